extension Page {
  init(document: Document, fields: FieldReader) {
    self.init(document: document)
    order = fields.integer("order")
    summary = fields.text("summary")
  }
}
