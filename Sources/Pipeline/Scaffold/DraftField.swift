/// A key of a new file's front matter with its value as YAML.
struct DraftField {
  let key: String
  /// What follows the key on its line; empty for a list or a group.
  let value: String
  /// The lines of a list or a group, indented.
  let lines: [String]
  /// Whether the line counts, or is an example behind `#`.
  let isActive: Bool

  /// A text, quoted where YAML needs it.
  init(_ key: String, _ text: String, isActive: Bool = false) {
    self.init(key, yaml: FrontMatterText.scalar(text), isActive: isActive)
  }

  /// YAML on one line.
  init(_ key: String, yaml: String, isActive: Bool = false) {
    self.key = key
    value = yaml
    lines = []
    self.isActive = isActive
  }

  /// A list or a group.
  init(_ key: String, lines: [String], isActive: Bool = false) {
    self.key = key
    value = ""
    self.lines = lines.map { "  " + $0 }
    self.isActive = isActive
  }

  func activated() -> DraftField { DraftField(self, isActive: true) }

  /// The lines of the file.
  var text: [String] {
    let all = [value.isEmpty ? "\(key):" : "\(key): \(value)"] + lines
    return isActive ? all : all.map { "#" + $0 }
  }

  private init(_ other: DraftField, isActive: Bool) {
    key = other.key
    value = other.value
    lines = other.lines
    self.isActive = isActive
  }
}
