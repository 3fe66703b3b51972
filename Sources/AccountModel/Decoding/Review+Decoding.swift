extension Review {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    kind = fields.choice("kind")
    date = fields.date("date")
    accounts = fields.references("accounts")
    attendees = fields.references("attendees")
    decisions = fields.groups("decisions").map(Decision.init)
    let account = accounts.count == 1 ? accounts[0] : nil
    actions = fields.groups("actions").map { Action($0, in: document, account: account) }
  }
}
