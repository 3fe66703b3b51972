import Diagnostics
import Localization
import Testing

@Suite struct DiagnosticTextFormatterTests {
  private static let plan = "content/accounts/northwind/plan-2025.md"

  private func same(_ text: String) -> Phrase { Phrase(verbatim: text) }

  private func report(
    _ diagnostics: [Diagnostic], source: String?, language: Language = .english,
    width: Int? = nil, usesColor: Bool = false
  ) -> String {
    DiagnosticTextFormatter(language: language, width: width, usesColor: usesColor)
      .text(of: diagnostics) { _ in source.map { Array($0.utf8) } }
  }

  private var unknownAccount: Diagnostic {
    Diagnostic(
      .unknownAccount,
      Phrase(
        en: "unknown account 'northwnd'", pt: "conta desconhecida 'northwnd'",
        pl: "nieznany klient 'northwnd'", fa: "مشتری ناشناخته 'northwnd'"),
      at: SourceRange(file: Self.plan, line: 4, column: 10, length: 8),
      label: Phrase(
        en: "no dossier has this id", pt: "nenhum dossiê tem este id", pl: "brak takiego id",
        fa: "هیچ پرونده‌ای این شناسه را ندارد"),
      notes: [same("ids are folder names")], help: [same("did you mean 'northwind'?")])
  }

  @Test(arguments: [
    (
      Language.english,
      """
      error[F104]: unknown account 'northwnd'
        --> content/accounts/northwind/plan-2025.md:4:10
         |
       4 | account: northwnd
         |          ^^^^^^^^ no dossier has this id
         |
        note: ids are folder names
        help: did you mean 'northwind'?


      """
    ),
    (
      .portuguese,
      """
      erro[F104]: conta desconhecida 'northwnd'
        --> content/accounts/northwind/plan-2025.md:4:10
         |
       4 | account: northwnd
         |          ^^^^^^^^ nenhum dossiê tem este id
         |
        nota: ids are folder names
        ajuda: did you mean 'northwind'?


      """
    ),
    (
      .polish,
      """
      błąd[F104]: nieznany klient 'northwnd'
        --> content/accounts/northwind/plan-2025.md:4:10
         |
       4 | account: northwnd
         |          ^^^^^^^^ brak takiego id
         |
        uwaga: ids are folder names
        pomoc: did you mean 'northwind'?


      """
    ),
    (
      .persian,
      """
      خطا[F104]: مشتری ناشناخته 'northwnd'
        --> content/accounts/northwind/plan-2025.md:4:10
         |
       4 | account: northwnd
         |          ^^^^^^^^ هیچ پرونده‌ای این شناسه را ندارد
         |
        یادداشت: ids are folder names
        راهنما: did you mean 'northwind'?


      """
    ),
  ])
  func `the frame in every language`(language: Language, expected: String) {
    let source = "---\ntype: plan\nid: p1\naccount: northwnd\n---\n"
    #expect(report([unknownAccount], source: source, language: language) == expected)
  }

  @Test func `related places come before notes, at most five of them`() {
    let related = (1...7).map {
      RelatedPlace(same("also here"), at: SourceRange(file: "b.md", line: $0, column: 2, length: 1))
    }
    let diagnostic = Diagnostic(
      .duplicateID, same("id 'a' is used twice"),
      at: SourceRange(file: "a.md", line: 100, column: 1, length: 2), related: related)
    let text = report([diagnostic], source: String(repeating: "\n", count: 99) + "id: a")
    #expect(
      text == """
        error[W003]: id 'a' is used twice
           --> a.md:100:1
            |
        100 | id: a
            | ^^
            |
           note: also here
             --> b.md:1:2
           note: also here
             --> b.md:2:2
           note: also here
             --> b.md:3:2
           note: also here
             --> b.md:4:2
           note: also here
             --> b.md:5:2
           note: and 2 more places


        """)
  }

  @Test func `a line with right-to-left letters repeats the marked text`() {
    let diagnostic = Diagnostic(
      .badChoice, same("unknown status"),
      at: SourceRange(file: "a.md", line: 1, column: 9, length: 4), label: same("not a status"))
    #expect(
      report([diagnostic], source: "status: فعال\r\n") == """
        error[F107]: unknown status
          --> a.md:1:9
           |
         1 | status: فعال
           | at: «فعال» not a status


        """)
  }

  @Test func `carets stand below wide, combining and tabbed text`() {
    let diagnostic = Diagnostic(
      .wrongType, same("wrong"), at: SourceRange(file: "a.md", line: 2, column: 8, length: 2))
    // Columns count code points: tab, 日, 本, e, combining acute, colon, space, then the mark.
    #expect(
      report([diagnostic], source: "x\n\t日本e\u{301}: ab\n") == """
        error[F108]: wrong
          --> a.md:2:8
           |
         2 |     日本e\u{301}: ab
           |            ^^


        """)
  }

  @Test func `control and override characters are shown escaped`() {
    let diagnostic = Diagnostic(
      .badChoice, same("unknown 'a\u{1B}[2Jb\u{202E}'"),
      at: SourceRange(file: "a\n.md", line: 1, column: 2, length: 1))
    #expect(
      report([diagnostic], source: "a\u{202E}b\u{1B}c\u{7}\n") == """
        error[F107]: unknown 'a\\u{1B}[2Jb\\u{202E}'
          --> a\\n.md:1:2
           |
         1 | a\\u{202E}b\\u{1B}c\\u{7}
           |  ^^^^^^^^


        """)
  }

  @Test func `bytes that are not UTF-8 are shown as numbers`() {
    let diagnostic = Diagnostic(
      .notUTF8, same("not UTF-8"), at: SourceRange(file: "a.md", line: 1, column: 3, length: 1))
    let text = DiagnosticTextFormatter(language: .english)
      .text(of: [diagnostic]) { _ in [0x61, 0x62, 0xE9, 0x63, 0xC3] }
    #expect(text.contains(" 1 | ab\\xE9c\\xC3\n   |   ^^^^\n"))
  }

  @Test(arguments: [
    (3, " 1 | ab0123456789ab012345678…\n   |   ^\n"),
    (100, " 1 | …789ab0123456789ab012345…\n   |        ^\n"),
    (120, " 1 | …b0123456789ab0123456789\n   |                        ^\n"),
  ])
  func `long lines are cut around the mark`(column: Int, expected: String) {
    let line = String(repeating: "ab0123456789", count: 10)
    let diagnostic = Diagnostic(
      .badNumber, same("bad"), at: SourceRange(file: "a.csv", line: 1, column: column, length: 1))
    let text = report([diagnostic], source: line, width: 30)
    #expect(text.hasSuffix(expected + "\n"), "\(text)")
  }

  @Test func `no frame line is wider than the terminal`() {
    let line = String(repeating: "日a\u{301}\t\u{202E}", count: 5000)
    for column in stride(from: 1, through: 20_010, by: 487) {
      let diagnostic = Diagnostic(
        .badNumber, same("bad"),
        at: SourceRange(file: "a.csv", line: 1, column: column, length: 900))
      let frame = report([diagnostic], source: line, width: 60).split(separator: "\n").dropFirst(2)
      for text in frame {
        let width = text.unicodeScalars.reduce(0) {
          $0 + ($1 == "日" ? 2 : $1 == "\u{301}" ? 0 : 1)
        }
        #expect(width <= 60, "\(text)")
      }
    }
  }

  @Test func `a file that cannot be read has no frame`() {
    #expect(
      report([unknownAccount], source: nil) == """
        error[F104]: unknown account 'northwnd'
          --> content/accounts/northwind/plan-2025.md:4:10
          no dossier has this id
          note: ids are folder names
          help: did you mean 'northwind'?


        """)
  }

  @Test func `a diagnostic about a whole file names the file alone`() {
    let diagnostic = Diagnostic(
      .emptyFile, same("the file is empty"), at: SourceRange(file: "a.md"))
    #expect(
      report([diagnostic], source: "") == "error[F116]: the file is empty\n  --> a.md\n\n")
  }

  @Test func `diagnostics are sorted and every file is read once`() {
    func diagnostic(_ file: String, _ line: Int, _ column: Int, _ code: DiagnosticCode)
      -> Diagnostic
    {
      Diagnostic(
        code, same("x"), at: SourceRange(file: file, line: line, column: column, length: 1))
    }
    let diagnostics = [
      diagnostic("b.md", 1, 1, .badDate), diagnostic("a.md", 2, 1, .badDate),
      diagnostic("a.md", 1, 2, .wrongType), diagnostic("a.md", 1, 2, .badDate),
      diagnostic("a.md", 10, 1, .badDate),
    ]
    var asked: [String] = []
    let text = DiagnosticTextFormatter(language: .english).text(of: diagnostics) {
      asked.append($0)
      return Array("one\rtwo\r\n".utf8)
    }
    #expect(asked == ["a.md", "b.md"])
    let places = text.split(separator: "\n").filter { $0.contains("-->") || $0.hasPrefix("error") }
    #expect(
      places == [
        "error[F106]: x", "  --> a.md:1:2", "error[F108]: x", "  --> a.md:1:2",
        "error[F106]: x", "  --> a.md:2:1", "error[F106]: x", "  --> a.md:10:1",
        "error[F106]: x", "  --> b.md:1:1",
      ])
    #expect(text.contains(" 2 | two\n   | ^\n"))
  }

  @Test func `colour only when asked`() {
    let plain = report([unknownAccount], source: "---\n")
    #expect(!plain.contains("\u{1B}"))
    let coloured = report([unknownAccount], source: "---\n", usesColor: true)
    #expect(
      coloured.hasPrefix(
        "\u{1B}[1;31merror[F104]\u{1B}[0m\u{1B}[1m: unknown account 'northwnd'\u{1B}[0m\n"))
  }

  @Test(arguments: [
    (Language.english, "2 errors, 1 warning, 1 info", "no problems"),
    (.portuguese, "2 erros, 1 aviso, 1 informação", "nenhum problema"),
    (.polish, "2 błędy, 1 ostrzeżenie, 1 informacja", "brak problemów"),
    (.persian, "۲ خطا، ۱ هشدار، ۱ نکته", "بدون مشکل"),
  ])
  func `the summary counts`(language: Language, some: String, none: String) {
    let diagnostics = [
      DiagnosticCode.badDate, .unknownKey, .badDate, .candidateAccount,
    ].map { Diagnostic($0, same("x"), at: SourceRange(file: "a.md")) }
    let formatter = DiagnosticTextFormatter(language: language)
    #expect(formatter.summary(of: diagnostics) == some)
    #expect(formatter.summary(of: []) == none)
  }
}
