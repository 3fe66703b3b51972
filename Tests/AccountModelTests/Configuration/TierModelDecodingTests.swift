import AccountModel
import Diagnostics
import Localization
import SourceFormats
import Testing

struct TierModelDecodingTests {
  private func decode(_ text: String) -> Diagnosed<Configuration> {
    let file = SourceFile(path: "content/workspace.yml", text: "name: Test\n" + text)
    return Configuration.decode(YAML.parse(file).value, file: file.path)
  }

  /// The criteria of `tiers:`, written as one line each.
  private func criteria(_ lines: String...) -> Diagnosed<Configuration> {
    decode("tiers:\n  criteria:\n" + lines.map { "    - {\($0)}\n" }.joined())
  }

  private func summaries(_ decoded: Diagnosed<Configuration>) -> [String] {
    decoded.diagnostics.map { diagnostic in
      "\(diagnostic.code.code) \(diagnostic.range.start.line): "
        + diagnostic.message.text(in: .english)
    }
  }

  @Test(arguments: [
    ("measure: volume, weight: 1, normalise: rank", TierModel.Normalisation.rank),
    ("measure: volume, weight: 1, normalise: percentile", .percentile),
    ("measure: volume, weight: 1, normalise: minmax", .minmax()),
    ("measure: volume, weight: 1, normalise: minmax, winsorise: true", .minmax(isWinsorised: true)),
    (
      "measure: volume, weight: 1, floor: 1000, target: 90000, log: true",
      .target(floor: 1000, target: 90000, isLogarithmic: true)
    ),
    (
      "measure: volume, weight: 1, log: true", .target(floor: nil, target: nil, isLogarithmic: true)
    ),
    ("measure: nine_box, weight: 1, map: {AX: 1, BX: 0.5}", .map(["AX": 1, "BX": 0.5])),
  ])
  func `a criterion says how it is normalised`(
    text: String, normalisation: TierModel.Normalisation
  ) {
    let decoded = criteria(text)
    #expect(summaries(decoded) == [])
    #expect(decoded.value.tiers.criteria.map(\.normalisation) == [normalisation])
  }

  @Test(arguments: [
    (
      "measure: volume, weight: 1, normalise: rank, floor: 0",
      "M530 4: 'floor' has no effect with 'normalise: rank'"
    ),
    (
      "measure: volume, weight: 1, winsorise: true",
      "M530 4: 'winsorise' has no effect with 'normalise: target'"
    ),
    (
      "measure: tenure, weight: 1, log: true",
      "M531 4: 'log: true' needs a 'floor' and a 'target' above 0"
    ),
    (
      "measure: volume, weight: 1, floor: 0, target: 9, log: true",
      "M531 4: 'log: true' needs a 'floor' and a 'target' above 0"
    ),
    ("measure: nine_box, weight: 1", "M531 4: 'nine_box' is a word and needs 'map:'"),
    (
      "measure: segment, weight: 1, map: {retail: 2}",
      "W001 4: 'tiers.criteria[1].map.retail' wants a number such as 0.5, not '2'"
    ),
    ("measure: segment, weight: 1", "M531 4: 'segment' is a word and needs 'map:'"),
    (
      "measure: segment, weight: 1, normalise: rank",
      "M531 4: 'segment' is a word and needs 'map:'"
    ),
    (
      "measure: nine_box, weight: 1, map: {AX: 1, AW: 0.5}",
      "W001 4: 'AW' is not a value of 'tiers.criteria[1].map'"
    ),
    (
      "measure: health, weight: 1",
      "M531 4: the criterion 'health' has no value: there is no 'health:'"
    ),
    (
      "measure: volume, weight: 1, log: yes",
      "W001 4: 'tiers.criteria[1].log' wants true or false, not 'yes'"
    ),
  ])
  func `what a criterion cannot mean is reported`(text: String, message: String) {
    #expect(summaries(criteria(text)) == [message])
  }

  @Test func `a list without a criterion is called that`() {
    let decoded = decode("tiers: {criteria: []}")
    #expect(summaries(decoded) == ["M508 2: there is no criterion to score by"])
    #expect(decoded.value.tiers.criteria == TierModel.standard.criteria)
  }

  @Test(arguments: [
    ("lift_class_a: true", TierModel.GuardRails.Rail.secondTier), ("lift_class_a: false", .off),
    ("lift_class_a: A", .tier("A")), ("minimum_coverage_pct: 50", .secondTier),
  ])
  func `a guard rail names a tier, or is off`(
    text: String, rail: TierModel.GuardRails.Rail
  ) {
    let decoded = decode("tiers: {guard_rails: {\(text)}}")
    #expect(summaries(decoded) == [])
    #expect(decoded.value.tiers.guardRails.classA == rail)
  }

  @Test func `a guard rail at an unknown tier lists those there are`() {
    let decoded = decode("tiers: {guard_rails: {cap_without_revenue: D}}")
    #expect(
      summaries(decoded) == [
        "W001 2: 'D' is not a value of 'tiers.guard_rails.cap_without_revenue'"
      ])
    #expect(
      decoded.diagnostics.first?.notes.map { $0.text(in: .english) }
        == ["it can be true, false, A, B, C"])
  }

  @Test(arguments: [
    ("{}", [TierColour.navy, .teal, .stone]), ("{A: green}", [.green, .teal, .stone]),
    ("{B: navy}", [.teal, .navy, .stone]),
  ])
  func `a tier has the colour that is given, else that of its place, else a free one`(
    text: String, colours: [TierColour]
  ) {
    let decoded = decode("tiers: {colours: \(text)}")
    #expect(summaries(decoded) == [])
    #expect(decoded.value.tiers.colours == colours)
  }

  @Test func `an unknown colour, and a colour of no tier, are reported`() {
    #expect(
      summaries(decode("tiers: {colours: {A: gren, D: navy}}")) == [
        "W001 2: 'gren' is not a value of 'tiers.colours.A'",
        "W001 2: 'D' is not a value of 'tiers.colours'",
      ])
  }

  @Test func `tiers beyond the palette have no colour`() {
    let codes = (1...10).map { "T\($0): \(100 - $0 * 9)" }.joined(separator: ", ")
    let colours = decode("tiers: {thresholds: {\(codes)}}").value.tiers.colours
    #expect(colours.count == 11)
    #expect(Array(colours.prefix(8)) == TierColour.allCases)
    #expect(Array(colours.suffix(3)) == [nil, nil, nil])
  }

  @Test func `health is off unless it is asked for, and standard where it says nothing`() {
    #expect(decode("").value.health == nil)
    #expect(decode("health:").value.health == nil)
    let decoded = decode("health: {}")
    #expect(summaries(decoded) == [])
    #expect(decoded.value.health == .standardHealth)
  }

  @Test func `health has levels, names and criteria of its own`() throws {
    let decoded = decode(
      """
      health:
        names: {fine: {en: Fine, pl: W porządku}, bad: Bad}
        thresholds: {fine: 60}
        minimum_coverage_pct: 50
        missing: zero
        criteria:
          - {measure: overdue_ratio, weight: 2}
          - {measure: satisfaction, weight: 1, normalise: rank}
      """)
    #expect(summaries(decoded) == [])
    let health = try #require(decoded.value.health)
    #expect(health.tiers.map(\.code) == ["fine", "bad"])
    #expect(health.tiers.map { $0.name.text(in: .polish) } == ["W porządku", "Bad"])
    #expect(health.guardRails.minimumCoverage == 0.5)
    #expect(health.missing == .zero)
    #expect(health.criteria.map(\.measure) == [.overdueRatio, .satisfaction])
  }

  @Test func `levels called by the standard codes keep their standard names`() throws {
    let health = try #require(decode("health: {thresholds: {good: 80, watch: 50}}").value.health)
    #expect(health.tiers.map { $0.name.text(in: .polish) } == ["Dobra", "Do obserwacji", "Słaba"])
  }

  @Test func `health cannot count itself`() {
    let decoded = decode("health: {criteria: [{measure: health, weight: 1}]}")
    #expect(
      summaries(decoded) == ["W001 2: 'health' is not a value of 'health.criteria[1].measure'"])
  }

  @Test func `tiers by health and health by the tier's cadence is a circle`() {
    let decoded = decode(
      """
      tiers: {criteria: [{measure: health, weight: 1}]}
      health: {criteria: [{measure: meeting_cadence, weight: 1}]}
      """)
    #expect(
      summaries(decoded) == [
        "M531 3: 'meeting_cadence' asks for the tier, and the tier counts 'health'"
      ])
  }
}
