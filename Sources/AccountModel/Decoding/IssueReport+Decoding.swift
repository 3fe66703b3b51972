extension IssueReport {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    opened = fields.date("opened")
    severity = fields.choice("severity")
    status = fields.choice("status")
    reason = fields.choice("reason")
    owner = fields.reference("owner")
    due = fields.date("due")
    resolved = fields.date("resolved")
    isCustomerTold = fields.boolean("customer_told")
  }
}
