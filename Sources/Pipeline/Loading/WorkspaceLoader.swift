package import AccountModel
import Diagnostics
import Segmentation
import SourceFormats

/// Reads a workspace from a file tree and computes its portfolio.
package struct WorkspaceLoader: Sendable {
  /// A document above this size is read without its text.
  static let largestDocument = 16 << 20
  private static let configurationPath = "content/workspace.yml"

  private let tree: any FileTree

  package init(_ tree: any FileTree) {
    self.tree = tree
  }

  /// - Parameters:
  ///   - asOf: what the command line says; nil takes the workspace's setting.
  ///   - today: the day of the run.
  package func load(
    asOf: Configuration.AsOf?, today: CalendarDate
  ) async throws -> LoadedWorkspace {
    var times = PhaseTimes()
    let listing = try tree.listing()
    let found = WorkspacePaths(listing.value)
    let configuration = readConfiguration(found)
    let ignored = configuration.value.ignored
    let paths = WorkspacePaths(listing.value, ignoring: ignored)
    let documents = try await times.measure("read and parse documents") {
      let rendering = configuration.value.textRendering
      return try await Concurrent.map(paths.documents) { parse($0, rendering) }
    }
    let library = try await times.measure("link documents") {
      let linker = DocumentLinker(
        documents, configuration: configuration.value, assets: paths.all,
        metrics: Set(Metric.all.map(\.name)))
      let linked = try await Concurrent.map(linker.slices) { linker.link($0) }
      async let links = linker.links(of: linked)
      let library = linker.library(of: linked)
      return Diagnosed(library.value.adding(links: await links), library.diagnostics)
    }
    let tables = await times.measure("read tables") {
      let files = read(paths.tables)
      let tables = await DataTablesReader.read(
        files: files.value, configuration: configuration.value,
        accountKeys: library.value.accountKeys, ids: library.value.tableIDs)
      return Diagnosed(tables.value, files.diagnostics + tables.diagnostics)
    }
    let templates = read(paths.templates)
    let complete = library.value.adding(tables: tables.value)
    let day = AsOfResolution(
      asOf ?? configuration.value.asOf, library: complete, today: today)
    let portfolio = await times.measure("classify accounts") {
      Portfolio.classify(complete, asOf: day.date)
    }
    return LoadedWorkspace(
      portfolio: portfolio.value,
      templates: templates.value,
      diagnostics: listing.diagnostics.filter { problem in
        !ignored.contains { $0.matches(problem.range.file) }
      } + Self.useless(ignored, in: listing.value) + configuration.diagnostics
        + library.diagnostics + tables.diagnostics + templates.diagnostics + day.diagnostics
        + portfolio.diagnostics,
      configurationDigest: configurationDigest(found),
      times: times)
  }

  /// A pattern that matches no file is likely misspelt.
  private static func useless(
    _ patterns: [PathPattern], in entries: [FileEntry]
  ) -> [Diagnostic] {
    patterns.filter { pattern in !entries.contains { pattern.matches($0.path) } }
      .map { .patternWithoutMatch($0.text, at: $0.place) }
  }

  /// What `workspace.yml` says, mistakes left aside.
  package func configuration() throws(WorkspaceError) -> Configuration {
    readConfiguration(WorkspacePaths(try tree.listing().value)).value
  }

  private func configurationDigest(_ paths: WorkspacePaths) -> String {
    guard paths.all.contains(Self.configurationPath),
      let file = read(Self.configurationPath).value
    else { return "–" }
    return ImportState.digest(file.bytes)
  }

  /// The file, or nil with the reason where it cannot be read: one file is no reason to build none.
  private func read(_ path: String) -> Diagnosed<SourceFile?> {
    do {
      return Diagnosed(SourceFile(path: path, bytes: try tree.contents(of: path)))
    } catch {
      return Diagnosed(nil, [.unreadableFile(path, error)])
    }
  }

  private func read(_ paths: [String]) -> Diagnosed<[SourceFile]> {
    let files = paths.map { read($0) }
    return Diagnosed(files.compactMap(\.value), files.flatMap(\.diagnostics))
  }

  private func readConfiguration(_ paths: WorkspacePaths) -> Diagnosed<Configuration> {
    guard paths.all.contains(Self.configurationPath) else {
      return Diagnosed(.standard, [.missingConfiguration(Self.configurationPath)])
    }
    let read = read(Self.configurationPath)
    guard let file = read.value else { return Diagnosed(.standard, read.diagnostics) }
    let yaml = YAML.parse(file)
    let decoded = Configuration.decode(yaml.value, file: Self.configurationPath)
    return Diagnosed(decoded.value, yaml.diagnostics + decoded.diagnostics)
  }

  private func parse(
    _ entry: FileEntry, _ rendering: MarkdownRenderingOptions
  ) -> Diagnosed<ParsedDocument> {
    let read = read(entry.path)
    guard let file = read.value else {
      // Links to the document still find it, and its page says what is wrong.
      let empty = DocumentParser.parse(SourceFile(path: entry.path, bytes: []))
      return Diagnosed(empty.value, read.diagnostics)
    }
    guard entry.size > Self.largestDocument else {
      return DocumentParser.parse(file, rendering: rendering)
    }
    let body = FrontMatter.split(file).body
    let parsed = DocumentParser.parse(
      SourceFile(path: entry.path, bytes: Array(file.bytes[..<body.lowerBound])))
    return Diagnosed(
      parsed.value,
      parsed.diagnostics + [
        .fileTooLarge(
          entry.path, megabytes: entry.size >> 20, limit: Self.largestDocument >> 20)
      ])
  }
}
