extension Account {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    readIdentity(fields)
    readPosition(fields)
    readRegisters(fields)
    readTerms(fields)
  }

  private mutating func readIdentity(_ fields: FieldReader) {
    status = fields.choice("status")
    parent = fields.reference("parent")
    divisions = fields.texts("divisions")
    crmID = fields.text("crm_id")
    legal = fields.group("legal").map(LegalIdentity.init)
    website = fields.text("website")
    customerSince = fields.date("customer_since")
    owner = fields.reference("owner")
    backupOwner = fields.reference("backup_owner")
    unit = fields.text("unit")
    team = fields.groups("team").map(TeamMember.init)
  }

  private mutating func readPosition(_ fields: FieldReader) {
    segment = fields.text("segment")
    industry = fields.text("industry")
    region = fields.text("region")
    marketPosition = fields.choice("market_position")
    accountRole = fields.choice("account_role")
    whyKey = fields.text("why_key")
    expectedBenefits = fields.choices("expected_benefits")
    strategicValue = fields.integer("strategic_value")
    referenceValue = fields.integer("reference_value")
    prominence = fields.group("prominence").map(Prominence.init)
    relationshipStage = fields.choice("relationship_stage")
    kamStage = fields.choice("kam_stage")
    tierOverride = fields.group("tier_override").flatMap(TierOverride.init)
    qualification = fields.group("qualification").map(Qualification.init)
  }

  private mutating func readRegisters(_ fields: FieldReader) {
    situation = fields.text("situation")
    needs = fields.groups("needs").map(Need.init)
    preferences = fields.texts("preferences")
    expectations = fields.texts("expectations")
    customerPriorities = fields.texts("customer_priorities")
    growthPlans = fields.groups("customer_growth_plans").map(GrowthPlan.init)
    buyingProcess = fields.group("buying_process").map(BuyingProcess.init)
    references = fields.group("references").map(ReferencePermission.init)
    referrals = fields.references("referrals")
    feedback = fields.groups("feedback").map(Feedback.init)
    risks = fields.groups("risks").map(Risk.init)
    watch = fields.groups("watch").map(WatchPoint.init)
    sources = fields.groups("sources").map(InformationSource.init)
    nextReview = fields.date("next_review")
  }

  private mutating func readTerms(_ fields: FieldReader) {
    serviceModel = fields.group("service_model").map(ServiceModel.init)
    benefits = fields.groups("benefits").map(Benefit.init)
    concessions = fields.groups("concessions").map(Concession.init)
    paymentTerms = fields.group("payment_terms").map(PaymentTerms.init)
    products = fields.texts("products")
    competitors = fields.groups("competitors").map(CompetitorPresence.init)
    contracts = fields.references("contracts")
    renewalDate = fields.date("renewal_date")
  }
}

extension Account.LegalIdentity {
  init(_ fields: FieldReader) {
    name = fields.text("name")
    taxID = fields.text("tax_id")
    country = fields.text("country")
    city = fields.text("city")
  }
}

extension Account.TeamMember {
  init(_ fields: FieldReader) {
    person = fields.reference("person")
    role = fields.choice("role")
  }
}

extension Account.Prominence {
  init(_ fields: FieldReader) {
    brand = fields.integer("brand")
    productionVolume = fields.integer("production_volume")
    salesNetwork = fields.integer("sales_network")
    employees = fields.integer("employees")
    founded = fields.integer("founded")
  }
}

extension Account.TierOverride {
  /// Nil without a tier.
  init?(_ fields: FieldReader) {
    guard let tier = fields.text("tier") else { return nil }
    self.init(
      tier: tier, reason: fields.text("reason"), by: fields.reference("by"),
      until: fields.date("until"), range: fields.range)
    isEndless = !fields.record.entries.contains { entry in
      entry.key == "until" || fields.record.schema.nearestKey(to: entry.key) == "until"
    }
  }
}

extension Account.Qualification {
  init(_ fields: FieldReader) {
    let need = fields.group("need")
    needScore = need?.integer("score")
    needEvidence = need?.evidence("evidence")
    let solvency = fields.group("solvency")
    solvencyScore = solvency?.integer("score")
    solvencyCheckedOn = solvency?.date("checked_on")
    creditLimit = solvency?.money("credit_limit")
    solvencyEvidence = solvency?.evidence("evidence")
    let authority = fields.group("authority")
    authorityScore = authority?.integer("score")
    authorityPerson = authority?.reference("person")
    authorityEvidence = authority?.evidence("evidence")
  }
}
