package import Localization

/// A value of an enumeration, as decoded.
package struct ChosenValue: Sendable, Hashable {
  package let choices: ChoiceSet
  /// Index into `choices.options`.
  package let index: Int

  package init(choices: ChoiceSet, index: Int) {
    self.choices = choices
    self.index = index
  }

  /// As the file writes it: `at_risk`.
  package var rawValue: String { choices.options[index].rawValue }
  package var label: Phrase { choices.options[index].label }
}
