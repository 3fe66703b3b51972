import Diagnostics
import Localization
import SourceFormats
import Testing

@testable import AccountModel

@Suite struct `Decoding diagnostics` {
  struct Case: CustomTestStringConvertible, Sendable {
    let kind: DocumentKind
    /// The front matter below `type:`, with the faulty stretch in `«»`.
    let fields: String
    let code: String
    let message: String
    let help: [String]

    init(
      _ kind: DocumentKind, _ fields: String, _ code: String, _ message: String, help: [String] = []
    ) {
      self.kind = kind
      self.fields = fields
      self.code = code
      self.message = message
      self.help = help
    }

    var testDescription: String { "\(code) \(fields)" }
  }

  static let cases = [
    Case(.account, "«titel»: Acme", "F103", "'account' has no field 'titel'", help: ["title"]),
    Case(
      .account, "title: A\nlegal: {«contry»: BR}", "F103", "'account.legal' has no field 'contry'",
      help: ["country"]),
    Case(
      .account, "title: A\ntier_override: {tier: A, «expires»: 2026-12-31}", "F103",
      "'account.tier_override' has no field 'expires'", help: ["until"]),
    Case(
      .account, "title: A\ntier_override: {tier: A, until: 2026-12-31, «Author»: ana}", "F103",
      "'account.tier_override' has no field 'Author'", help: ["by"]),
    Case(.account, "title: A\n«zzzzzzz»: 1", "F103", "'account' has no field 'zzzzzzz'"),
    Case(.account, "«title»:", "F102", "field 'title' has no value"),
    Case(.account, "«title»: \"\"", "F102", "field 'title' has no value"),
    Case(.account, "«title»: \"  \"", "F102", "field 'title' has no value"),
    Case(
      .account, "title: A\nneeds: [{«text»: \"\"}]", "F102", "field 'text' has no value"),
    Case(
      .account, "title: A\nneeds: [«{id: n1}»]", "F102", "'account.needs' lacks the field 'text'"),
    Case(
      .account, "title: A\ncustomer_since: «12.05.2026»", "F106", "'12.05.2026' is not a date",
      help: ["2026-05-12"]),
    Case(
      .account, "title: A\ncustomer_since: «2026-31-12»", "F106", "'2026-31-12' is not a date",
      help: ["2026-12-31"]),
    Case(
      .account, "title: A\ncustomer_since: «2026-5-2»", "F106", "'2026-5-2' is not a date",
      help: ["2026-05-02"]),
    Case(
      .account, "title: A\ncustomer_since: «03/04/2026»", "F106", "'03/04/2026' is not a date",
      help: ["2026-04-03", "2026-03-04"]),
    Case(
      .account, "title: A\ncustomer_since: «25/04/2026»", "F106", "'25/04/2026' is not a date",
      help: ["2026-04-25"]),
    Case(
      .account, "title: A\ncustomer_since: «1403-01-01»", "F106", "'1403-01-01' is not a date",
      help: ["2024-03-20"]),
    Case(
      .account, "title: A\ncustomer_since: «۱۴۰۳/۱/۱»", "F106", "'۱۴۰۳/۱/۱' is not a date",
      help: ["2024-03-20"]),
    Case(.account, "title: A\ncustomer_since: «soon»", "F106", "'soon' is not a date"),
    Case(.account, "title: A\ncustomer_since: «2026-02-30»", "F106", "'2026-02-30' is not a date"),
    Case(
      .account, "title: A\nstatus: «aktive»", "F107", "'aktive' is not a value of 'status'",
      help: ["active"]),
    Case(
      .account, "title: A\nstatus: «Aktywny»", "F107", "'Aktywny' is not a value of 'status'",
      help: ["active"]),
    Case(
      .account, "title: A\nreferences: {allowed: [logo, «nme»]}", "F107",
      "'nme' is not a value of 'allowed'", help: ["name"]),
    Case(
      .account, "title: A\nstrategic_value: «7»", "F108",
      "'7' does not fit the field 'strategic_value'"),
    Case(
      .account, "title: A\nstrategic_value: «۴»", "F108",
      "'۴' does not fit the field 'strategic_value'", help: ["4"]),
    Case(
      .account, "title: A\nbuying_process: {tender: «yes»}", "F108",
      "'yes' does not fit the field 'tender'", help: ["true"]),
    Case(
      .opportunity, "title: A\nstage: idea\namount: «1 200,50»", "F108",
      "'1 200,50' does not fit the field 'amount'", help: ["1200.50"]),
    Case(
      .opportunity, "title: A\nstage: idea\namount: «1.200,50»", "F108",
      "'1.200,50' does not fit the field 'amount'"),
    Case(
      .opportunity, "title: A\nstage: idea\namount: «24.000»", "F120",
      "'24.000' is read with a decimal point", help: ["24000"]),
    Case(
      .opportunity, "title: A\nstage: idea\namount: 24.00\ncurrency: «EURO»", "F108",
      "'EURO' does not fit the field 'currency'", help: ["EUR"]),
    Case(
      .opportunity, "title: A\nstage: idea\ncurrency: «pln»", "F108",
      "'pln' does not fit the field 'currency'", help: ["PLN"]),
    Case(
      .opportunity, "title: A\nstage: idea\nprobability_pct: «60%»", "F108",
      "'60%' does not fit the field 'probability_pct'", help: ["60"]),
    Case(
      .opportunity, "title: A\nstage: idea\nprobability_pct: «120»", "F108",
      "'120' does not fit the field 'probability_pct'"),
    Case(
      .account, "title: A\nlegal: «Acme Ltda»", "F108",
      "field 'legal' wants fields of its own such as name, tax_id, country",
      help: ["write it like this: legal: {name: \"...\", tax_id: \"...\"}"]),
    Case(
      .account, "title: «[A, B]»", "F108", "field 'title' wants a text of one line",
      help: ["write it like this: title: \"...\""]),
    Case(
      .plan, "title: A\nstatus: draft\nperiod: «2026»", "F108",
      "field 'period' wants fields of its own such as start, end",
      help: ["write it like this: period: {start: 2026-05-12, end: 2026-05-12}"]),
    Case(
      .account, "title: A\nteam: [«ana»]", "F108",
      "field 'team' wants fields of its own such as person, role",
      help: ["write it like this: team: [{person: person/example}]"]),
    Case(.account, "title: A\nid: «a/b»", "F108", "'a/b' cannot be an id"),
    Case(
      .meeting, "date: 2026-05-12\nstart: «25:00»", "F108", "'25:00' does not fit the field 'start'"
    ),
  ]

  @Test(arguments: cases)
  func `what does not fit is named with its place and a proposal`(example: Case) throws {
    let marked = MarkedText("---\ntype: \(example.kind.rawValue)\n\(example.fields)\n---\n")
    let parsed = DocumentParser.parse(SourceFile(path: "content/x.md", text: marked.text))
    let found = parsed.diagnostics.filter {
      $0.line == "\(example.code) content/x.md:\(marked.place) \(example.message)"
    }
    let diagnostic = try #require(
      found.first, "\(marked.place) \(parsed.diagnostics.map(\.line))")
    let help = diagnostic.help.map { $0.text(in: .english) }
    #expect(
      help == example.help.map { $0.hasPrefix("write") ? $0 : "did you mean '\($0)'?" })
  }

  @Test func `a comma that cuts a text in two is explained`() {
    let marked = MarkedText(
      "---\ntype: account\ntitle: A\nneeds: [{text: this, «and also that»}]\n---\n")
    let parsed = DocumentParser.parse(SourceFile(path: "content/x.md", text: marked.text))
    #expect(
      parsed.diagnostics.map(\.line) == [
        "F103 content/x.md:\(marked.place) 'account.needs' has no field 'and also that'"
      ])
    #expect(
      parsed.diagnostics.first?.help.map { $0.text(in: .english) } == [
        "put a text with a comma in quotes"
      ])
  }

  @Test func `a missing field is named at the start of the file`() {
    let parsed = DocumentParser.parse(
      SourceFile(path: "content/x.md", text: "---\ntype: plan\nstatus: draft\n---\n"))
    #expect(
      parsed.diagnostics.map(\.line) == [
        "F102 content/x.md:1:1-4 'plan' lacks the field 'title'",
        "F102 content/x.md:1:1-4 'plan' lacks the field 'period'",
      ])
  }

  @Test func `an unknown type falls back to the folder's`() {
    let parsed = DocumentParser.parse(
      SourceFile(
        path: "content/people/joana.md", text: "---\ntype: preson\ntitle: J\nside: internal\n---\n")
    )
    #expect(parsed.value.id == DocumentID(.person, "joana"))
    #expect(
      parsed.diagnostics.map(\.line) == [
        "F114 content/people/joana.md:2:7-13 unknown document type 'preson'"
      ])
  }

  @Test func `a value that does not fit stays in the record as typed`() {
    let parsed = DocumentParser.parse(
      SourceFile(
        path: "content/x.md", text: "---\ntype: account\ntitle: A\nstatus: x\nfoo: {a: [1]}\n---\n")
    )
    #expect(parsed.value.record["status"] == .invalid("x"))
    #expect(parsed.value.record["title"] == .text("A"))
    let foo = parsed.value.record.entry("foo")
    #expect(foo != nil && foo?.declaration == nil)
  }

  @Test func `a link without quotes is read as the link it looks like`() throws {
    let parsed = DocumentParser.parse(
      SourceFile(
        path: "content/x.md",
        text:
          "---\ntype: opportunity\ntitle: A\nstage: lost\nlost: {to: [[frostline]]}\nowner: [[joana]]\n---\n"
      ))
    #expect(parsed.diagnostics.map(\.line) == [])
    let owner = Reference(written: "joana", target: DocumentID(.person, "joana"))
    #expect(parsed.value.record["owner"] == .reference(owner))
  }
}
