import AccountModel
import Diagnostics
import Localization
import Segmentation
import SiteRendering
import SourceFormats
import TestSupport

/// A site rendered from documents in memory.
struct SampleSite {
  let site: Site

  /// - Parameters:
  ///   - documents: texts by path below `content/`.
  ///   - orders: the text of `orders.csv`; empty for none.
  ///   - data: further data files by name.
  init(
    _ documents: KeyValuePairs<String, String>, orders: String = "",
    data: KeyValuePairs<String, String> = [:], assets: Set<String> = [],
    languages: [Language] = [.english], overlay: [SourceFile] = []
  ) async {
    var configuration = Configuration.standard
    configuration.name = "Sample & Sons"
    configuration.languages = languages
    configuration.repository = Configuration.Repository(
      url: "https://example.com/sample", branch: "main")
    let library = LibraryBuilder.build(
      files: documents.map { SourceFile(path: "content/\($0.key)", text: $0.value) },
      configuration: configuration, assets: assets
    ).value
    let orderFiles =
      orders.isEmpty ? [] : [SourceFile(path: "content/data/orders.csv", text: orders)]
    let files =
      orderFiles + data.map { SourceFile(path: "content/data/\($0.key)", text: $0.value) }
    let tables = await DataTablesReader.read(
      files: files.map(StreamedFile.init), configuration: configuration,
      accountKeys: library.accountKeys)
    let portfolio = Portfolio.classify(
      library.adding(tables: tables.value), asOf: CalendarDate(dayNumber: 20_600))
    site = await SiteRenderer.render(
      portfolio.value, routes: RouteTable(library),
      templates: TemplateSet(overlay: overlay), version: "1.2.3",
      build: BuildRecord(diagnostics: [], configurationDigest: ""))
  }

  /// A dossier, a plan, a meeting, two people and an opportunity that refer to one another.
  static func business(languages: [Language] = [.english]) async -> SampleSite {
    await SampleSite(
      [
        "accounts/acme/index.md": """
        ---
        type: account
        title: Acme
        owner: person/joana
        segment: food
        needs:
          - {id: n1, text: shorter lead time}
        ---
        ## Situation

        See [[plan/acme-2026#o1]], [the meeting](meetings/kickoff.md) and ![org](org%20chart.png).
        """,
        "accounts/acme/plan-2026.md": """
        ---
        type: plan
        id: acme-2026
        title: Acme 2026
        status: active
        period: {start: 2026-01-01, end: 2026-12-31}
        objectives:
          - id: o1
            text: On-time delivery
            owner: person/joana
            actions:
              - {id: a1, text: second depot, owner: person/joana, due: 2026-04-01}
        ---
        """,
        "accounts/acme/meetings/kickoff.md": """
        ---
        type: meeting
        title: Kick-off
        date: 2026-03-01
        attendees: {customer: [person/maria], ours: [person/joana]}
        decisions: [{text: joint plan, by: person/maria}]
        ---
        We spoke with [[maria]] about [[acme]].

        - [ ] send the offer @joana due:2026-06-10
        """,
        "accounts/acme/people/maria.md": """
        ---
        type: person
        title: Maria Souza
        side: customer
        influence: 5
        sentiment: supporter
        ---
        """,
        "accounts/acme/opportunities/telemetry.md": """
        ---
        type: opportunity
        title: Telemetry
        stage: proposal
        amount: 120000
        ---
        """,
        "people/joana.md": "---\ntype: person\ntitle: Joana Lima\nside: internal\n---\n",
      ],
      orders: """
        order_id,date,account_id,amount
        1,2026-01-10,acme,1000
        2,2026-04-02,acme,2500
        """,
      assets: ["content/accounts/acme/org chart.png"], languages: languages)
  }

  /// The rendered pages, the assets and the copied files, which are empty here.
  var built: BuiltSite {
    var files: [String: [UInt8]] = [:]
    for page in site.pages { files[page.route.path] = page.outputFile().bytes }
    for asset in site.assets { files[asset.path] = asset.bytes }
    for copy in site.copies { files[copy.destination] = [] }
    for page in portfolioPages where files[page] == nil { files[page] = [] }
    return BuiltSite(files: files)
  }

  /// The text of one page; empty for a path without one.
  func text(of path: String) -> String {
    site.pages.first { $0.route.path == path }?.render() ?? ""
  }

  /// The part of a page with an `id`, up to the next part.
  func section(_ id: String, of path: String) -> String {
    text(of: path).components(between: "<section id=\"\(id)\">", and: "<section").first ?? ""
  }

  /// Pages that every menu links and that the tests of portfolio pages look at.
  private var portfolioPages: [String] {
    let addresses: [PageAddress] = [
      .home, .tiers, .nineBox, .whiteSpace, .growth, .dataQuality, .about,
    ]
    return ["", "fa/", "pl/"].flatMap { folder in addresses.map { folder + $0.path } }
  }
}
