extension Playbook {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    let scope = fields.group("applies_to")
    tiers = scope?.texts("tiers") ?? []
    stages = scope?.choices("stages") ?? []
    abcXYZ = scope?.texts("abcxyz") ?? []
    accountRoles = scope?.choices("account_roles") ?? []
    let cadence = fields.group("cadence")
    contactDays = cadence?.integer("contact_days")
    meetingDays = cadence?.integer("meeting_days")
    qbrDays = cadence?.integer("qbr_days")
    planReviewDays = cadence?.integer("plan_review_days")
    mandatory = fields.groups("mandatory").map(Play.init)
    optional = fields.groups("optional").map(Play.init)
    let limits = fields.group("limits")
    discountLimitPercent = limits?.decimal("discount_pct")
    creditLimitDays = limits?.integer("credit_days")
  }
}

extension Playbook.Play {
  init(_ fields: FieldReader) {
    self.init(kind: fields.choice("play"))
    perDays = fields.integer("per_days")
    policy = fields.evidence("policy")
  }
}
