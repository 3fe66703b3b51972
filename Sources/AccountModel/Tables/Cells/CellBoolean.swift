/// Yes and no as tables write them.
enum CellBoolean {
  /// What a message names as possible.
  static let choices = ["true", "false"]

  /// `empty` is what an empty cell means; nil for a word that is neither yes nor no.
  static func parse(_ text: String, empty: Bool) -> Bool? {
    switch text.lowercased() {
    case "": empty
    case "true", "yes", "y", "1", "sim", "tak", "بله", "x": true
    case "false", "no", "n", "0", "não", "nie", "خیر": false
    default: nil
    }
  }
}
