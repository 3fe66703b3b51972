package import Foundation

/// A generated site, as a reader's browser sees it: pages, the links between them, their anchors.
package struct BuiltSite {
  /// Every file of the site, by its path below the output folder.
  package let files: [String: [UInt8]]
  private let pages: [String: HTMLPage]

  package init(files: [String: [UInt8]]) {
    self.files = files
    pages = files.filter { $0.key.hasSuffix(".html") }.mapValues(HTMLPage.init)
  }

  /// Reads the folder of a build.
  package init(folder: URL) throws {
    let base = folder.resolvingSymlinksInPath().path
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: base) {
      guard let bytes = FileManager.default.contents(atPath: "\(base)/\(path)") else { continue }
      files[path] = [UInt8](bytes)
    }
    self.init(files: files)
  }

  package var pagePaths: [String] { pages.keys.sorted() }

  /// Links to files or anchors that the site does not have, as `page: link`.
  package var brokenLinks: [String] {
    pages.sorted { $0.key < $1.key }.flatMap { path, page in
      page.links.filter { !resolves($0, from: path) }.map { "\(path): \($0)" }
    }
  }

  /// Ids that stand twice in one page, as `page: id`.
  package var duplicateIDs: [String] {
    pages.sorted { $0.key < $1.key }.flatMap { path, page in
      Dictionary(grouping: page.idList, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
        .map { "\(path): \($0)" }
    }
  }

  /// Pages that no chain of links leads to.
  package func unreachablePages(from start: String = "index.html") -> [String] {
    var seen: Set<String> = []
    var open = [start]
    while let path = open.popLast() {
      guard seen.insert(path).inserted, let page = pages[path] else { continue }
      open += page.links.compactMap { target(of: $0, from: path)?.path }
    }
    return pages.keys.filter { !seen.contains($0) }.sorted()
  }

  private func resolves(_ link: String, from page: String) -> Bool {
    guard !isExternal(link) else { return true }
    guard let target = target(of: link, from: page), files[target.path] != nil else { return false }
    guard let anchor = target.anchor, !anchor.isEmpty else { return true }
    return pages[target.path]?.ids.contains(anchor) ?? false
  }

  private func isExternal(_ link: String) -> Bool {
    ["https:", "http:", "mailto:", "tel:", "data:"].contains { link.hasPrefix($0) }
  }

  /// The file and the anchor of a relative link; nil for one that leaves the site.
  private func target(of link: String, from page: String) -> (path: String, anchor: String?)? {
    guard !isExternal(link) else { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts[0].split(separator: "?", maxSplits: 1).first.map(String.init) ?? ""
    let anchor = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    guard !address.isEmpty else { return (page, anchor) }
    guard let decoded = address.removingPercentEncoding else { return nil }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in decoded.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        guard !folders.isEmpty else { return nil }
        folders.removeLast()
      default: folders.append(String(part))
      }
    }
    return (folders.joined(separator: "/"), anchor)
  }
}
