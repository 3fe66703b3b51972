private import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), which identifiers are compared and written in.
  package var normalised: String {
    isASCII ? self : precomposedStringWithCanonicalMapping
  }

  /// Asked of the bytes in place: going through the indices of `utf8` takes ten times as long.
  private var isASCII: Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } }
      ?? utf8.allSatisfy { $0 < 0x80 }
  }
}
