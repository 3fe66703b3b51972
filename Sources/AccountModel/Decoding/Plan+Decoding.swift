internal import Diagnostics

extension Plan {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    planType = fields.choice("plan_type")
    motion = fields.choice("motion")
    status = fields.choice("status")
    let period = fields.group("period")
    start = period?.date("start")
    end = period?.date("end")
    owner = fields.reference("owner")
    contributors = fields.references("contributors")
    reviewed = fields.date("reviewed")
    reviewCadenceDays = fields.integer("review_cadence_days")
    approvedBy = fields.reference("approved_by")
    approvedOn = fields.date("approved_on")
    customerValidation = fields.group("customer_validated").map(CustomerValidation.init)
    vision = fields.text("vision")
    valueProposition = fields.text("value_proposition")
    target = fields.group("target").map(Goal.init)
    programme = fields.text("programme")
    swot = fields.group("swot").map(SWOT.init) ?? SWOT()
    objectives = fields.groups("objectives").map { Objective($0, in: document) }
    investment = fields.group("investment").map(Investment.init)
    marketing = fields.group("abm").map(Marketing.init)
    negotiation = fields.group("negotiation").map(Negotiation.init)
    training = fields.groups("training").map(Training.init)
    let cadence = fields.group("cadence")
    meetingCadenceDays = cadence?.integer("meeting_days")
    qbrCadenceDays = cadence?.integer("qbr_days")
  }
}

extension Plan.CustomerValidation {
  init(_ fields: FieldReader) {
    by = fields.reference("by")
    date = fields.date("date")
    source = fields.evidence("source")
  }
}

extension Plan.Goal {
  init(_ fields: FieldReader) {
    revenue = fields.money("revenue")
    margin = fields.money("margin")
    shareOfWalletPercent = fields.decimal("share_of_wallet_pct")
  }
}

extension Plan.Investment {
  init(_ fields: FieldReader) {
    cost = fields.money("cost")
    hours = fields.decimal("hours")
  }
}

extension Plan.Marketing {
  init(_ fields: FieldReader) {
    targetBuyers = fields.texts("target_buyers")
    content = fields.texts("content")
    campaigns = fields.texts("campaigns")
  }
}

extension Plan.Negotiation {
  init(_ fields: FieldReader) {
    ourLimits = fields.evidence("our_limits")
    tradeableConcessions = fields.choices("concessions_tradeable")
  }
}

extension Plan.Training {
  init(_ fields: FieldReader) {
    audience = fields.choice("who")
    topic = fields.text("topic")
    date = fields.date("date")
  }
}

extension Plan.SWOT {
  init(_ fields: FieldReader) {
    strengths = fields.groups("strengths").map(Point.init)
    weaknesses = fields.groups("weaknesses").map(Point.init)
    opportunities = fields.groups("opportunities").map(Point.init)
    threats = fields.groups("threats").map(Point.init)
  }
}

extension Plan.SWOT.Point {
  init(_ fields: FieldReader) {
    self.init(text: fields.text("text") ?? "")
    evidence = fields.choice("evidence")
    source = fields.evidence("source")
    leadsTo = fields.texts("leads_to")
  }
}

extension Objective {
  init(_ fields: FieldReader, in document: Document) {
    self.init(
      id: fields.text("id"), text: fields.text("text") ?? "", owner: fields.reference("owner"),
      due: fields.date("due"), status: fields.choice("status"), range: fields.range)
    if let entry = fields.record.entry("status") {
      statusRange = entry.span.range(in: fields.file)
    }
    kind = fields.choice("kind")
    start = fields.date("start")
    measure = fields.group("measure").map(Measure.init)
    customerOwner = fields.reference("customer_owner")
    evidence = fields.choice("evidence")
    progressPercent = fields.decimal("progress_pct")
    actions = fields.groups("actions").map { Action($0, in: document, objective: id) }
  }
}

extension Objective.Measure {
  init(_ fields: FieldReader) {
    metric = fields.text("metric")
    baseline = fields.decimal("baseline")
    target = fields.decimal("target")
    current = fields.decimal("current")
    unit = fields.text("unit")
  }
}

extension Action {
  /// - Parameters:
  ///   - account: whose action it is where the document is of none.
  ///   - objective: the objective that the action stands under, if any.
  convenience init(
    _ fields: FieldReader, in document: Document, account: DocumentID? = nil,
    objective: String? = nil
  ) {
    let doneOn = fields.date("done_on")
    self.init(
      text: fields.text("text") ?? "", source: document.id, id: fields.text("id"),
      owner: fields.reference("owner"), account: document.account ?? account,
      due: fields.date("due"),
      status: fields.choice("status") ?? (doneOn == nil ? .open : .done), doneOn: doneOn,
      side: fields.choice("side"), kind: fields.choice("kind"),
      objective: fields.text("objective") ?? objective, range: fields.range)
  }
}

extension Decision {
  init(_ fields: FieldReader) {
    self.init(
      text: fields.text("text") ?? "", by: fields.reference("by"), range: fields.range)
    id = fields.text("id")
  }
}
