package import Diagnostics

extension SourceFile {
  /// The index of the first byte behind a UTF-8 byte order mark.
  package var startOfText: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Whether the file starts with the byte order mark of UTF-16.
  package var isUTF16: Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// What is wrong with the file as text, whatever it holds: bytes that are not UTF-8 (the first
  /// one), conflict markers left by git (each conflict).
  package func textDiagnostics() -> [Diagnostic] {
    bytes.withUnsafeBytes { text in
      var found: [Diagnostic] = []
      if let bad = UTF8Validation.firstInvalidByte(in: text) {
        found.append(.notUTF8(path, at: position(ofByte: bad), bytes: text))
      }
      for start in ConflictMarkers.find(in: text) {
        found.append(.conflictMarker(path, line: position(ofByte: start).line))
      }
      return found
    }
  }

  /// The line and the column (in code points) of a byte. A byte order mark has no width.
  package func position(ofByte offset: Int) -> SourcePosition {
    var line = 1
    var lineStart = startOfText
    while true {
      let next = LineEnds.startOfNextLine(bytes, from: lineStart)
      guard next <= offset, next > lineStart, next < bytes.count || endsWithLineEnd else { break }
      line += 1
      lineStart = next
    }
    let before = bytes[min(lineStart, offset)..<min(offset, bytes.count)]
    return SourcePosition(line: line, column: 1 + before.count { $0 & 0xC0 != 0x80 })
  }

  private var endsWithLineEnd: Bool { bytes.last.map(LineEnds.isLineEnd) ?? false }
}
