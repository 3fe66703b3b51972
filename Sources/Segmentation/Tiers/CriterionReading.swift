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
  init(_ measure: TierModel.Measure, _ inputs: TierInputs) {
    let hasOrders = inputs.standing != .prospect
    switch measure {
    case .volume:
      self.init(.revenue, hasOrders ? ExactFraction(inputs.trailing) : nil, else: .noRevenue)
    case .growthPotential: self = Self.growthPotential(inputs)
    case .growth: self = Self.growth(inputs)
    case .satisfaction:
      let votes = inputs.votes
      self.init(
        .satisfaction,
        votes.count > 0
          ? ExactFraction(votes.sum) * ExactFraction(1, Int128(votes.count)) : nil,
        else: .missingInput)
    case .segment:
      self.init(
        quantity: .segment, value: inputs.segment.map(Value.word) ?? .missing(.missingInput))
    case .nineBox:
      self.init(
        quantity: .cell,
        value: inputs.cell.value.map { .word($0.code) }
          ?? .missing(inputs.cell.reason ?? .missingInput))
    case .tenure:
      // Years of 365.25 days, exactly: days * 4 / 1461.
      self.init(
        .years, inputs.tenure.value.map { ExactFraction(Int128($0) * 4, 1461) },
        else: inputs.tenure.reason ?? .missingInput)
    case .stability:
      self.init(
        .stability,
        // Equal series are equally stable, whatever the last digits of their roots.
        inputs.variation.value.flatMap { ExactFraction(shortest: ($0 * 1e12).rounded() / 1e12) }
          .map { .one - $0 },
        else: inputs.variation.reason ?? .missingInput)
    case .costToServe: self = Self.costToServe(inputs)
    case .frequency:
      self.init(.orders, hasOrders ? ExactFraction(Int128(inputs.orders)) : nil, else: .noRevenue)
    case .overdueRatio: self.init(.overdueRatio, inputs.overdueRatio)
    case .daysLate: self.init(.daysLate, inputs.daysLate)
    case .meetingCadence: self.init(.meetingCadence, inputs.meetingRatio, else: .missingInput)
    case .health:
      self.init(.score, inputs.healthScore.map(ExactFraction.init), else: .missingInput)
    case .strategicValue: self.init(grade: inputs.strategicValue)
    case .referenceValue: self.init(grade: inputs.referenceValue)
    }
  }

  private init(
    _ quantity: CriterionQuantity, _ number: ExactFraction?, else reason: UndefinedReason
  ) {
    self.init(quantity: quantity, value: number.map(Value.number) ?? .missing(reason))
  }

  private init(_ quantity: CriterionQuantity, _ figure: Measured<Double>) {
    self.init(
      quantity, figure.value.flatMap(ExactFraction.init(shortest:)),
      else: figure.reason ?? .missingInput)
  }

  private init(grade: Int?) {
    self.init(.grade, grade.map { ExactFraction(Int128($0)) }, else: .missingInput)
  }

  /// White space, or growth where no potential is known.
  private static func growthPotential(_ inputs: TierInputs) -> CriterionReading {
    if let whiteSpace = inputs.whiteSpace {
      return CriterionReading(.whiteSpace, ExactFraction(whiteSpace), else: .missingInput)
    }
    return growth(inputs)
  }

  /// (trailing - prior) / prior revenue.
  private static func growth(_ inputs: TierInputs) -> CriterionReading {
    if let reason = inputs.growthReason {
      return CriterionReading(quantity: .growth, value: .missing(reason))
    }
    return CriterionReading(
      .growth, ExactFraction(inputs.trailing - inputs.prior) / ExactFraction(inputs.prior),
      else: .noPriorRevenue)
  }

  /// Cost to serve / trailing revenue.
  private static func costToServe(_ inputs: TierInputs) -> CriterionReading {
    let ratio = inputs.costToServeRatio
    guard let cost = inputs.costToServe, ratio.value != nil else {
      return CriterionReading(
        quantity: .costToServeRatio, value: .missing(ratio.reason ?? .missingInput))
    }
    return CriterionReading(
      .costToServeRatio, ExactFraction(cost) / ExactFraction(inputs.trailing),
      else: .missingInput)
  }
}
