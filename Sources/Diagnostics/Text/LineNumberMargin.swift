/// The margin in front of quoted source lines: a line number and a bar.
struct LineNumberMargin {
  /// ` 4 |`
  let numbered: String
  /// `   |`
  let empty: String
  /// The indentation of what stands below the frame.
  let indent: String

  init(line: Int) {
    let number = String(line)
    let width = max(2, number.utf8.count)
    indent = String(repeating: " ", count: width)
    numbered = indent.dropLast(number.utf8.count) + number + " |"
    empty = indent + " |"
  }
}
