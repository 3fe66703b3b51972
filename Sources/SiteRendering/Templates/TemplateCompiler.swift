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
  /// The names of all that is included, also by templates that do not compile.
  private var included: Set<String> = []
  /// Whether a template could not be read to its end, so that `included` may lack names.
  private var isCutShort = false

  init(language: Language, files: [TemplateFile]) {
    self.language = language
    self.files = files
    names = Set(files.map(\.name))
  }

  mutating func run() {
    for file in files {
      if !compile(file), let fallback = Self.builtIn(file) { _ = compile(fallback) }
    }
    takeOutEndless()
    if !isCutShort { reportUnused() }
  }

  /// A template that includes itself would never end.
  private mutating func takeOutEndless() {
    for file in files where file.isOverlay && isEndless(file.name) {
      if let use = uses[file.name]?.first {
        diagnostics.append(
          .templateIncludesItself(file.name, at: use.place.range(in: file.path)))
      }
      if let fallback = Self.builtIn(file) {
        _ = compile(fallback)
      } else {
        templates[file.name] = nil
      }
    }
  }

  /// A file of the workspace that takes the place of no built-in one and that no template includes
  /// has likely a misspelt name.
  private mutating func reportUnused() {
    for file in files
    where file.isOverlay && !included.contains(file.name) && Self.builtIn(file) == nil {
      diagnostics.append(.unusedTemplate(file.path))
    }
  }

  /// Whether the file compiled; says everything that speaks against it if not.
  private mutating func compile(_ file: TemplateFile) -> Bool {
    var parser = TemplateParser(file.text, language: language)
    var nodes: [TemplateNode]?
    var faults: [TemplateFault] = []
    do {
      nodes = try parser.run()
    } catch {
      faults = [error]
      isCutShort = true
    }
    faults = parser.faults + faults
    diagnostics += faults.map { .brokenTemplate($0, in: file.path) }
    for use in parser.uses where !names.contains(use.name) {
      diagnostics.append(
        .unknownPartial(use.name, at: use.place.range(in: file.path), among: names.sorted()))
    }
    included.formUnion(parser.uses.map(\.name))
    guard let nodes, faults.isEmpty else { return false }
    templates[file.name] = nodes
    uses[file.name] = parser.uses
    return true
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
