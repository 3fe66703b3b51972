import ArgumentParser
private import Foundation
private import SiteRendering
private import SourceFormats

/// Compiles `templates/` into the program.
struct EmbedTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed-templates",
    abstract: "Writes templates/ into BuiltInTemplates.swift; run at the root of the repository.")

  func run() throws {
    let folder = URL(fileURLWithPath: "templates")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    var files: [SourceFile] = []
    for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      let file = folder.appendingPathComponent(path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      files.append(SourceFile(path: "templates/\(path)", bytes: Array(try Data(contentsOf: file))))
    }
    let target = URL(fileURLWithPath: "Sources/SiteRendering/Templates/BuiltInTemplates.swift")
    try Data(TemplateEmbedding.source(for: files).utf8).write(to: target, options: .atomic)
  }
}
