package import Diagnostics
import Localization
package import SourceFormats

extension Configuration {
  /// Reads `workspace.yml`. What cannot be read is reported and keeps its default.
  ///
  /// - Parameter isComplete: whether `root` is all that the file says. Where not, what seems to be
  ///   missing may stand where the file does not parse.
  package static func decode(
    _ root: YAMLNode?, file: String, isComplete: Bool = true
  ) -> Diagnosed<Configuration> {
    var reader = SettingsReader(root, file: file)
    var result = Configuration.standard
    if isComplete, reader.keys.isEmpty { reader.report(.emptyConfiguration(file)) }
    result.readSite(&reader, isComplete: isComplete)
    result.readMetrics(&reader)
    result.readForecast(&reader)
    let tiers = TierModel.decode(reader.settings("tiers"))
    result.tiers = tiers.value
    tiers.diagnostics.forEach { reader.report($0) }
    result.readHealth(&reader)
    result.readCadence(&reader)
    result.readData(&reader)
    result.readLabels(&reader)
    result.readIgnored(&reader)
    for key in ["checks", "profile", "gates"] {
      if let node = reader.node(key) {
        reader.report(.settingWithoutEffect(key, at: reader.range(of: node)))
      }
    }
    return Diagnosed(result, reader.finished())
  }

  private mutating func readSite(_ reader: inout SettingsReader, isComplete: Bool) {
    if let name = reader.text("name") {
      self.name = name
    } else if isComplete, !reader.keys.isEmpty, let root = reader.root {
      reader.report(.missingSettingOfWorkspace("name", at: root))
    }
    let codes = reader.list("languages", expected: .language, Language.init(rawValue:))
    if let codes, !codes.isEmpty {
      languages = codes.enumerated().filter { codes.firstIndex(of: $1) == $0 }.map(\.1)
    }
    currency = reader.value("currency", expected: .currency, Self.currencyCode) ?? currency
    asOf = reader.value("as_of", expected: .date, AsOf.init) ?? asOf
    asOfPlace = reader.node("as_of").map(reader.range(of:))
    var markdown = reader.settings("markdown", mainKey: "raw_html")
    allowsRawHTML = markdown.choice("raw_html", as: RawHTML.self) == .allow
    reader.absorb(markdown)
    var charts = reader.settings("charts", mainKey: "rtl_time")
    persianTimeAxis = charts.choice("rtl_time", as: TimeAxis.self) ?? persianTimeAxis
    reader.absorb(charts)
    var repository = reader.settings("repository", mainKey: "url")
    let branch = repository.text("branch") ?? "main"
    self.repository = repository.value("url", expected: .webAddress) { url in
      url.hasPrefix("https://") || url.hasPrefix("http://")
        ? Repository(url: url.last == "/" ? String(url.dropLast()) : url, branch: branch) : nil
    }
    reader.absorb(repository)
  }

  private mutating func readMetrics(_ reader: inout SettingsReader) {
    readABC(&reader)
    readXYZ(&reader)
    var rfm = reader.settings("rfm", mainKey: "mode")
    self.rfm = rfm.choice("mode", as: RFMMode.self) ?? self.rfm
    reader.absorb(rfm)
  }

  /// What stands beside a preset overrides it.
  private mutating func readABC(_ reader: inout SettingsReader) {
    var abc = reader.settings("abc", mainKey: "preset")
    let preset = abc.choice(
      "preset", as: ABC.Preset.self,
      orOf: .init(key: "xyz.preset", values: XYZ.Preset.allCases.map(\.rawValue)))
    let basis = abc.choice("basis", as: ABC.Basis.self) ?? preset?.basis ?? self.abc.basis
    let cuts = abc.list("cuts", expected: .percent) { text in
      ExactDecimal(text).flatMap { $0 > .zero && $0 <= ExactDecimal(100) ? $0 : nil }
    }
    let usual = basis == .count ? ABC.Preset.count20and50.cuts : self.abc.cuts
    self.abc = ABC(
      basis: basis,
      crossing: abc.choice("crossing", as: ABC.Crossing.self) ?? self.abc.crossing,
      cuts: abc.rising(cuts, key: "cuts") ?? preset?.cuts ?? usual)
    reader.absorb(abc)
  }

  private mutating func readXYZ(_ reader: inout SettingsReader) {
    var xyz = reader.settings("xyz", mainKey: "preset")
    let preset = xyz.choice(
      "preset", as: XYZ.Preset.self,
      orOf: .init(key: "abc.preset", values: ABC.Preset.allCases.map(\.rawValue)))
    let cuts = xyz.list("cuts", expected: .number) { text in
      ExactDecimal(text).flatMap { $0 > .zero ? $0 : nil }
    }
    self.xyz = XYZ(
      grain: xyz.choice("grain", as: XYZ.Grain.self) ?? self.xyz.grain,
      cuts: xyz.rising(cuts, key: "cuts")?.map(\.doubleValue) ?? preset?.cuts ?? self.xyz.cuts,
      degreesOfFreedom: xyz.value("ddof", expected: .zeroOrOne) { ["0": 0, "1": 1][$0] }
        ?? preset?.degreesOfFreedom ?? 0)
    reader.absorb(xyz)
  }

  /// `forecast: {model: bg-nbd, horizon_days: 180}`.
  private mutating func readForecast(_ reader: inout SettingsReader) {
    var settings = reader.settings("forecast", mainKey: "model")
    forecast = Forecast(
      model: settings.choice("model", as: Forecast.Model.self) ?? forecast.model,
      horizonDays: settings.value("horizon_days", expected: .days, Self.days)
        ?? forecast.horizonDays,
      place: settings.node("model").map(settings.range(of:)))
    reader.absorb(settings)
  }

  private mutating func readCadence(_ reader: inout SettingsReader) {
    var cadence = reader.settings("cadence")
    for tier in cadence.keys {
      var days = cadence.settings(tier)
      self.cadence[tier] = Cadence(
        contact: days.value("contact_days", expected: .days, Self.days),
        meeting: days.value("meeting_days", expected: .days, Self.days),
        review: days.value("review_days", expected: .days, Self.days))
      cadence.absorb(days)
      if !tiers.tiers.contains(where: { $0.code == tier }), let node = cadence.node(tier) {
        cadence.report(
          .settingNotAmong(
            tiers.tiers.map(\.code), typed: tier, key: "cadence", at: cadence.range(of: node)))
      }
    }
    reader.absorb(cadence)
  }

  private mutating func readData(_ reader: inout SettingsReader) {
    var data = reader.settings("data")
    refusesUnknownAccounts =
      data.choice("unknown_accounts", as: UnknownAccounts.self) == .error
    self.data[""] = DataOptions.decode(&data, columns: TableColumn.allCases)
    for kind in TableSource.Kind.allCases where data.keys.contains(kind.rawValue) {
      var table = data.settings(kind.rawValue)
      self.data[kind.rawValue] = DataOptions.decode(&table, columns: kind.columns)
      data.absorb(table)
    }
    reader.absorb(data)
  }

  /// `labels: {segment: {food-retail: {en: Food retail, pt: Varejo}}}`.
  private mutating func readLabels(_ reader: inout SettingsReader) {
    var lists = reader.settings("labels")
    for list in CodeList.labelled {
      var names = lists.settings(list.rawValue)
      for code in names.keys { labels[list, default: [:]][code] = names.phrase(code) }
      lists.absorb(names)
    }
    reader.absorb(lists)
  }

  /// `ignore: [drafts, "**/*.bak.md"]`.
  private mutating func readIgnored(_ reader: inout SettingsReader) {
    guard let node = reader.node("ignore") else { return }
    let nodes = if case .sequence(let elements) = node.content { elements } else { [node] }
    for node in nodes {
      let place = reader.range(of: node)
      if case .scalar(let text, _) = node.content, let pattern = PathPattern(text, at: place) {
        ignored.append(pattern)
      } else {
        reader.report(.settingsExpected(.pathPattern, key: "ignore", at: place))
      }
    }
  }

  private enum RawHTML: String, CaseIterable { case escape, allow }
  private enum UnknownAccounts: String, CaseIterable { case info, error }

  /// The text itself where it looks like an ISO 4217 code, else nil.
  package static func currencyCode(_ text: String) -> String? {
    text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) } ? text : nil
  }

  private static func days(_ text: String) -> Int? {
    Int(text).flatMap { (1...3660).contains($0) ? $0 : nil }
  }
}

extension Configuration.AsOf {
  /// Reads `data`, `today` or an ISO date.
  package init?(_ text: String) {
    switch text {
    case "data": self = .data
    case "today": self = .today
    default:
      guard let date = CalendarDate(iso: text) else { return nil }
      self = .date(date)
    }
  }
}

extension SettingsReader {
  /// The two cuts, if there are two and they rise; else nil, reported unless `cuts` is nil.
  fileprivate mutating func rising(_ cuts: [ExactDecimal]?, key: String) -> [ExactDecimal]? {
    guard let cuts, let node = node(key) else { return nil }
    guard cuts.count == 2, cuts[0] < cuts[1] else {
      report(.settingsExpected(.pair, key: qualified(key), at: range(of: node)))
      return nil
    }
    return cuts
  }
}
