package import Diagnostics
package import Localization
package import SourceFormats

/// All templates and their assets: the built-in ones, overlaid file by file by the workspace's.
package struct TemplateSet: Sendable {
  /// Files of `templates/assets/`, under `assets/` in the site, in order of path.
  package let assets: [OutputFile]
  private let files: [TemplateFile]

  /// - Parameter overlay: the files below `templates/` of the workspace; paths relative to the
  ///   workspace.
  package init(overlay: [SourceFile] = []) {
    var assets: [String: [UInt8]] = [:]
    var files: [String: TemplateFile] = [:]
    for file in BuiltInTemplates.files { Self.sort(file, false, &files, &assets) }
    for file in overlay { Self.sort(file, true, &files, &assets) }
    self.assets = assets.map { OutputFile(path: $0.key, bytes: $0.value) }
      .sorted { $0.path < $1.path }
    self.files = files.values.sorted { $0.name < $1.name }
  }

  private static func sort(
    _ file: SourceFile, _ isOverlay: Bool, _ files: inout [String: TemplateFile],
    _ assets: inout [String: [UInt8]]
  ) {
    let folder = "templates/"
    guard file.path.hasPrefix(folder) else { return }
    let path = String(file.path.dropFirst(folder.utf8.count))
    if path.hasPrefix("assets/") {
      assets[path] = file.bytes
    } else if path.hasSuffix(".mustache") {
      let name = String(path.dropLast(".mustache".utf8.count))
      files[name] = TemplateFile(
        name: name, path: file.path, text: String(decoding: file.bytes, as: UTF8.self),
        isOverlay: isOverlay)
    }
  }

  /// Compiles every template for `language`. A broken file of the workspace is a diagnostic, and
  /// the built-in file of that name stands in for it.
  package func library(for language: Language) -> Diagnosed<TemplateLibrary> {
    var compiler = TemplateCompiler(language: language, files: files)
    compiler.run()
    return Diagnosed(
      TemplateLibrary(
        language: language, programs: TemplateLinker.link(compiler.templates)),
      compiler.diagnostics.sorted())
  }
}

extension [Diagnostic] {
  fileprivate func sorted() -> [Diagnostic] { sorted { $0.range < $1.range } }
}
