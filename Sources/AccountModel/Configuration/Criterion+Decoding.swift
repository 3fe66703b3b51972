import Diagnostics
import Localization
import SourceFormats

extension TierModel.Criterion {
  private enum Method: String, CaseIterable { case target, minmax, percentile, rank, map }

  /// What a criterion says about its scale.
  private struct Scale {
    let floor: Double?
    let target: Double?
    let map: [String: Double]
    let isLogarithmic: Bool
    let isWinsorised: Bool
  }

  /// `criteria:` as a list of `{measure, weight, floor, target}`, `{measure, weight, map}` or
  /// `{measure, weight, normalise}`; nil where there is no list that can be used.
  static func decode(
    _ reader: inout SettingsReader, measures: [TierModel.Measure]
  ) -> [TierModel.Criterion]? {
    guard let node = reader.node("criteria") else { return nil }
    let place = reader.range(of: node)
    let key = reader.qualified("criteria")
    guard case .sequence(let elements) = node.content else {
      reader.report(.settingsExpected(.list, key: key, at: place))
      return nil
    }
    var criteria: [TierModel.Criterion] = []
    for (index, element) in elements.enumerated() {
      var settings = SettingsReader(element, file: reader.file, path: "\(key)[\(index + 1)]")
      let range = element.span.range(in: reader.file)
      if let criterion = decodeOne(&settings, measures: measures, at: range) {
        criteria.append(criterion)
      }
      reader.absorb(settings)
    }
    // A criterion that cannot be read has been reported; the standard model stands in.
    guard criteria.count == elements.count else { return nil }
    if let problem = problem(with: criteria) {
      reader.report(.invalidWeights(problem, at: place))
      return nil
    }
    return criteria
  }

  /// Why criteria cannot be scored together; nil where they can.
  private static func problem(with criteria: [TierModel.Criterion]) -> Phrase? {
    guard !criteria.isEmpty else {
      return Phrase(
        en: "there is no criterion to score by", pt: "não há nenhum critério para pontuar",
        pl: "nie ma ani jednego kryterium oceny", fa: "هیچ معیاری برای امتیازدهی نیست")
    }
    guard Set(criteria.map(\.measure)).count == criteria.count else {
      return Phrase(
        en: "a measure stands in two criteria", pt: "uma medida está em dois critérios",
        pl: "jedna miara jest w dwóch kryteriach", fa: "یک سنجه در دو معیار آمده است")
    }
    let total = criteria.reduce(ExactDecimal.zero) { $0 + $1.weight }
    return total > .zero
      ? nil
      : Phrase(
        en: "the weights of all criteria are zero", pt: "os pesos de todos os critérios são zero",
        pl: "wagi wszystkich kryteriów są zerowe", fa: "وزن همهٔ معیارها صفر است")
  }

  private static func decodeOne(
    _ settings: inout SettingsReader, measures: [TierModel.Measure], at place: SourceRange
  ) -> TierModel.Criterion? {
    let measure = settings.choice("measure", among: measures)
    let weight = settings.value("weight", expected: .notNegative) { text in
      ExactDecimal(text).flatMap { $0 < .zero ? nil : $0 }
    }
    let scale = decodeScale(&settings, of: measure)
    let method = settings.choice("normalise", as: Method.self)
    guard let measure, let weight else {
      if settings.diagnostics.isEmpty {
        settings.report(.settingsExpected(.criterion, key: settings.path, at: place))
      }
      return nil
    }
    let used = method ?? (scale.map.isEmpty && !measure.isWord ? .target : .map)
    reportUnused(&settings, by: used)
    if let problem = problem(with: scale, of: measure, by: used, in: settings, at: place) {
      settings.report(problem)
      return nil
    }
    return TierModel.Criterion(
      measure: measure, weight: weight, normalisation: normalisation(used, scale))
  }

  private static func decodeScale(
    _ settings: inout SettingsReader, of measure: TierModel.Measure?
  ) -> Scale {
    var values = settings.settings("map")
    var map: [String: Double] = [:]
    for key in values.keys {
      if measure == .nineBox, !cells.contains(key), let place = values.range(ofKey: key) {
        values.report(.settingNotAmong(cells, typed: key, key: values.path, at: place))
      }
      map[key] = values.value(key, expected: .number) { text in
        ExactDecimal(text).flatMap { $0 < .zero || $0 > ExactDecimal(1) ? nil : $0.doubleValue }
      }
    }
    settings.absorb(values)
    return Scale(
      floor: settings.value("floor", expected: .number, ExactDecimal.init)?.doubleValue,
      target: settings.value("target", expected: .number, ExactDecimal.init)?.doubleValue,
      map: map, isLogarithmic: settings.flag("log") ?? false,
      isWinsorised: settings.flag("winsorise") ?? false)
  }

  private static let cells = ["A", "B", "C"].flatMap { abc in
    ["X", "Y", "Z"].map { abc + $0 }
  }

  /// What stands beside a method that does not look at it.
  private static func reportUnused(_ settings: inout SettingsReader, by method: Method) {
    let used: [String] =
      switch method {
      case .target: ["floor", "target", "log"]
      case .minmax: ["winsorise"]
      case .percentile, .rank: []
      case .map: ["map"]
      }
    for key in ["floor", "target", "log", "winsorise", "map"] where !used.contains(key) {
      guard let place = settings.range(ofKey: key) else { continue }
      settings.report(.criterionOptionWithoutEffect(key, method: method.rawValue, at: place))
    }
  }

  private static func problem(
    with scale: Scale, of measure: TierModel.Measure, by method: Method,
    in settings: SettingsReader, at place: SourceRange
  ) -> Diagnostic? {
    // A map of which no value can be read has been reported.
    let isEmpty = scale.map.isEmpty && settings.diagnostics.allSatisfy { $0.severity != .error }
    if measure.isWord, method != .map || isEmpty {
      return .criterionNeedsMap(measure.rawValue, at: place)
    }
    guard method == .target else { return nil }
    if let floor = scale.floor, let target = scale.target, floor == target {
      return .settingsExpected(.pair, key: settings.qualified("target"), at: place)
    }
    let anchors = [scale.floor, scale.target]
    let isUnknown = measure != .volume && anchors.contains { $0 == nil }
    return scale.isLogarithmic && (isUnknown || anchors.contains { $0.map { $0 <= 0 } ?? false })
      ? .logarithmicAnchors(at: place) : nil
  }

  private static func normalisation(
    _ method: Method, _ scale: Scale
  ) -> TierModel.Normalisation {
    switch method {
    case .target:
      .target(floor: scale.floor, target: scale.target, isLogarithmic: scale.isLogarithmic)
    case .minmax: .minmax(isWinsorised: scale.isWinsorised)
    case .percentile: .percentile
    case .rank: .rank
    case .map: .map(scale.map)
    }
  }
}

extension SettingsReader {
  /// `true` or `false`; YAML's `yes` and `on` are not accepted, since they are texts elsewhere.
  fileprivate mutating func flag(_ key: String) -> Bool? {
    value(key, expected: .flag) { ["true": true, "false": false][$0] }
  }
}
