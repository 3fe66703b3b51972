/// The value that a criterion measured.
package enum CriterionInput: Sendable, Hashable {
  case number(Double)
  /// A word that a `map` normalisation looks up: the segment.
  case word(String)
}
