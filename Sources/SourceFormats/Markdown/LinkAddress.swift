/// What kind of address a link carries.
package enum LinkAddress: Sendable, Hashable {
  /// With a scheme, or `//host`; `isWeb` for http and https.
  case external(isWeb: Bool)
  /// `#heading`.
  case fragment
  /// Anything without a scheme.
  case relative
  /// `javascript:`, `vbscript:` or `data:`.
  case unsafe

  package init(_ address: some Collection<UInt8>) {
    // Browsers pass over blanks and control characters in front of and within a scheme.
    var scheme: [UInt8] = []
    var isFirst = true
    for byte in address {
      if byte <= 0x20 { continue }
      if isFirst, byte == UInt8(ascii: "#") {
        self = .fragment
        return
      }
      isFirst = false
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if byte == UInt8(ascii: ":") {
        self = Self.external(scheme: scheme)
        return
      }
      guard Self.isSchemeByte(lower), scheme.count < 32 else { break }
      scheme.append(lower)
    }
    self = address.starts(with: "//".utf8) ? .external(isWeb: true) : .relative
  }

  private static func external(scheme: [UInt8]) -> LinkAddress {
    switch String(decoding: scheme, as: UTF8.self) {
    case "javascript", "vbscript", "data": .unsafe
    case "http", "https": .external(isWeb: true)
    case "": .relative
    default: .external(isWeb: false)
    }
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
