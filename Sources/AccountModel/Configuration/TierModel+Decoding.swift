package import Diagnostics
import Localization
import SourceFormats

extension TierModel {
  /// Reads `tiers:`. A model that cannot be used is reported and replaced by the standard one.
  package static func decode(_ settings: SettingsReader) -> Diagnosed<TierModel> {
    var reader = settings
    let names = decodeNames(&reader)
    let tiers = decodeTiers(&reader, names: names) ?? standard.tiers.map { $0.named(names) }
    let criteria = decodeCriteria(&reader) ?? standard.criteria
    var rails = reader.settings("guard_rails")
    let guardRails = GuardRails(
      liftsClassA: rails.flag("lift_class_a") ?? true,
      capsWithoutRevenue: rails.flag("cap_without_revenue") ?? true,
      minimumCoverage: rails.value("minimum_coverage_pct", expected: .percent, percent)
        .map { $0.doubleValue / 100 } ?? standard.guardRails.minimumCoverage)
    reader.absorb(rails)
    let missing = reader.choice("missing", as: MissingPolicy.self) ?? .renormalise
    let hysteresis = Hysteresis.decode(&reader)
    return Diagnosed(
      TierModel(
        criteria: criteria, tiers: tiers, missing: missing, guardRails: guardRails,
        hysteresis: hysteresis),
      reader.finished())
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
  /// in `names:` without a threshold, else the letter behind the last one.
  private static func decodeTiers(
    _ reader: inout SettingsReader, names: [String: Phrase]
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
      ?? codeAfter(tiers.last?.code ?? "A")
    return tiers + [Tier(code: last, name: names[last] ?? Phrase(verbatim: last), threshold: nil)]
  }

  /// `criteria:` as a list of `{measure, weight, floor, target}`, `{measure, weight, map}` or
  /// `{measure, weight, normalise}`.
  private static func decodeCriteria(_ reader: inout SettingsReader) -> [Criterion]? {
    guard let node = reader.node("criteria") else { return nil }
    let place = reader.range(of: node)
    guard case .sequence(let elements) = node.content else {
      reader.report(.settingsExpected(.list, key: "tiers.criteria", at: place))
      return nil
    }
    var criteria: [Criterion] = []
    for (index, element) in elements.enumerated() {
      var settings = SettingsReader(
        element, file: reader.file, path: "tiers.criteria[\(index + 1)]")
      if let criterion = decodeCriterion(&settings, at: element.span.range(in: reader.file)) {
        criteria.append(criterion)
      }
      reader.absorb(settings)
    }
    // A criterion that cannot be read has been reported; the standard model stands in.
    guard criteria.count == elements.count else { return nil }
    let total = criteria.reduce(ExactDecimal.zero) { $0 + $1.weight }
    let measures = criteria.map(\.measure)
    guard total > .zero, Set(measures).count == measures.count else {
      reader.report(
        .invalidWeights(
          total > .zero
            ? Phrase(
              en: "a measure stands in two criteria", pt: "uma medida está em dois critérios",
              pl: "jedna miara jest w dwóch kryteriach", fa: "یک سنجه در دو معیار آمده است")
            : Phrase(
              en: "the weights of all criteria are zero",
              pt: "os pesos de todos os critérios são zero",
              pl: "wagi wszystkich kryteriów są zerowe", fa: "وزن همهٔ معیارها صفر است"),
          at: place))
      return nil
    }
    return criteria
  }

  private static func decodeCriterion(
    _ settings: inout SettingsReader, at place: SourceRange
  ) -> Criterion? {
    let measure = settings.choice("measure", as: Measure.self)
    let weight = settings.value("weight", expected: .notNegative) { text in
      ExactDecimal(text).flatMap { $0 < .zero ? nil : $0 }
    }
    let floor = settings.value("floor", expected: .number, ExactDecimal.init)?.doubleValue
    let target = settings.value("target", expected: .number, ExactDecimal.init)?.doubleValue
    var values = settings.settings("map")
    var map: [String: Double] = [:]
    for key in values.keys {
      map[key] = values.value(key, expected: .number) { text in
        ExactDecimal(text).flatMap { $0 < .zero || $0 > ExactDecimal(1) ? nil : $0.doubleValue }
      }
    }
    settings.absorb(values)
    enum Method: String, CaseIterable { case target, minmax, percentile, map }
    let method = settings.choice("normalise", as: Method.self)
    if let floor, let target, floor == target {
      settings.report(.settingsExpected(.pair, key: settings.qualified("target"), at: place))
      return nil
    }
    guard let measure, let weight else {
      if settings.diagnostics.isEmpty {
        settings.report(.settingsExpected(.criterion, key: settings.path, at: place))
      }
      return nil
    }
    let normalisation: Normalisation =
      switch method ?? (map.isEmpty && measure != .segment ? .target : .map) {
      case .target: .target(floor: floor, target: target)
      case .minmax: .minmax
      case .percentile: .percentile
      case .map: .map(map)
      }
    return Criterion(measure: measure, weight: weight, normalisation: normalisation)
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
}

extension SettingsReader {
  /// `true` or `false`; YAML's `yes` and `on` are not accepted, since they are texts elsewhere.
  fileprivate mutating func flag(_ key: String) -> Bool? {
    value(key, expected: .text) { ["true": true, "false": false][$0] }
  }
}
