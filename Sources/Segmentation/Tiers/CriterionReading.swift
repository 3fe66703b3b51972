import AccountModel

/// What a criterion found at one account, before normalisation.
struct CriterionReading: Sendable {
  enum Value: Sendable {
    case number(ExactFraction)
    case word(String)
    case missing(UndefinedReason)
  }

  let quantity: CriterionQuantity
  let value: Value
  let source: InputSource?

  var number: ExactFraction? {
    if case .number(let number) = value { return number }
    return nil
  }

  /// What a `map` looks up: the word, or a whole number as written.
  var word: String? {
    switch value {
    case .word(let word): word
    case .number(let number):
      number == ExactFraction(Int128(number.floor)) ? String(number.floor) : nil
    case .missing: nil
    }
  }

  var raw: Measured<CriterionInput> {
    switch value {
    case .number(let number): .value(.number(number.doubleValue))
    case .word(let word): .value(.word(word))
    case .missing(let reason): .undefined(reason)
    }
  }
}

extension CriterionReading {
  /// Reads a measure off an account.
  init(_ measure: TierModel.Measure, of candidate: TierScoring.Candidate) {
    let (metrics, facts) = (candidate.metrics, candidate.facts)
    let orderRows = metrics.revenue.trailingRows.map(InputSource.rows)
    let isProspect = candidate.standing == .prospect
    switch measure {
    case .volume:
      self.init(
        .revenue, isProspect ? nil : ExactFraction(metrics.revenue.trailing),
        else: .noRevenue, orderRows)
    case .growthPotential: self = Self.growthPotential(metrics, orderRows)
    case .growth: self = Self.growth(metrics, orderRows)
    case .satisfaction:
      let answers = metrics.satisfaction.answers
      self.init(
        .satisfaction,
        answers > 0
          ? ExactFraction(metrics.satisfaction.sum) * ExactFraction(1, Int128(answers)) : nil,
        else: .missingInput, metrics.satisfaction.rows.map(InputSource.rows))
    case .segment:
      self.init(
        quantity: .segment,
        value: (facts?.segment).map { .word($0.value) } ?? .missing(.missingInput),
        source: (facts?.segment).map { .field($0.place) })
    case .nineBox:
      let cell = metrics.classes.cell
      self.init(
        quantity: .cell,
        value: cell.value.map { .word($0.code) } ?? .missing(cell.reason ?? .missingInput),
        source: cell.value.flatMap { _ in orderRows })
    case .tenure: self = Self.tenure(metrics)
    case .stability:
      self.init(
        .stability,
        metrics.classes.variation.value.flatMap(ExactFraction.init(shortest:)).map { .one - $0 },
        else: metrics.classes.variation.reason ?? .missingInput, orderRows)
    case .costToServe: self = Self.costToServe(metrics)
    case .frequency:
      self.init(
        .orders, isProspect ? nil : ExactFraction(Int128(metrics.orders.trailing)),
        else: .noRevenue, orderRows)
    case .overdueRatio:
      self.init(
        .overdueRatio, metrics.orders.overdueRatio.value.flatMap(ExactFraction.init(shortest:)),
        else: metrics.orders.overdueRatio.reason ?? .tooFewOrders, orderRows)
    case .daysLate:
      let days = metrics.payment.meanDaysLate
      self.init(
        .daysLate, days.value.flatMap(ExactFraction.init(shortest:)),
        else: days.reason ?? .missingInput, orderRows)
    case .meetingCadence:
      self.init(
        .meetingCadence, candidate.meetingRatio, else: .missingInput,
        (facts?.lastMeeting).map { .field($0.place) })
    case .health:
      self.init(
        .score, candidate.healthScore.map(ExactFraction.init), else: .missingInput, nil)
    case .strategicValue: self.init(grade: facts?.strategicValue)
    case .referenceValue: self.init(grade: facts?.referenceValue)
    }
  }

  private init(
    _ quantity: CriterionQuantity, _ number: ExactFraction?, else reason: UndefinedReason,
    _ source: InputSource?
  ) {
    self.init(
      quantity: quantity, value: number.map(Value.number) ?? .missing(reason),
      source: number == nil ? nil : source)
  }

  private init(grade: AccountFacts.Declared<Int>?) {
    self.init(
      .grade, grade.map { ExactFraction(Int128($0.value)) }, else: .missingInput,
      grade.map { .field($0.place) })
  }

  /// White space, or growth where no potential is known.
  private static func growthPotential(
    _ metrics: AccountMetrics, _ orderRows: InputSource?
  ) -> CriterionReading {
    if let whiteSpace = metrics.wallet.whiteSpace.value {
      return CriterionReading(
        .whiteSpace, ExactFraction(whiteSpace), else: .missingInput,
        metrics.wallet.rows.map(InputSource.rows))
    }
    return growth(metrics, orderRows)
  }

  /// (trailing - prior) / prior revenue.
  private static func growth(
    _ metrics: AccountMetrics, _ orderRows: InputSource?
  ) -> CriterionReading {
    guard let reason = metrics.revenue.growth.reason else {
      let (now, before) = (metrics.revenue.trailing, metrics.revenue.prior)
      return CriterionReading(
        .growth, ExactFraction(now - before) / ExactFraction(before), else: .noPriorRevenue,
        orderRows)
    }
    return CriterionReading(quantity: .growth, value: .missing(reason), source: nil)
  }

  /// Years of 365.25 days, exactly: days * 4 / 1461.
  private static func tenure(_ metrics: AccountMetrics) -> CriterionReading {
    let source =
      metrics.tenure.declaredAt.map(InputSource.field)
      ?? metrics.orders.firstRow.map { .rows(RowRange(count: 1, first: $0, last: $0)) }
    return CriterionReading(
      .years, metrics.tenure.days.map { ExactFraction(Int128($0) * 4, 1461) },
      else: metrics.tenure.since.reason ?? .missingInput, source)
  }

  /// Cost to serve / trailing revenue.
  private static func costToServe(_ metrics: AccountMetrics) -> CriterionReading {
    guard let cost = metrics.profitability.costToServe.value,
      metrics.profitability.costToServeRatio.value != nil
    else {
      return CriterionReading(
        quantity: .costToServeRatio,
        value: .missing(metrics.profitability.costToServeRatio.reason ?? .missingInput), source: nil
      )
    }
    return CriterionReading(
      .costToServeRatio, ExactFraction(cost) / ExactFraction(metrics.revenue.trailing),
      else: .missingInput, metrics.profitability.costRows.map(InputSource.rows))
  }
}
