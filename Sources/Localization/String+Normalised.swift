private import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), which identifiers are compared and written in.
  package var normalised: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
