/// What a field's value looks like in the file.
package indirect enum Shape: Sendable {
  /// One line without markup.
  case text
  /// Running text in Markdown.
  case prose
  /// `2026-05-12`.
  case date
  /// `2026-05`; a date counts as its month.
  case month
  case year
  /// `"10:00"`.
  case time
  case integer(ClosedRange<Int>)
  case decimal
  /// An amount, in the currency that `currency:` beside it names, else in the workspace's.
  case money
  /// An ISO 4217 code: `EUR`.
  case currency
  /// A number, 0 to 100 unless the field's meaning allows more.
  case percent
  /// `true` or `false`.
  case boolean
  case choice(ChoiceSet)
  /// One line that a list elsewhere may give a name to.
  case code(CodeList)
  /// The id of a document of one of these kinds.
  case reference([DocumentKind])
  /// A link to a document where written as one (`[[id]]`, `plan/acme-2026#a2`), else text.
  case evidence
  /// One value counts as a list of one.
  case list(Shape)
  case record(RecordSchema)
}
