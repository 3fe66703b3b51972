extension Opportunity {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    stage = fields.choice("stage")
    kind = fields.choice("kind")
    products = fields.texts("products")
    division = fields.text("division")
    amount = fields.money("amount")
    isRecurring = fields.boolean("recurring")
    probabilityPercent = fields.decimal("probability_pct")
    closeDate = fields.date("close_date")
    nextStep = fields.text("next_step")
    nextStepDue = fields.date("next_step_due")
    owner = fields.reference("owner")
    buyers = fields.groups("buyers").map(Buyer.init)
    need = fields.text("need")
    basis = fields.text("basis")
    isEngagedEarly = fields.boolean("engaged_early")
    competitors = fields.references("competitors")
    valueCase = fields.group("value_case").map(ValueCase.init)
    qualification = fields.group("meddpicc").map(Self.qualification) ?? []
    loss = fields.group("lost").map(Loss.init)
  }

  /// In the order of the file.
  private static func qualification(_ fields: FieldReader) -> [QualificationPoint] {
    fields.record.entries.compactMap { entry in
      guard entry.declaration != nil, let state: QualificationState = fields.choice(entry.key)
      else { return nil }
      return QualificationPoint(criterion: entry.key, state: state)
    }
  }
}

extension Opportunity.Buyer {
  init(_ fields: FieldReader) {
    person = fields.reference("person")
    role = fields.choice("role")
    stance = fields.choice("stance")
  }
}

extension Opportunity.ValueCase {
  init(_ fields: FieldReader) {
    metric = fields.text("metric")
    savingPercent = fields.decimal("saving_pct")
  }
}

extension Opportunity.Loss {
  init(_ fields: FieldReader) {
    reason = fields.choice("reason")
    to = fields.evidence("to")
    date = fields.date("date")
  }
}
