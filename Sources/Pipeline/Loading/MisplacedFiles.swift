import AccountModel
import Diagnostics

/// Files of `content/` that are probably not read as their writer meant: a folder with a slip in its
/// name, a hidden ending, data outside of the data folder.
///
/// Files that a document links are where they belong.
struct MisplacedFiles {
  /// In the order of path; folders first.
  let diagnostics: [Diagnostic]

  /// - Parameter library: of the documents among `paths`.
  init(_ paths: WorkspacePaths, library: Library) {
    let documents = library.documents.sorted { $0.path < $1.path }
    var found = Self.folders(documents)
    found += documents.compactMap { document in
      MisnamedFile(document: document.path, hasType: document.record.entry("type") != nil)
        .map { .misnamedFile($0, at: document.path) }
    }
    let others = paths.all.filter { $0.hasPrefix("content/") && !WorkspacePaths.isDocument($0) }
    let problems = others.sorted().compactMap(Self.problem)
    guard !problems.isEmpty else {
      diagnostics = found
      return
    }
    let linked = library.linkedFiles
    diagnostics =
      found + Self.onePlaceEach(problems.filter { !linked.contains($0.path) }.map(\.diagnostic))
  }

  private static func folders(_ documents: [Document]) -> [Diagnostic] {
    var order: [MisspeltFolder] = []
    var paths: [MisspeltFolder: [String]] = [:]
    for document in documents {
      guard let folder = MisspeltFolder(of: document.path), folder.changes(document) else {
        continue
      }
      if paths[folder] == nil { order.append(folder) }
      paths[folder, default: []].append(document.path)
    }
    return order.compactMap { folder in
      guard let all = paths[folder], let first = all.first else { return nil }
      return .misplacedFolder(folder, count: all.count, at: first)
    }
  }

  /// What is wrong with a file that is no document; nil where nothing seems to be.
  private static func problem(_ path: String) -> (path: String, diagnostic: Diagnostic)? {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    // Excel's mark of a file that somebody has open.
    guard !name.hasPrefix("~$") else { return nil }
    if let file = MisnamedFile(path) { return (path, .misnamedFile(file, at: path)) }
    let isData = path.hasPrefix("content/data/")
    if !isData, TableSource.Kind.isTable(name) {
      return (path, .misplacedTable(name, at: path))
    }
    guard isData, let spreadsheet = spreadsheet(path) else { return nil }
    return (path, .unreadSpreadsheet(at: spreadsheet))
  }

  /// The path up to a name that ends as spreadsheets do: some programs write a folder.
  private static func spreadsheet(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    let endings = [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers"]
    let position = parts.firstIndex { part in
      endings.contains { part.lowercased().hasSuffix($0) }
    }
    return position.map { parts[...$0].joined(separator: "/") }
  }

  /// Of several that name the same place the first one.
  private static func onePlaceEach(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<String> = []
    return diagnostics.filter { seen.insert($0.range.file).inserted }
  }
}
