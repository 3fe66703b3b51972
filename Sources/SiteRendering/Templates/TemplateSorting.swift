import Diagnostics
import SourceFormats

/// Sorts the files of `templates/` into templates and assets; later files replace earlier ones of
/// the same name.
struct TemplateSorting {
  /// By name.
  private(set) var templates: [String: TemplateFile] = [:]
  /// By path in the site.
  private(set) var assets: [String: [UInt8]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private static let folder = "templates/"
  private static let suffix = ".mustache"

  mutating func add(_ file: SourceFile, isOverlay: Bool) {
    guard file.path.hasPrefix(Self.folder) else { return }
    let path = String(file.path.dropFirst(Self.folder.utf8.count))
    if path.hasPrefix("assets/") {
      assets[path] = file.bytes
    } else if path.hasSuffix(Self.suffix) {
      addTemplate(file, name: String(path.dropLast(Self.suffix.utf8.count)), isOverlay: isOverlay)
    } else if !Self.isNote(path) {
      diagnostics.append(.unusedTemplate(file.path))
    }
  }

  /// A file of the workspace that holds no text is reported, and the built-in one stays.
  private mutating func addTemplate(_ file: SourceFile, name: String, isOverlay: Bool) {
    var text = String(decoding: file.bytes[file.startOfText...], as: UTF8.self)
    if isOverlay {
      let problems = problems(of: file, text: text)
      diagnostics += problems
      if !problems.isEmpty {
        guard templates[name] == nil else { return }
        // Templates that include it are well themselves.
        text = ""
      }
    }
    templates[name] = TemplateFile(
      name: name, path: file.path, text: text, isOverlay: isOverlay)
  }

  private func problems(of file: SourceFile, text: String) -> [Diagnostic] {
    let problems = file.textDiagnostics()
    guard problems.isEmpty, text.allSatisfy(\.isWhitespace) else { return problems }
    return [.emptyTemplate(file.path)]
  }

  /// What a team writes for itself beside its templates.
  private static func isNote(_ path: String) -> Bool {
    path.hasSuffix(".md") || path.hasSuffix(".txt")
  }
}
