import AccountModel
package import Diagnostics
import Pipeline
import SiteRendering

/// The site of a workspace that exists in memory only.
package struct MemorySite {
  package let site: BuiltSite
  package let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - files: paths to texts; `content/workspace.yml` is added where it is missing.
  ///   - today: the day of the run.
  package init(_ files: [String: String], today: String = "2026-06-30") async throws {
    try await self.init(bytes: files.mapValues { Array($0.utf8) }, today: today)
  }

  package init(bytes files: [String: [UInt8]], today: String = "2026-06-30") async throws {
    var files = files
    if files["content/workspace.yml"] == nil {
      files["content/workspace.yml"] = Array("name: Test\n".utf8)
    }
    let tree = MemoryTree(bytes: files)
    let day = CalendarDate(iso: today) ?? CalendarDate(dayNumber: 0)
    let loaded = try await WorkspaceLoader(tree).load(asOf: nil, today: day)
    let site = await loaded.site(version: "VERSION")
    var output: [String: [UInt8]] = [:]
    for page in site.pages { output[page.route.path] = page.outputFile().bytes }
    for asset in site.assets { output[asset.path] = asset.bytes }
    for copy in site.copies { output[copy.destination] = try tree.contents(of: copy.source) }
    self.site = BuiltSite(files: output)
    diagnostics = loaded.diagnostics + site.diagnostics
  }

  /// A page as text; empty where the site has none of that path.
  package func page(_ path: String) -> String {
    String(decoding: site.files[path] ?? [], as: UTF8.self)
  }
}
