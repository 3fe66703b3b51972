/// A text in which `«` and `»` enclose the stretch that a diagnostic shall name.
struct MarkedText {
  let text: String
  /// `line:column-column`, as `Diagnostic.line` writes it.
  let place: String

  init(_ marked: String) {
    var line = 1
    var column = 1
    var start = (line: 1, column: 1)
    var end = 1
    var plain = String.UnicodeScalarView()
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = (line, column)
      case "»": end = column
      case "\n":
        plain.append(scalar)
        (line, column) = (line + 1, 1)
      default:
        plain.append(scalar)
        column += 1
      }
    }
    text = String(plain)
    place = "\(start.line):\(start.column)-\(end)"
  }
}
