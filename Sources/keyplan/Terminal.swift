import Foundation
import Localization

/// The program's two streams: reports to standard output, everything else to standard error.
enum Terminal {
  static func write(_ text: String) { put(text, to: .standardOutput) }

  static func writeError(_ text: String) { put(text + "\n", to: .standardError) }

  /// A closed pipe (`keyplan tiers | head`) is no mistake of anybody.
  private static func put(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }

  /// Colour only on a terminal, and not where `NO_COLOR` asks for none.
  static var usesColor: Bool {
    isatty(STDERR_FILENO) == 1
      && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }

  /// The columns of the terminal; nil where standard error is none.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The language of messages: `KEYPLAN_LANG`, else the locale of the terminal, else English.
  static var language: Language {
    let environment = ProcessInfo.processInfo.environment
    for key in ["KEYPLAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[key], !value.isEmpty else { continue }
      return Language(rawValue: value.prefix(2).lowercased()) ?? .english
    }
    return .english
  }
}
