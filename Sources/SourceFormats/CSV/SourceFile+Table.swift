package import Diagnostics

extension SourceFile {
  /// The text of a data file in UTF-8, with what is wrong with it as text. Lines and columns are
  /// those of the file.
  package func tableText(in encoding: TextEncoding) -> Diagnosed<SourceFile> {
    let decoded = decoded(as: encoding)
    let problems = decoded.textDiagnostics()
    let hasConflict = problems.contains { $0.code == .conflictMarker }
    return Diagnosed(hasConflict ? decoded.firstSideOfConflicts : decoded, problems)
  }

  /// The text as the first side of each merge conflict has it: counted twice, rows would give wrong
  /// figures. Markers and the other side become empty lines.
  private var firstSideOfConflicts: SourceFile {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var isOtherSide = false
    var start = startOfText
    while start < bytes.count {
      let next = LineEnds.startOfNextLine(bytes, from: start)
      let line = bytes[start..<next]
      let marker = Self.marker(of: line)
      switch marker {
      case UInt8(ascii: "="), UInt8(ascii: "|"): isOtherSide = true
      case UInt8(ascii: "<"), UInt8(ascii: ">"): isOtherSide = false
      default: break
      }
      kept += marker != nil || isOtherSide ? line.drop { !LineEnds.isLineEnd($0) } : line
      start = next
    }
    return SourceFile(path: path, bytes: kept)
  }

  /// The character of which a line has seven and then nothing, or a blank.
  private static func marker(of line: ArraySlice<UInt8>) -> UInt8? {
    guard let first = line.first, "<=>|".utf8.contains(first), line.prefix(8).count >= 7,
      line.prefix(7).allSatisfy({ $0 == first })
    else { return nil }
    let behind = line.dropFirst(7).first
    return behind.map { $0.isBlank || LineEnds.isLineEnd($0) } ?? true ? first : nil
  }
}
