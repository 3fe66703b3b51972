import AccountModel
import Diagnostics
import Localization
import Segmentation
import SourceFormats
import Testing

@testable import SiteRendering

@Suite struct PortfolioPagesTests {
  private static let portfolio = PortfolioSample.portfolio()
  private static let build = BuildRecord(
    diagnostics: [], configurationDigest: "00ff")

  private static func pages(
    _ language: Language = .english, of build: BuildRecord = build
  ) -> [SiteRendering.Page] {
    PortfolioSample.site(language, portfolio)
      .portfolioPages(of: build, studies: PortfolioStudies(portfolio))
  }

  @Test(arguments: Language.allCases)
  func `every page is whole, safe and has one heading of the first level`(language: Language) {
    let pages = Self.pages(language)
    #expect(pages.count >= 9)
    for page in pages {
      let html = page.render()
      #expect(html.components(between: "<h1", and: "</h1>").count == 1, "\(page.route.path)")
      #expect(!html.contains("<b>Acme"), "\(page.route.path)")
      #expect(!html.contains("<1>"), "\(page.route.path)")
      #expect(html.contains("</html>"))
      let ids = html.components(between: " id=\"", and: "\"")
      #expect(Set(ids).count == ids.count, "\(page.route.path)")
    }
  }

  @Test func `the home page says that files have errors`() throws {
    func home(_ diagnostics: [Diagnostic]) throws -> String {
      let build = BuildRecord(diagnostics: diagnostics, configurationDigest: "00ff")
      let pages = Self.pages(of: build)
      return try #require(pages.first { $0.route.path == "index.html" }).render()
    }
    let range = SourceRange(file: "content/a.md")
    let (error, warning) = (
      Diagnostic(.badDate, Phrase(verbatim: "x"), at: range, severity: .error),
      Diagnostic(.badDate, Phrase(verbatim: "x"), at: range, severity: .warning)
    )
    #expect(try home([warning, error]).contains("Some files have errors"))
    #expect(try !home([warning]).contains("Some files have errors"))
  }

  @Test func `pages are the same however often they are rendered`() {
    for page in Self.pages(.persian) { #expect(page.render() == page.render()) }
  }

  @Test func `the page about the build names the commit where there is one`() throws {
    func about(_ revision: SourceRevision?) throws -> String {
      let build = BuildRecord(diagnostics: [], configurationDigest: "00ff", revision: revision)
      let pages = Self.pages(of: build)
      return try #require(pages.first { $0.route.path == "about.html" }).render()
    }
    let clean = SourceRevision(
      hash: "0123456789abcdef", date: PortfolioSample.asOf, isModified: false)
    let dirty = SourceRevision(hash: clean.hash, date: clean.date, isModified: true)
    #expect(try !about(nil).contains("<dt>Commit</dt>"))
    let line = "<dt>Commit</dt><dd><code>0123456789</code> · <time datetime=\"2024-10-04\">"
    #expect(try about(clean).contains(line))
    #expect(try !about(clean).contains("not committed"))
    #expect(try about(dirty).contains("</time> · with changes that are not committed</dd>"))
  }

  private static func html(_ address: PageAddress, _ language: Language = .english) -> String {
    pages(language).first { $0.route.address == address }?.render() ?? ""
  }

  @Test func `a figure leads to its entry in the glossary`() {
    let entries = Set(Self.html(.glossary).components(between: " id=\"", and: "\""))
    for address in [PageAddress.home, .growth, .concentration, .nineBox, .whiteSpace] {
      let anchors = Self.html(address).components(between: "href=\"glossary.html#", and: "\"")
      #expect(!anchors.isEmpty, "\(address.path)")
      #expect(Set(anchors).isSubset(of: entries), "\(address.path)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the glossary works formulas out with figures of these accounts`(language: Language) {
    let row = Self.html(.glossary, language).components(
      between: "<tr id=\"share_ttm\">", and: "</tr>")
    let style = LocaleStyle(language: language, currency: Self.portfolio.configuration.currency)
    let example = row.first?.components(between: "class=\"working\">", and: "</td>").first ?? ""
    let share = Self.portfolio.scorecardsByRevenue.first.map { $0.metrics.revenue.share } ?? 0
    #expect(example.contains(" ÷ "))
    #expect(example.contains(style.percent(share, .upTo(1))))
  }

  @Test func `the glossary tells a state in words, not as its code`() {
    for language in Language.allCases {
      let row =
        Self.html(.glossary, language)
        .components(between: "<tr id=\"overdue_state\">", and: "</tr>").first ?? ""
      let state = row.components(between: "class=\"working\">", and: "</td>").first ?? ""
      #expect(!state.contains("_"), "\(language)")
      #expect(
        OverdueState.allCases.contains { state.contains($0.label.text(in: language)) },
        "\(language)")
    }
  }

  @Test(
    arguments: [
      (
        Language.english,
        "contact every 14 days · Quarterly business review every 90 days · discount up to 12%"
      ),
      (.polish, "kontakt co 14 dni · "),
    ])
  func `a cell of the nine-box says what its playbook asks for`(
    language: Language, policy: String
  ) {
    let details = Self.html(.nineBox, language).components(between: "<br>", and: "</p>")
    #expect(details.contains { $0.hasPrefix(policy) }, "\(details)")
  }

  @Test func `without costs or due dates the pages say which files would tell`() {
    #expect(Self.html(.contribution).contains("content/data/cost_to_serve.csv"))
    #expect(Self.html(.receivables).contains("due_date"))
    #expect(!Self.html(.receivables).contains("<table"))
  }

  @Test func `beside a late account stands what became of those as late before`() {
    let portfolio = PortfolioSample.portfolio(more: [
      PortfolioSample.account("was-late", everyDays: 10, amount: 500_00, until: -250),
      PortfolioSample.account("x-is-late", everyDays: 10, amount: 500_00, until: -100),
    ])
    let html =
      PortfolioSample.site(.english, portfolio)
      .portfolioPages(of: Self.build, studies: PortfolioStudies(portfolio))
      .first { $0.route.address == .growth }?.render() ?? ""
    #expect(
      html.contains(
        "lapsed</span><span class=\"sub\">of 1 account this late, 1 placed no order within 180 days"
      ))
  }

  @Test func `the rate of accounts that fell silent is a count where they are few`() throws {
    let site = PortfolioSample.site(.english, Self.portfolio)
    let scope = PageScope(site: site, route: site.route(.growth))
    func sentence(_ accounts: Int, _ silent: Int) -> String? {
      let band = SilenceBand(above: 3, upTo: 5, accounts: accounts, silent: silent)
      let record = SilenceRecord(calibration: PortfolioSample.asOf, days: 180, bands: [band])
      return SilenceRows(record: record, scope: scope).sentence(for: 3.6)
    }
    #expect(
      sentence(120, 44) == "of 120 accounts this late, 37% placed no order within 180 days")
    #expect(sentence(3, 1) == "of 3 accounts this late, 1 placed no order within 180 days")
    #expect(sentence(0, 0) == nil)
  }

  @Test func `every table has a caption and every head a scope`() {
    for page in Self.pages(.english) {
      let html = page.render()
      for table in html.components(between: "<table", and: "</table>") {
        #expect(table.contains("<caption"), "\(page.route.path)")
        for head in table.components(between: "<th", and: ">") where !head.hasPrefix("ead") {
          #expect(head.contains("scope="), "\(page.route.path): \(head)")
        }
      }
    }
  }

  @Test func `an account needs attention for each reason that holds`() throws {
    let attention = AccountAttention.all(in: Self.portfolio)
    let acme = try #require(attention.first { $0.account == "acme" })
    let asOf = PortfolioSample.asOf
    #expect(acme.reasons.contains(.overrideExpired(on: asOf.adding(days: -1))))
    #expect(acme.reasons.contains(.actionsOverdue(count: 1, since: asOf.adding(days: -10))))
    #expect(acme.reasons.contains(.planExpired(on: asOf.adding(days: -35))))
    #expect(acme.reasons.contains(.contractEnding(on: asOf.adding(days: 90))))
    #expect(acme.reasons.contains(.orderOverdue(.lapsed)))
    #expect(attention.first?.account == "acme")
  }

  @Test func `a steady account and a candidate need no attention`() {
    let accounts = AccountAttention.all(in: Self.portfolio).map(\.account)
    #expect(!accounts.contains("new-key"))
    #expect(!accounts.contains("steady"))
  }

  @Test func `a tier that was set by hand is marked with its reason`() throws {
    let home = Self.pages(.english).first { $0.route.address == .home }?.render() ?? ""
    let until = LocaleStyle(language: .english).date(PortfolioSample.asOf.adding(days: 30))
    #expect(home.contains("title=\"Set by hand: image &lt;1&gt;, until \(until)\""))
    #expect(home.components(between: "class=\"by-hand\"", and: "</span>").count == 1)
  }

  @Test func `white space tells bought, competitor and not applicable apart`() throws {
    let matrix = WhiteSpaceMatrix(Self.portfolio)
    let steady = try #require(matrix.rows.first { $0.scorecard.account == "steady" })
    let truck = try #require(matrix.products.firstIndex { $0.id == "truck" })
    let freezer = try #require(matrix.products.firstIndex { $0.id == "freezer" })
    #expect(steady.cells[truck] == .competitor(ExactDecimal(50_000), nil))
    #expect(steady.gap == ExactDecimal(50_000))
    guard case .bought(let amount, nil) = steady.cells[freezer] else {
      Issue.record("steady buys freezers")
      return
    }
    #expect(amount > .zero)
    let acme = try #require(matrix.rows.first { $0.scorecard.account == "acme" })
    #expect(acme.cells[truck] == .notApplicable && acme.gap == .zero)
    #expect(matrix.largestGaps(5).map(\.product.id) == ["truck"])
  }

  @Test func `accounts of many pages are listed once each, by tier and score`() {
    let pages = TierAccountPages(Self.portfolio)
    #expect(pages.count == 1)
    let listed = pages.rows(onPage: 1).map(\.account)
    #expect(listed.sorted() == Self.portfolio.scorecards.map(\.account).sorted())
    #expect(pages.rows(onPage: 2).isEmpty)
  }

  @Test func `problems are listed with place, code and message`() {
    let problem = Diagnostic(
      .badDate, Phrase(verbatim: "'31 June' is <not> a date"),
      at: SourceRange(file: "content/accounts/acme/index.md", line: 4, column: 7))
    let build = BuildRecord(diagnostics: [problem], configurationDigest: "00ff")
    let page = Self.pages(of: build)
      .first { $0.route.address == .dataQuality }
    let html = page?.render() ?? ""
    #expect(html.contains("content/accounts/acme/index.md:4:7"))
    #expect(html.contains("is &lt;not&gt; a date"))
    #expect(html.contains("<code>\(problem.code.code)</code>"))
  }

  @Test(
    arguments: [
      (AttentionReason.revenueFalling(-0.34), "Revenue down 34% in twelve months"),
      (.meetingDue(days: 64, cadence: 60), "No meeting for 64 days (rule: every 60 days)"),
      (.orderOverdue(.atRisk), "Next order late by its own rhythm: at risk"),
      (
        .paymentOverdue(ExactDecimal(28_854), since: PortfolioSample.asOf.adding(days: -10)),
        "Invoices of €28.9K overdue, the oldest since September 24, 2024"
      ),
    ])
  func `reasons are sentences with figures`(reason: AttentionReason, text: String) {
    let style = LocaleStyle(language: .english)
    #expect(reason.text(style, asOf: PortfolioSample.asOf) == text)
  }

  @Test func `a target of a year is spread over its months`() throws {
    let period = try #require(Period("2026"))
    let quarter = try #require(Period("2026-Q1"))
    func target(_ period: Period, _ amount: Int) -> Target {
      Target(
        subject: .account("acme"), period: period, metric: .revenue,
        target: ExactDecimal(amount), stretch: nil, row: SourceRow(file: "t.csv", line: 2))
    }
    let targets = [target(period, 1200), target(quarter, 600)]
    let january = CalendarMonth(index: 2026 * 12)
    #expect(MonthlyTarget.amount(in: january, targets: targets) == ExactDecimal(200))
    let may = january.adding(months: 4)
    #expect(MonthlyTarget.amount(in: may, targets: targets) == ExactDecimal(100))
    #expect(MonthlyTarget.amount(in: january.adding(months: -1), targets: targets) == nil)
  }
}
