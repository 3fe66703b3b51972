package import AccountModel
import Diagnostics
import Segmentation
import SiteRendering
import SourceFormats

/// Reads a workspace from a file tree and computes its portfolio.
package struct WorkspaceLoader: Sendable {
  /// A document above this size is read without its text.
  static let largestDocument = 16 << 20
  static let configurationPath = "content/workspace.yml"

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
    let paths = ignored.isEmpty ? found : WorkspacePaths(listing.value, ignoring: ignored)
    let problems = listing.diagnostics.filter { problem in
      !ignored.contains { $0.matches(problem.range.file) }
    }
    let leftOut = Set(problems.map(\.range.file))
    let documents = await times.measure("read and parse documents") {
      let rendering = configuration.value.textRendering
      return await Concurrent.map(paths.documents) { parse($0, rendering) }
        + Self.known(among: problems).map { Diagnosed(Self.empty($0)) }
    }
    let library = await times.measure("link documents") {
      let linker = DocumentLinker(
        documents, configuration: configuration.value, assets: paths.all.union(leftOut),
        metrics: Set(Metric.all.map(\.name)), source: { read($0).value })
      let linked = await Concurrent.map(linker.slices) { linker.link($0) }
      async let links = linker.links(of: linked)
      async let actions = linker.actions(of: linked)
      let library = linker.library(of: linked)
      return Diagnosed(
        library.value.adding(links: await links, actions: await actions), library.diagnostics)
    }
    let (tables, places) = await times.measure("read tables") {
      let files = paths.tables.map(tree.streamed)
      let places = CellPlaces(files, configuration: configuration.value)
      let tables = await DataTablesReader.read(
        files: files, configuration: configuration.value,
        accountKeys: library.value.accountKeys, ids: library.value.tableIDs)
      let problems = places.narrowing(.candidateAccount, to: .accountID, in: tables.diagnostics)
      return (Diagnosed(tables.value, problems), places)
    }
    let templates = read(paths.templates)
    let complete = library.value.adding(tables: tables.value)
    let day = AsOfResolution(option: asOf, library: complete, today: today)
    let distant = DistantMeetings.problems(of: complete.meetings, asOf: day.date, today: today)
    // Beside the classification and its reviews.
    async let routes = RouteTable(library.value)
    async let contradictions = library.value.contradictions
    async let misplaced = MisplacedFiles(paths, library: library.value).diagnostics
    let portfolio = await times.measure("classify accounts") {
      await HistoryReplay(complete).portfolio(asOf: day.date)
    }
    return LoadedWorkspace(
      portfolio: portfolio.value, routes: await routes,
      templates: templates.value,
      leftOut: leftOut,
      diagnostics: problems + Self.useless(ignored, in: listing.value) + (await misplaced)
        + distant + configuration.diagnostics
        + library.diagnostics + (await contradictions) + tables.diagnostics + templates.diagnostics
        + places.narrowing(.futurePeriod, to: .date, in: day.diagnostics)
        + portfolio.diagnostics,
      configurationDigest: configurationDigest(found),
      times: times)
  }

  /// The documents among files that are left out which links can name: a file whose name is no text
  /// has no page.
  private static func known(among problems: [Diagnostic]) -> Set<String> {
    Set(
      problems.filter { $0.code != .notUTF8 }.map(\.range.file)
        .filter(WorkspacePaths.isDocument))
  }

  /// A pattern that matches no file is likely misspelt.
  private static func useless(
    _ patterns: [PathPattern], in paths: [String]
  ) -> [Diagnostic] {
    patterns.filter { pattern in !paths.contains { pattern.matches($0) } }
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
    let decoded = Configuration.decode(
      yaml.value, file: Self.configurationPath,
      isComplete: yaml.diagnostics.allSatisfy { $0.code == .duplicateKey })
    return Diagnosed(decoded.value, yaml.diagnostics + decoded.diagnostics)
  }

  /// A document that cannot be read: links still find it, and its page says what is wrong.
  private static func empty(_ path: String) -> ParsedDocument {
    DocumentParser.parse(SourceFile(path: path, bytes: [])).value
  }

  private func parse(
    _ path: String, _ rendering: MarkdownRenderingOptions
  ) -> Diagnosed<ParsedDocument> {
    let read = read(path)
    guard let file = read.value else {
      return Diagnosed(Self.empty(path), read.diagnostics)
    }
    guard file.bytes.count > Self.largestDocument else {
      return DocumentParser.parse(file, rendering: rendering)
    }
    let body = FrontMatter.split(file).body
    let parsed = DocumentParser.parse(
      SourceFile(path: path, bytes: Array(file.bytes[..<body.lowerBound])))
    return Diagnosed(
      parsed.value,
      parsed.diagnostics + [
        .fileTooLarge(
          path, megabytes: file.bytes.count >> 20, limit: Self.largestDocument >> 20)
      ])
  }
}
