import AccountModel
import Diagnostics
import Localization
import Pipeline
import Segmentation
import SourceFormats
import TestSupport
import Testing

@Suite struct NewWorkspaceTests {
  private static let today = CalendarDate(dayNumber: 20_600)

  private func workspace(_ languages: [Language], name: String = "Our key accounts: 2026")
    -> NewWorkspace
  {
    NewWorkspace(name: name, languages: languages, currency: "PLN", date: Self.today)
  }

  @Test func `the files have fixed places`() throws {
    #expect(
      try workspace([.english]).files().map(\.path) == [
        ".gitignore", "README.md", "content/accounts/sample-foods/index.md",
        "content/accounts/sample-foods/meetings/2026-05-18-sample-foods.md",
        "content/accounts/sample-foods/opportunities/sample-foods-pilot.md",
        "content/accounts/sample-foods/people/maria.md",
        "content/accounts/sample-foods/plan-2026.md", "content/data/orders.csv",
        "content/data/products.csv", "content/people/anna.md", "content/workspace.yml",
        "public/.gitignore",
      ])
  }

  @Test(arguments: Language.allCases)
  func `the workspace loads without diagnostics`(language: Language) async throws {
    let files = try workspace([language]).files().filter { $0.path.hasPrefix("content/") }
    let tree = MemoryTree(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) }))
    let loaded = try await WorkspaceLoader(tree).load(asOf: nil, today: Self.today)
    #expect(loaded.diagnostics == [])
    let library = loaded.portfolio.library
    #expect(library.accounts.map(\.slug) == ["sample-foods"])
    #expect(library.documents.count == 6)
    #expect(library.actions.count >= 3)
    #expect(loaded.portfolio.asOf == Self.today)
  }

  @Test(arguments: Language.allCases)
  func `the configuration is understood, its examples too`(language: Language) throws {
    let file = try #require(
      try workspace([language, .persian]).files().first { $0.path == "content/workspace.yml" })
    for text in [file.text, Examples.switchedOn(file.text)] {
      let parsed = YAML.parse(SourceFile(path: file.path, text: text))
      let decoded = Configuration.decode(parsed.value, file: file.path)
      #expect(parsed.diagnostics + decoded.diagnostics == [])
      #expect(decoded.value.name == "Our key accounts: 2026")
      #expect(decoded.value.languages.first == language)
      #expect(decoded.value.currency == "PLN")
    }
  }

  @Test func `the data files are understood`() async throws {
    let files = try workspace([.english]).files().filter { $0.path.hasSuffix(".csv") }
    var configuration = Configuration.standard
    configuration.currency = "PLN"
    let read = await DataTablesReader.read(
      files: files.map { StreamedFile(SourceFile(path: $0.path, text: $0.text)) },
      configuration: configuration,
      accountKeys: AccountKeys(["C-1001": "sample-foods"]))
    #expect(read.diagnostics == [])
    let dates = read.value.ledger.accounts.flatMap { $0.entries.map(\.date) }
    #expect(dates.count == 24)
    #expect(dates.max() == Self.today)
  }

  @Test(arguments: [
    ["src/main.c", "Content/workspace.yml"], ["content"], ["content/posts"],
    ["README.md", "templates/base.html"], ["public"],
  ])
  func `nothing is mixed with what a build reads or writes`(existing: [String]) {
    #expect(throws: ScaffoldError.exists(path: existing.last ?? "")) {
      try workspace([.english]).files(existing: existing)
    }
  }

  @Test(arguments: [
    ["README.md"], ["readme.md"], ["README"], ["README.rst"], ["public/.gitignore", "README.md"],
    ["README.md", ".gitignore"],
  ])
  func `the files of a fresh repository stay`(own: [String]) throws {
    let existing = own + [".git", "LICENSE", "public/index.html"]
    let all = try workspace([.english]).files()
    let files = try workspace([.english]).files(existing: existing)
    #expect(files.count == all.count - own.count)
    #expect(!files.contains { $0.path == "README.md" })
    #expect(workspace([.english]).kept(existing: existing) == own.sorted())
  }

  @Test func `a folder on disk is looked at before anything is written`() throws {
    let folder = try TemporaryFolder()
    #expect(try ScaffoldWriter(folder: "\(folder.path)/new").existing() == [])
    try folder.write("ours", to: "README.md")
    try folder.write("[core]", to: ".git/config")
    try folder.write("", to: "content/.gitkeep")
    try folder.write("", to: "docs/content/a.md")
    let writer = ScaffoldWriter(folder: folder.path)
    #expect(try writer.existing() == ["README.md"])
    try writer.write(workspace([.english]).files(existing: writer.existing()))
    #expect(folder.text(at: "README.md") == "ours")
    #expect(try writer.existing().contains("content/workspace.yml"))
    #expect(throws: WorkspaceError.alreadyExists(path: "\(folder.path)/README.md")) {
      try ScaffoldWriter(folder: "\(folder.path)/README.md").existing()
    }
  }

  @Test(arguments: Language.allCases)
  func `texts are in the language asked for`(language: Language) throws {
    let marker =
      switch language {
      case .english: "Situation"
      case .portuguese: "Situação"
      case .polish: "Sytuacja"
      case .persian: "وضعیت"
      }
    let dossier = try #require(
      try workspace([language]).files().first { $0.path.hasSuffix("sample-foods/index.md") })
    #expect(dossier.text.contains("\n## \(marker)\n"))
  }
}
