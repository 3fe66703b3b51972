package import Diagnostics

/// A stretch of a CSV text that holds whole records.
package struct CSVBlock: Sendable {
  /// The records are at `range`; what stands around them belongs to other blocks.
  package let bytes: [UInt8]
  package let range: Range<Int>
  /// The line of the file on which the first record starts, from 1.
  package let firstLine: Int
  /// How many bytes of the file stand before `bytes`.
  package let offset: Int

  /// What is wrong with the first bytes that are not UTF-8; nil for UTF-8.
  package func invalidText(path: String) -> Diagnostic? {
    bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[range])
      guard let bad = UTF8Validation.firstInvalidByte(in: text) else { return nil }
      let place = CSVPlace(rowStart: range.lowerBound, line: firstLine)
      let byte = range.lowerBound + bad
      return .notUTF8(
        path, at: place.range(of: byte..<byte, in: bytes, file: path).start, bytes: text)
    }
  }
}
