/// ANSI colours of the parts of a diagnostic; without colour, the text alone.
struct TerminalPalette: Sendable {
  let isOn: Bool

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: paint("1;31", text)
    case .warning: paint("1;33", text)
    case .info: paint("1;36", text)
    }
  }

  func strong(_ text: String) -> String { paint("1", text) }

  func margin(_ text: String) -> String { paint("34", text) }

  func help(_ text: String) -> String { paint("1;32", text) }

  private func paint(_ code: String, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
