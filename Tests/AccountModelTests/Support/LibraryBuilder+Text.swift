import Diagnostics
import Localization
import SourceFormats

@testable import AccountModel

extension LibraryBuilder {
  /// The library of files given as texts.
  static func build(
    _ files: [(path: String, text: String)], assets: Set<String> = [], metrics: Set<String>? = nil
  ) -> Diagnosed<Library> {
    build(
      files: files.map { SourceFile(path: $0.path, text: $0.text) }, configuration: .standard,
      assets: assets, metrics: metrics)
  }

  /// The complete document of every type, among those that they name.
  static let complete: Diagnosed<Library> = build(
    CompleteDocuments.surroundings
      + DocumentKind.allCases.map { ("content/full-\($0.rawValue).md", CompleteDocuments.text($0)) }
  )
}

extension Diagnostic {
  /// `F106 content/x.md:4:6-16 '2.5.' is not a date`.
  var line: String {
    "\(code.rawValue) \(range.file):\(range.start.line):\(range.start.column)-\(range.end.column) "
      + message.text(in: .english)
  }
}
