package import Diagnostics
package import Localization
package import SourceFormats

/// All templates and their assets: the built-in ones, overlaid file by file by the workspace's.
package struct TemplateSet: Sendable {
  /// Files of `templates/assets/`, under `assets/` in the site, in order of path.
  package let assets: [OutputFile]
  private let files: [TemplateFile]
  /// About files of the workspace that cannot be used at all.
  private let diagnostics: [Diagnostic]

  /// - Parameter overlay: the files below `templates/` of the workspace; paths relative to the
  ///   workspace.
  package init(overlay: [SourceFile] = []) {
    var sorting = TemplateSorting()
    for file in BuiltInTemplates.files { sorting.add(file, isOverlay: false) }
    for file in overlay { sorting.add(file, isOverlay: true) }
    assets = sorting.assets.map { OutputFile(path: $0.key, bytes: $0.value) }
      .sorted { $0.path < $1.path }
    files = sorting.templates.values.sorted { $0.name < $1.name }
    diagnostics = sorting.diagnostics
  }

  /// Compiles every template for `language`. A broken file of the workspace is a diagnostic, and
  /// the built-in file of that name stands in for it.
  package func library(for language: Language) -> Diagnosed<TemplateLibrary> {
    var compiler = TemplateCompiler(language: language, files: files)
    compiler.run()
    return Diagnosed(
      TemplateLibrary(
        language: language, programs: TemplateLinker.link(compiler.templates)),
      (diagnostics + compiler.diagnostics).sorted())
  }
}

extension [Diagnostic] {
  fileprivate func sorted() -> [Diagnostic] { sorted { $0.range < $1.range } }
}
