package import Diagnostics
import Localization
import SourceFormats

extension TierModel {
  /// Reads `tiers:`. A model that cannot be used is reported and replaced by the standard one.
  package static func decode(_ settings: SettingsReader) -> Diagnosed<TierModel> {
    var reader = settings
    let names = decodeNames(&reader)
    let tiers =
      decodeTiers(&reader, names: names, lowest: codeAfter)
      ?? standard.tiers.map { $0.named(names) }
    let colours = decodeColours(&reader, codes: tiers.map(\.code))
    let criteria = Criterion.decode(&reader, measures: Measure.allCases) ?? standard.criteria
    let guardRails = decodeGuardRails(&reader, codes: tiers.map(\.code))
    let missing = reader.choice("missing", as: MissingPolicy.self) ?? .renormalise
    let hysteresis = Hysteresis.decode(&reader)
    return Diagnosed(
      TierModel(
        criteria: criteria, tiers: tiers.map { $0.coloured(colours[$0.code]) }, missing: missing,
        guardRails: guardRails, hysteresis: hysteresis),
      reader.finished())
  }

  /// Reads `health:`, a second score that nothing stands above; what it does not say is that of
  /// `standardHealth`.
  package static func decodeHealth(_ settings: SettingsReader) -> Diagnosed<TierModel> {
    var reader = settings
    let names = decodeNames(&reader)
    let levels =
      decodeTiers(&reader, names: names) { _ in "poor" }
      ?? standardHealth.tiers.map { $0.named(names) }
    let measures = Measure.allCases.filter { $0 != .health }
    let criteria = Criterion.decode(&reader, measures: measures) ?? standardHealth.criteria
    let coverage = decodeCoverage(&reader) ?? standardHealth.guardRails.minimumCoverage
    let missing = reader.choice("missing", as: MissingPolicy.self) ?? .renormalise
    return Diagnosed(
      TierModel(
        criteria: criteria, tiers: levels.map(\.withStandardName), missing: missing,
        guardRails: GuardRails(classA: .off, withoutRevenue: .off, minimumCoverage: coverage)),
      reader.finished())
  }

  /// `guard_rails: {lift_class_a: B, cap_without_revenue: false, minimum_coverage_pct: 60}`.
  private static func decodeGuardRails(
    _ reader: inout SettingsReader, codes: [String]
  ) -> GuardRails {
    var rails = reader.settings("guard_rails")
    let guardRails = GuardRails(
      classA: rails.rail("lift_class_a", codes: codes) ?? standard.guardRails.classA,
      withoutRevenue: rails.rail("cap_without_revenue", codes: codes)
        ?? standard.guardRails.withoutRevenue,
      minimumCoverage: decodeCoverage(&rails) ?? standard.guardRails.minimumCoverage)
    reader.absorb(rails)
    return guardRails
  }

  private static func decodeCoverage(_ reader: inout SettingsReader) -> Double? {
    reader.value("minimum_coverage_pct", expected: .percent, percent).map { $0.doubleValue / 100 }
  }

  /// `colours: {A: green, B: navy}`.
  private static func decodeColours(
    _ reader: inout SettingsReader, codes: [String]
  ) -> [String: TierColour] {
    var colours = reader.settings("colours")
    var result: [String: TierColour] = [:]
    for tier in colours.keys {
      result[tier] = colours.choice(tier, as: TierColour.self)
      if !codes.contains(tier), let place = colours.range(ofKey: tier) {
        colours.report(.settingNotAmong(codes, typed: tier, key: colours.path, at: place))
      }
    }
    reader.absorb(colours)
    return result
  }

  /// `names: {A: {en: Gold, pt: Ouro}}`, or one name for all languages.
  private static func decodeNames(_ reader: inout SettingsReader) -> [String: Phrase] {
    var names = reader.settings("names")
    var result: [String: Phrase] = [:]
    for tier in names.keys { result[tier] = names.phrase(tier) ?? Phrase(verbatim: tier) }
    reader.absorb(names)
    return result
  }

  /// `thresholds: {A: 70, B: 45}`, from the highest tier on. The last tier has none: it is the one
  /// in `names:` without a threshold, else what `lowest` makes of the last one with one.
  private static func decodeTiers(
    _ reader: inout SettingsReader, names: [String: Phrase], lowest: (String) -> String
  ) -> [Tier]? {
    guard let node = reader.node("thresholds") else { return nil }
    var thresholds = reader.settings("thresholds")
    var tiers: [Tier] = []
    for code in thresholds.keys {
      guard let value = thresholds.value(code, expected: .percent, percent) else { continue }
      tiers.append(Tier(code: code, name: names[code] ?? Phrase(verbatim: code), threshold: value))
    }
    let place = reader.range(of: node)
    reader.absorb(thresholds)
    let values = tiers.compactMap(\.threshold)
    guard !tiers.isEmpty, zip(values, values.dropFirst()).allSatisfy({ $0 > $1 }) else {
      reader.report(
        .invalidThresholds(
          Phrase(
            en: "thresholds must fall from the highest tier to the lowest",
            pt: "os limites devem descer do nível mais alto para o mais baixo",
            pl: "progi muszą maleć od najwyższego poziomu do najniższego",
            fa: "آستانه‌ها باید از بالاترین سطح به پایین‌ترین کاهش یابند"),
          at: place))
      return nil
    }
    let last =
      names.keys.sorted().first { code in !tiers.contains { $0.code == code } }
      ?? lowest(tiers.last?.code ?? "A")
    return tiers + [Tier(code: last, name: names[last] ?? Phrase(verbatim: last), threshold: nil)]
  }

  static func percent(_ text: String) -> ExactDecimal? {
    ExactDecimal(text).flatMap { $0 >= .zero && $0 <= ExactDecimal(100) ? $0 : nil }
  }

  /// `C` after `B`; `B+` after anything that is not a letter before `Z`.
  private static func codeAfter(_ code: String) -> String {
    guard code.unicodeScalars.count == 1, let scalar = code.unicodeScalars.first,
      ("A"..<"Z").contains(scalar), let next = Unicode.Scalar(scalar.value + 1)
    else { return "\(code)-" }
    return String(Character(next))
  }
}

extension TierModel.Tier {
  fileprivate func named(_ names: [String: Phrase]) -> TierModel.Tier {
    TierModel.Tier(code: code, name: names[code] ?? name, threshold: threshold)
  }

  fileprivate func coloured(_ colour: TierColour?) -> TierModel.Tier {
    TierModel.Tier(code: code, name: name, threshold: threshold, colour: colour)
  }

  /// A level of health that is called by its code, with the standard name of that code.
  fileprivate var withStandardName: TierModel.Tier {
    guard name == Phrase(verbatim: code),
      let standard = TierModel.standardHealth.tiers.first(where: { $0.code == code })
    else { return self }
    return TierModel.Tier(code: code, name: standard.name, threshold: threshold)
  }
}

extension SettingsReader {
  /// `true` for the second tier, `false`, or the code of a tier.
  fileprivate mutating func rail(
    _ key: String, codes: [String]
  ) -> TierModel.GuardRails.Rail? {
    guard let node = node(key), let text = text(key) else { return nil }
    switch text {
    case "true": return .secondTier
    case "false": return .off
    case _ where codes.contains(text): return .tier(text)
    default:
      report(
        .settingNotAmong(
          ["true", "false"] + codes, typed: text, key: qualified(key), at: range(of: node)))
      return nil
    }
  }
}
