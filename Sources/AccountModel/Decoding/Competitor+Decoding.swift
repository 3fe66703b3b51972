extension Competitor {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    website = fields.text("website")
    strengths = fields.texts("strengths")
    weaknesses = fields.texts("weaknesses")
    tactics = fields.groups("tactics").map(Tactic.init)
  }
}

extension Competitor.Tactic {
  init(_ fields: FieldReader) {
    self.init(text: fields.text("text") ?? "")
    seenOn = fields.month("seen_on")
    at = fields.reference("at")
  }
}
