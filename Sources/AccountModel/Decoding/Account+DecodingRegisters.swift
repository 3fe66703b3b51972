extension Account.Need {
  init(_ fields: FieldReader) {
    self.init(text: fields.text("text") ?? "", range: fields.range)
    id = fields.text("id")
    priority = fields.choice("priority")
    status = fields.choice("status")
    evidence = fields.evidence("evidence")
    addressedBy = fields.places("addressed_by")
  }
}

extension Account.GrowthPlan {
  init(_ fields: FieldReader) {
    self.init(text: fields.text("text") ?? "")
    by = fields.month("by")
    evidence = fields.evidence("evidence")
  }
}

extension Account.BuyingProcess {
  init(_ fields: FieldReader) {
    committee = fields.references("committee")
    cycleDays = fields.integer("cycle_days")
    isTender = fields.boolean("tender")
  }
}

extension Account.ReferencePermission {
  init(_ fields: FieldReader) {
    status = fields.choice("status")
    allowed = fields.choices("allowed")
    until = fields.date("until")
  }
}

extension Account.Feedback {
  init(_ fields: FieldReader) {
    self.init(text: fields.text("text") ?? "")
    id = fields.text("id")
    date = fields.date("date")
    product = fields.text("product")
    status = fields.choice("status")
    owner = fields.reference("owner")
    source = fields.evidence("source")
  }
}

extension Account.Risk {
  init(_ fields: FieldReader) {
    self.init(range: fields.range)
    id = fields.text("id")
    text = fields.text("text")
    reason = fields.choice("reason")
    stage = fields.choice("stage")
    severity = fields.choice("severity")
    likelihood = fields.choice("likelihood")
    opened = fields.date("opened")
    closed = fields.date("closed")
    owner = fields.reference("owner")
    mitigation = fields.evidence("mitigation")
    reviewBy = fields.date("review_by")
  }
}

extension Account.WatchPoint {
  init(_ fields: FieldReader) {
    self.init(what: fields.choice("what"))
    note = fields.text("note")
    checkedOn = fields.date("checked_on")
  }
}

extension Account.InformationSource {
  init(_ fields: FieldReader) {
    self.init(title: fields.text("title") ?? "")
    kind = fields.choice("kind")
    url = fields.text("url")
    accessed = fields.date("accessed")
  }
}

extension Account.ServiceModel {
  init(_ fields: FieldReader) {
    supportLevel = fields.choice("support_level")
    slaResponseHours = fields.integer("sla_response_hours")
    contactCadenceDays = fields.integer("contact_cadence_days")
  }
}

extension Account.Benefit {
  init(_ fields: FieldReader) {
    type = fields.choice("type")
    level = fields.text("level")
    detail = fields.text("detail")
    costPerYear = fields.money("cost_per_year")
  }
}

extension Account.Concession {
  init(_ fields: FieldReader) {
    self.init(range: fields.range)
    kind = fields.choice("kind")
    detail = fields.text("detail")
    grantedBy = fields.reference("granted_by")
    until = fields.date("until")
    estimatedCost = fields.money("est_cost")
  }
}

extension Account.PaymentTerms {
  init(_ fields: FieldReader) {
    type = fields.choice("type")
    schedule = fields.groups("schedule").map(Instalment.init)
  }
}

extension Account.PaymentTerms.Instalment {
  init(_ fields: FieldReader) {
    percent = fields.decimal("pct")
    days = fields.integer("days")
  }
}

extension Account.CompetitorPresence {
  init(_ fields: FieldReader) {
    competitor = fields.reference("competitor")
    place = fields.text("where")
    threat = fields.choice("threat")
    tactics = fields.texts("tactics")
    spend = fields.money("spend")
    contractEnd = fields.date("contract_end")
  }
}
