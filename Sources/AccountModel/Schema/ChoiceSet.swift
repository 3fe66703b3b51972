package import Localization

/// The values that an enumeration field may have.
package struct ChoiceSet: Sendable, Hashable {
  package struct Option: Sendable, Hashable {
    package let rawValue: String
    package let label: Phrase

    package init(rawValue: String, label: Phrase) {
      self.rawValue = rawValue
      self.label = label
    }
  }

  /// The enumeration's name, which identifies the set.
  package let name: String
  /// In the order of declaration.
  package let options: [Option]

  package init(name: String, options: [Option]) {
    self.name = name
    self.options = options
  }

  package func index(of rawValue: String) -> Int? {
    options.firstIndex { $0.rawValue == rawValue }
  }

  package static func == (left: ChoiceSet, right: ChoiceSet) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ChoiceSet {
  /// The set of an enumeration's cases.
  package init<Choice: LabelledChoice>(_ type: Choice.Type) {
    self.init(
      name: String(describing: type),
      options: Choice.allCases.map { Option(rawValue: $0.rawValue, label: $0.label) })
  }
}
