/// The one writer of HTML: appends to a byte buffer and escapes what is text.
///
///     var writer = HTMLWriter()
///     writer.open("a", ["href": "x?a=1&b=2"])
///     writer.text("R&D")
///     writer.close("a")
///     writer.finish().html  // <a href="x?a=1&amp;b=2">R&amp;D</a>
package struct HTMLWriter: Sendable {
  private(set) package var bytes: [UInt8] = []

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package consuming func finish() -> SafeHTML {
    SafeHTML(escaped: String(decoding: bytes, as: UTF8.self))
  }

  /// Appends markup of this program, never a text of a user.
  package mutating func markup(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends HTML that was finished elsewhere.
  package mutating func append(_ html: SafeHTML) {
    var text = html.html
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends what another writer has written.
  package mutating func append(_ other: HTMLWriter) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Appends a start tag; attribute values are escaped, in the order given.
  package mutating func open(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    markup("<")
    markup(tag)
    for (name, value) in attributes { attribute(name, value) }
    markup(">")
  }

  /// Appends ` name="value"` to a start tag under construction.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  package mutating func close(_ tag: StaticString) {
    markup("</")
    markup(tag)
    markup(">")
  }

  package mutating func number(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Appends a text: `&`, `<`, `>` and `"` become entities. Good for attribute values as well.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text(UnsafeRawBufferPointer($0)) }
  }

  package mutating func text(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBytes { text($0) }
  }

  package mutating func text(_ utf8: UnsafeRawBufferPointer) {
    var start = 0
    var index = 0
    while index < utf8.count {
      // Eight bytes at a time while they are plain text.
      if index + ByteBlock.size <= utf8.count, !Self.hasEntity(ByteBlock(utf8, at: index)) {
        index += ByteBlock.size
        continue
      }
      let end = min(index + ByteBlock.size, utf8.count)
      while index < end {
        if let entity = Self.entity(of: utf8[index]) {
          bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start..<index]))
          markup(entity)
          start = index + 1
        }
        index += 1
      }
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start...]))
  }

  /// Whether one of the bytes may have an entity; never no where one has.
  @inline(__always)
  private static func hasEntity(_ block: ByteBlock) -> Bool {
    block.marks(of: UInt8(ascii: "\"")) | block.marks(of: UInt8(ascii: "&"))
      | block.marks(of: UInt8(ascii: "<")) | block.marks(of: UInt8(ascii: ">")) != 0
  }

  @inline(__always)
  private static func entity(of byte: UInt8) -> StaticString? {
    guard byte < 64, entities >> UInt64(byte) & 1 != 0 else { return nil }
    return switch byte {
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
  }

  /// A bit for each byte that has an entity.
  private static let entities: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

  /// Appends an address: bytes that may not stand in a URL are percent-encoded, `&` and `'` become
  /// entities; `%` stays, so that an encoded address is not encoded twice.
  package mutating func address(_ text: String) {
    var text = text
    text.withUTF8 { address(UnsafeRawBufferPointer($0)) }
  }

  package mutating func address(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBytes { address($0) }
  }

  private mutating func address(_ utf8: UnsafeRawBufferPointer) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "'"): markup("&#x27;")
      case _ where Self.isAddressByte(byte): bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigit(byte >> 4))
        bytes.append(Self.hexDigit(byte & 15))
      }
    }
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    // ! # $ % ( ) * + , - . / : ; = ? @ _ ~
    case 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Starts a new line unless the output is at the start of one.
  package mutating func lineBreak() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Appends bytes of raw HTML of a document whose dialect lets it pass.
  mutating func raw(_ html: ArraySlice<UInt8>) {
    bytes.append(contentsOf: html)
  }
}
