extension Review {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    kind = fields.choice("kind")
    date = fields.date("date")
    accounts = fields.references("accounts")
    attendees = fields.references("attendees")
    decisions = fields.groups("decisions").map(Decision.init)
    actions = fields.groups("actions").map { Action($0, in: document) }
    if accounts.count == 1 {
      for index in actions.indices where actions[index].account == nil {
        actions[index].account = accounts[0]
      }
    }
  }
}
