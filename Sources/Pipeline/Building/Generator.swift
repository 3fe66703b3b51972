/// The program that writes the pages.
package enum Generator {
  /// As printed on every page and by `keyplan --version`.
  package static let version = "0.1.0"
}
