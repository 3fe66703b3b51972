extension Contract {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    start = fields.date("start")
    end = fields.date("end")
    noticeDays = fields.integer("notice_days")
    renewsAutomatically = fields.boolean("auto_renew")
    value = fields.money("value")
  }
}
