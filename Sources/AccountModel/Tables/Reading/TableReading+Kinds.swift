internal import Diagnostics
internal import Localization
internal import SourceFormats

extension TableReading {
  mutating func readRates(_ file: SourceFile) {
    let quotes = read(file, kind: .fx) { cells, rowKeys -> ExchangeRates.Quote? in
      guard let date = cells.requiredDate(.date), let currency = cells.required(.currency),
        let rate = cells.requiredDecimal(.rateToBase, maximumScale: ExchangeRates.rateScale)
      else { return nil }
      guard rate > .zero else {
        cells.rejectOutOfRange(.rateToBase, "> 0")
        return nil
      }
      let quote = ExchangeRates.Quote(currency: currency.uppercased(), date: date, rate: rate)
      return rowKeys.claim([date.iso, quote.currency], by: &cells) ? quote : nil
    }
    for quote in quotes { rates.add(quote) }
  }

  mutating func readProducts(_ file: SourceFile) {
    products += read(file, kind: .products) { cells, rowKeys in
      guard let id = cells.required(.productID) else { return nil }
      let name = cells.text(.name) ?? id
      let product = Product(
        id: id,
        name: Phrase(
          en: name, pt: cells.text(.namePortuguese) ?? name, pl: cells.text(.namePolish) ?? name,
          fa: cells.text(.namePersian) ?? name),
        category: cells.text(.group).map { group in
          Phrase(
            en: group, pt: cells.text(.groupPortuguese) ?? group,
            pl: cells.text(.groupPolish) ?? group, fa: cells.text(.groupPersian) ?? group)
        }, parent: cells.id(.parentID, of: .product),
        listPrice: cells.decimal(.listPrice), isActive: cells.boolean(.active, empty: true),
        launched: cells.date(.launched), retired: cells.date(.retired))
      return rowKeys.claim([id], by: &cells) ? product : nil
    }
  }

  mutating func readSatisfaction(_ file: SourceFile) {
    satisfaction += read(file, kind: .satisfaction) { cells, rowKeys in
      guard let account = cells.account(), let date = cells.requiredDate(.date),
        let metric = cells.requiredChoice(.metric, as: SatisfactionAnswer.Metric.self),
        let score = cells.requiredDecimal(.score), let scale = cells.scale(of: metric)
      else { return nil }
      guard score >= ExactDecimal(scale.lowerBound), score <= ExactDecimal(scale.upperBound) else {
        cells.rejectOutOfRange(.score, "\(scale.lowerBound)–\(scale.upperBound)")
        return nil
      }
      let person = cells.id(.personID, of: .person)
      guard rowKeys.claim([date.iso, account, metric.rawValue, person ?? ""], by: &cells)
      else { return nil }
      return SatisfactionAnswer(
        date: date, account: account, metric: metric, score: score, scale: scale, person: person,
        comment: cells.text(.comment), source: cells.text(.source),
        touchpoint: cells.text(.touchpoint), row: cells.source)
    }
  }

  mutating func readPotential(_ file: SourceFile) {
    wallet += read(file, kind: .potential) { cells, rowKeys in
      guard let account = cells.account(), let product = cells.requiredID(.productID, of: .product),
        cells.required(.year) != nil, let year = cells.integer(.year, in: 1900...2199),
        let supplier = cells.requiredChoice(.with, as: WalletEntry.Supplier.self),
        let yearEnd = CalendarDate(year: year, month: 12, day: 31)
      else { return nil }
      let spend = cells.decimal(.spend)
      let division = cells.text(.division)
      let key = [account, product, String(year), supplier.rawValue, division ?? ""]
      let entry = WalletEntry(
        account: account, product: product, year: year, supplier: supplier,
        spend: spend.flatMap { cells.money($0, on: yearEnd) }, division: division,
        competitor: cells.id(.competitorID, of: .competitor),
        contractEnd: cells.date(.contractEnd), appetite: cells.integer(.appetite, in: 0...3),
        confidence: cells.choice(.confidence, as: WalletEntry.Confidence.self),
        source: cells.text(.source), row: cells.source)
      return rowKeys.claim(key, by: &cells) ? entry : nil
    }
  }

  mutating func readServiceCosts(_ file: SourceFile) {
    serviceCosts += read(file, kind: .costToServe) { cells, rowKeys in
      guard let account = cells.account(), let period = cells.period(),
        let kind = cells.requiredChoice(.kind, as: ServiceCost.Kind.self),
        let amount = cells.requiredDecimal(.cost),
        let cost = cells.money(amount, on: period.lastDay)
      else { return nil }
      let person = cells.id(.personID, of: .person)
      let key = [period.key, account, kind.rawValue, person ?? ""]
      let serviceCost = ServiceCost(
        account: account, period: period, kind: kind, cost: cost, hours: cells.decimal(.hours),
        person: person, note: cells.text(.note), row: cells.source)
      return rowKeys.claim(key, by: &cells) ? serviceCost : nil
    }
  }

  mutating func readTargets(_ file: SourceFile) {
    targets += read(file, kind: .targets) { cells, rowKeys in
      guard let subject = cells.targetSubject(), let period = cells.period(),
        let metric = cells.requiredChoice(.metric, as: Target.Metric.self),
        let value = cells.requiredDecimal(.target)
      else { return nil }
      let isMoney = metric == .revenue || metric == .margin
      let target = isMoney ? cells.money(value, on: period.lastDay) : value
      var stretch = cells.decimal(.stretch)
      if isMoney { stretch = stretch.flatMap { cells.money($0, on: period.lastDay) } }
      guard let target, rowKeys.claim([subject.key, period.key, metric.rawValue], by: &cells)
      else { return nil }
      return Target(
        subject: subject, period: period, metric: metric, target: target, stretch: stretch,
        row: cells.source)
    }
  }

  /// Reads the rows of a file and notes what became of them.
  private mutating func read<Value>(
    _ file: SourceFile, kind: TableSource.Kind, _ row: (inout RowCells, inout RowKeys) -> Value?
  ) -> [Value] {
    var table = TypedTable(file, kind: kind, configuration: configuration)
    var keys = rowKeys[kind, default: RowKeys()]
    let values = table.rows(keys: accountKeys, rates: rates) { cells -> Value? in
      guard let value = row(&cells, &keys) else { return nil }
      return value
    }
    rowKeys[kind] = keys
    let report = table.report
    sources.append(report.value)
    diagnostics += report.diagnostics
    references += table.references
    return values
  }
}

extension RowCells {
  /// The ends of the row's scale, or the usual ones of the metric.
  fileprivate mutating func scale(of metric: SatisfactionAnswer.Metric) -> ClosedRange<Int>? {
    let usual: ClosedRange<Int> =
      switch metric {
      case .nps: 0...10
      case .csat: 1...5
      case .ces: 1...7
      case .survey: 0...100
      }
    let lower = integer(.scaleMinimum, in: -1000...1000) ?? usual.lowerBound
    let upper = integer(.scaleMaximum, in: -1000...1000) ?? usual.upperBound
    guard !isRejected else { return nil }
    guard lower < upper else {
      rejectOutOfRange(.scaleMaximum, "> \(lower)")
      return nil
    }
    return lower...upper
  }

  /// Whom the target is for: the first of account, tier and owner that the row names.
  fileprivate mutating func targetSubject() -> Target.Subject? {
    if text(.accountID) != nil { return account().map { .account($0) } }
    if let tier = id(.tier, of: .tier) { return .tier(tier) }
    if let owner = id(.owner, of: .person) { return .owner(owner) }
    _ = required(.accountID)
    return nil
  }
}

extension Target.Subject {
  fileprivate var key: String {
    switch self {
    case .account(let id): "account/\(id)"
    case .tier(let code): "tier/\(code)"
    case .owner(let id): "person/\(id)"
    }
  }
}

extension Period {
  fileprivate var key: String { "\(firstMonth.iso)+\(months)" }
}
