extension Person {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    readIdentity(fields)
    readStanding(fields)
    readRelations(fields)
  }

  private mutating func readIdentity(_ fields: FieldReader) {
    side = fields.choice("side")
    division = fields.text("division")
    jobTitle = fields.text("job_title")
    pronouns = fields.text("pronouns")
    email = fields.text("email")
    phone = fields.text("phone")
    reportsTo = fields.reference("reports_to")
    status = fields.choice("status")
    since = fields.integer("since")
    leftOn = fields.date("left_on")
    successor = fields.reference("successor")
  }

  private mutating func readStanding(_ fields: FieldReader) {
    buyingRole = fields.choice("buying_role")
    influence = fields.integer("influence")
    decisionPower = fields.choice("decision_power")
    political = fields.choice("political")
    sentiment = fields.choice("sentiment")
    sentimentOn = fields.date("sentiment_on")
    sentimentEvidence = fields.group("sentiment_evidence").map(SentimentEvidence.init)
    coverage = fields.choice("coverage")
    likelihoodToRecommend = fields.integer("likelihood_to_recommend")
  }

  private mutating func readRelations(_ fields: FieldReader) {
    relationships = fields.groups("relationships").map(Relationship.init)
    relationshipOwner = fields.reference("relationship_owner")
    contactCadenceDays = fields.integer("contact_cadence_days")
    persona = fields.text("persona")
    interests = fields.texts("interests")
    preferences = fields.texts("preferences")
    influences = fields.references("influences")
    consent = fields.group("consent").map(Consent.init)
    skills = fields.texts("skills")
    authority = fields.group("authority").map(Authority.init)
  }
}

extension Person.SentimentEvidence {
  init(_ fields: FieldReader) {
    status = fields.choice("status")
    source = fields.evidence("source")
  }
}

extension Person.Relationship {
  init(_ fields: FieldReader) {
    with = fields.reference("with")
    strength = fields.choice("strength")
    since = fields.integer("since")
  }
}

extension Person.Consent {
  init(_ fields: FieldReader) {
    basis = fields.choice("basis")
    recordedOn = fields.date("recorded_on")
  }
}

extension Person.Authority {
  init(_ fields: FieldReader) {
    discountPercent = fields.decimal("discount_pct")
    credit = fields.money("credit")
  }
}
