import Diagnostics
import Localization
import SourceFormats

/// Compiles a set of template files for one language, and says what is wrong with them.
struct TemplateCompiler {
  private(set) var templates: [String: [TemplateNode]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private let language: Language
  private let files: [TemplateFile]
  private let names: Set<String>
  /// What each template includes.
  private var uses: [String: [TemplateParser.Use]] = [:]

  init(language: Language, files: [TemplateFile]) {
    self.language = language
    self.files = files
    names = Set(files.map(\.name))
  }

  mutating func run() {
    for file in files {
      if !compile(file), let fallback = Self.builtIn(file) { _ = compile(fallback) }
    }
    for file in files where file.isOverlay && isEndless(file.name) {
      if let use = uses[file.name]?.first {
        diagnostics.append(.templateIncludesItself(file.name, at: range(use, in: file)))
      }
      if let fallback = Self.builtIn(file) {
        _ = compile(fallback)
      } else {
        templates[file.name] = nil
      }
    }
  }

  /// Whether the file compiled; says why if not.
  private mutating func compile(_ file: TemplateFile) -> Bool {
    var parser = TemplateParser(file.text, language: language)
    do {
      templates[file.name] = try parser.run()
    } catch {
      diagnostics.append(.brokenTemplate(error, in: file.path))
      return false
    }
    uses[file.name] = parser.uses
    for use in parser.uses where !names.contains(use.name) {
      diagnostics.append(
        .unknownPartial(use.name, at: range(use, in: file), among: names.sorted()))
    }
    return true
  }

  private func range(_ use: TemplateParser.Use, in file: TemplateFile) -> SourceRange {
    SourceRange(file: file.path, line: use.line, column: use.column)
  }

  /// Whether following the partials from `name` leads back to it.
  private func isEndless(_ name: String) -> Bool {
    var seen: Set<String> = []
    var open = uses[name, default: []].map(\.name)
    while let next = open.popLast() {
      if next == name { return true }
      if seen.insert(next).inserted { open += uses[next, default: []].map(\.name) }
    }
    return false
  }

  private static func builtIn(_ file: TemplateFile) -> TemplateFile? {
    guard file.isOverlay,
      let source = BuiltInTemplates.files.first(where: {
        $0.path == "templates/\(file.name).mustache"
      })
    else { return nil }
    return TemplateFile(
      name: file.name, path: source.path, text: String(decoding: source.bytes, as: UTF8.self),
      isOverlay: false)
  }
}
