import Foundation
import TestSupport
import Testing

/// The layers of the program: which target may import which.
///
/// The compiler does not catch an import of a transitive dependency that the manifest does not
/// declare, so the `import` lines themselves are compared with the table.
@Suite struct `The import table` {
  /// Per target: our targets it builds on, and what it may import from outside.
  static let table: [String: (ours: Set<String>, external: Set<String>)] = {
    let localization: Set = ["Localization"]
    let diagnostics = localization.union(["Diagnostics"])
    let formats = diagnostics.union(["SourceFormats"])
    let model = formats.union(["AccountModel"])
    let segmentation = model.union(["Segmentation"])
    let rendering = segmentation.union(["SiteRendering"])
    return [
      "CCmark": ([], []),
      "CZlib": ([], []),
      "Localization": ([], ["Foundation"]),
      "Diagnostics": (localization, []),
      "SourceFormats": (diagnostics.union(["CCmark"]), ["Yams", "CYaml"]),
      "AccountModel": (formats, []),
      "Segmentation": (model, []),
      "SiteRendering": (segmentation, []),
      "Pipeline": (rendering.union(["CZlib"]), ["Foundation"]),
      "keyplan": (rendering.union(["Pipeline"]), ["ArgumentParser", "Foundation"]),
      "dev": (rendering.union(["Pipeline"]), ["ArgumentParser", "Foundation"]),
    ]
  }()

  @Test func `every target is in the table`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: SourceTree.sources.path)
    #expect(Set(folders).symmetricDifference(Self.table.keys).isEmpty)
  }

  @Test(arguments: table.keys.sorted())
  func `a target imports only what lies below it`(target: String) throws {
    let row = try #require(Self.table[target])
    for file in try SourceTree.swiftFiles(of: target) {
      for module in file.imports where module != "Swift" {
        #expect(
          row.ours.contains(module) || row.external.contains(module),
          "\(file.path) imports \(module)")
      }
    }
  }
}
