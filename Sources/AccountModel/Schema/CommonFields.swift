internal import Localization

/// The keys that every document type has.
enum CommonFields {
  static let all: [FieldDeclaration] = [
    FieldDeclaration(
      "type", .text, Phrase(en: "Type", pt: "Tipo", pl: "Typ", fa: "گونه"),
      doc: "The document type; without it, the folder says."),
    FieldDeclaration(
      "id", .text, FieldLabel.id,
      doc: "The stable id, never reused; without it, the name of the folder or file."),
    FieldDeclaration(
      "title", .text, Phrase(en: "Title", pt: "Título", pl: "Tytuł", fa: "عنوان"),
      doc: "What the page is called."),
    FieldDeclaration(
      "lang", .language, Phrase(en: "Language", pt: "Idioma", pl: "Język", fa: "زبان"),
      doc: "The language of the text; without it, the first of the workspace."),
    FieldDeclaration(
      "visibility", .choice(of: Visibility.self),
      Phrase(en: "Visibility", pt: "Visibilidade", pl: "Widoczność", fa: "سطح دسترسی"),
      doc: "Whom the document is meant for: a label that its page shows, and that hides nothing."),
    FieldDeclaration(
      "tags", .texts, Phrase(en: "Tags", pt: "Etiquetas", pl: "Etykiety", fa: "برچسب‌ها"),
      doc: "Words to find the document by."),
    FieldDeclaration(
      "updated", .date,
      Phrase(en: "Updated", pt: "Atualizado em", pl: "Zaktualizowano", fa: "به‌روزرسانی"),
      doc: "The day of the last change of substance."),
    FieldDeclaration(
      "aliases", .texts,
      Phrase(en: "Also known as", pt: "Também conhecido como", pl: "Inne nazwy", fa: "نام‌های دیگر"),
      doc: "Further names that links and data files may use."),
    FieldDeclaration(
      "previous_id", .texts,
      Phrase(
        en: "Previous ids", pt: "Identificadores anteriores", pl: "Poprzednie identyfikatory",
        fa: "شناسه‌های پیشین"),
      doc: "Ids that the document had before; links to them still work."),
    FieldDeclaration(
      "ignore",
      .records(
        "ignore",
        [
          FieldDeclaration(
            "code", .text, Phrase(en: "Check", pt: "Verificação", pl: "Kontrola", fa: "بررسی"),
            isRequired: true, doc: "The code of the check, such as A203."),
          FieldDeclaration(
            "reason", .text, FieldLabel.reason, isRequired: true,
            doc: "Why it does not apply here."),
          FieldDeclaration(
            "until", .date, FieldLabel.until, doc: "The last day on which it is ignored."),
        ]),
      Phrase(
        en: "Ignored checks", pt: "Verificações ignoradas", pl: "Pominięte kontrole",
        fa: "بررسی‌های نادیده‌گرفته"),
      doc: "Checks that do not apply to this document, each with its reason."),
  ]

  /// `all`, with the title required.
  static let titled = all.map { field in
    field.key == "title"
      ? FieldDeclaration(field.key, field.shape, field.label, isRequired: true, doc: field.doc)
      : field
  }

  /// `account:` of documents that belong to one.
  static let account = FieldDeclaration(
    "account", .account, FieldLabel.account,
    doc: "The account that the document belongs to; without it, the enclosing folder's.")

  /// `currency:` beside amounts.
  static let currency = FieldDeclaration(
    "currency", .currency, FieldLabel.currency,
    doc: "The currency of the amounts (ISO 4217); without it, the workspace's.")
}
