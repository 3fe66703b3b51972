extension Meeting {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    date = fields.date("date")
    start = fields.time("start")
    durationMinutes = fields.integer("duration_min")
    timeZone = fields.text("timezone")
    plan = fields.reference("plan")
    kind = fields.choice("kind")
    channel = fields.choice("channel")
    let attendees = fields.group("attendees")
    customerAttendees = attendees?.references("customer") ?? []
    ourAttendees = attendees?.references("ours") ?? []
    purpose = fields.text("purpose")
    rating = fields.group("rating").map(Rating.init)
    sentimentChanges = fields.groups("sentiment").map(SentimentChange.init)
    decisions = fields.groups("decisions").map(Decision.init)
    actions = fields.groups("actions").map { Action($0, in: document) }
    feedback = fields.groups("feedback").map(Account.Feedback.init)
    competitorMentions = fields.references("competitor_mentions")
    facts = fields.groups("facts").map(Fact.init)
    sentOn = fields.date("sent_on")
    nextMeeting = fields.date("next_meeting")
  }
}

extension Meeting.Rating {
  init(_ fields: FieldReader) {
    relationship = fields.integer("relationship")
    value = fields.integer("value")
    access = fields.integer("access")
    nextSteps = fields.integer("next_steps")
  }
}

extension Meeting.SentimentChange {
  init(_ fields: FieldReader) {
    person = fields.reference("person")
    from = fields.choice("from")
    to = fields.choice("to")
    why = fields.text("why")
  }
}

extension Meeting.Fact {
  init(_ fields: FieldReader) {
    self.init(text: fields.text("text") ?? "")
    field = fields.text("field")
  }
}
