internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// - Parameter isEmpty: whether the field has no value, as the rest of a text behind a comma has
  ///   none in `{why: this, and that}`.
  static func unknownKey(
    _ key: String, schema: RecordSchema, isEmpty: Bool, at range: SourceRange
  ) -> Diagnostic {
    let owner = schema.name
    let nearest = schema.nearestKey(to: key)
    let isText = isEmpty && nearest == nil && key.utf8.contains(UInt8(ascii: " "))
    return Diagnostic(
      .unknownKey,
      Phrase(
        en: "'\(owner)' has no field '\(key)'", pt: "'\(owner)' não tem o campo '\(key)'",
        pl: "'\(owner)' nie ma pola '\(key)'", fa: "'\(owner)' فیلد '\(key)' ندارد"),
      at: range, help: isText ? [quoteTheText] : nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  private static let quoteTheText = Phrase(
    en: "put a text with a comma in quotes", pt: "ponha entre aspas um texto com vírgula",
    pl: "tekst z przecinkiem ujmij w cudzysłów", fa: "متنی را که ویرگول دارد در گیومه بگذارید")

  static func missingKey(
    _ field: FieldDeclaration, of schema: RecordSchema, at range: SourceRange
  ) -> Diagnostic {
    let (owner, key) = (schema.name, field.key)
    return Diagnostic(
      .missingKey,
      Phrase(
        en: "'\(owner)' lacks the field '\(key)'", pt: "falta o campo '\(key)' em '\(owner)'",
        pl: "w '\(owner)' brakuje pola '\(key)'", fa: "فیلد '\(key)' در '\(owner)' نیست"),
      at: range, notes: [wants(field)])
  }

  static func emptyKey(_ field: FieldDeclaration, at range: SourceRange) -> Diagnostic {
    let key = field.key
    return Diagnostic(
      .missingKey,
      Phrase(
        en: "field '\(key)' has no value", pt: "o campo '\(key)' não tem valor",
        pl: "pole '\(key)' nie ma wartości", fa: "فیلد '\(key)' مقدار ندارد"),
      at: range, notes: [wants(field)])
  }

  /// A list or a group of fields where a simple value is wanted, or the reverse.
  static func wrongShape(
    _ shape: Shape, of field: FieldDeclaration, at range: SourceRange
  ) -> Diagnostic {
    let key = field.key
    let want = shape.expectation
    return Diagnostic(
      .wrongType,
      Phrase(
        en: "field '\(key)' wants \(want.text(in: .english))",
        pt: "o campo '\(key)' pede \(want.text(in: .portuguese))",
        pl: "pole '\(key)' wymaga \(want.text(in: .polish))",
        fa: "فیلد '\(key)' \(want.text(in: .persian)) می‌خواهد"),
      at: range, help: [writeLike("\(key): \(field.shape.example)")])
  }

  private static func writeLike(_ example: String) -> Phrase {
    Phrase(
      en: "write it like this: \(example)", pt: "escreva assim: \(example)",
      pl: "zapisz to tak: \(example)", fa: "این‌گونه بنویسید: \(example)")
  }

  static func badValue(
    _ typed: String, shape: Shape, of field: FieldDeclaration, at range: SourceRange
  ) -> Diagnostic {
    switch shape {
    case .date: badDate(typed, of: field, at: range)
    case .choice(let choices): badChoice(typed, among: choices, of: field, at: range)
    default: wrongType(typed, shape: shape, of: field, at: range)
    }
  }

  /// An amount with three digits behind its point, which many write for thousands.
  static func ambiguousAmount(
    _ typed: String, thousands: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .ambiguousAmount,
      Phrase(
        en: "'\(typed)' is read with a decimal point",
        pt: "'\(typed)' é lido com ponto decimal",
        pl: "'\(typed)' jest czytane z kropką dziesiętną",
        fa: "'\(typed)' با ممیز اعشاری خوانده می‌شود"),
      at: range, help: [.didYouMean(thousands)])
  }

  private static func badDate(
    _ typed: String, of field: FieldDeclaration, at range: SourceRange
  ) -> Diagnostic {
    let reading = DateReading(typed)
    return Diagnostic(
      .badDate,
      Phrase(
        en: "'\(typed)' is not a date", pt: "'\(typed)' não é uma data",
        pl: "'\(typed)' nie jest datą", fa: "'\(typed)' تاریخ نیست"),
      at: range, label: reading.label, notes: [wants(field)],
      help: reading.proposals.map { Phrase.didYouMean($0.iso) })
  }

  private static func badChoice(
    _ typed: String, among choices: ChoiceSet, of field: FieldDeclaration, at range: SourceRange
  ) -> Diagnostic {
    let key = field.key
    let nearest =
      choices.option(labelled: typed)?.rawValue
      ?? NearMiss.best(for: typed, among: choices.options.lazy.map(\.rawValue))
    return Diagnostic(
      .badChoice,
      Phrase(
        en: "'\(typed)' is not a value of '\(key)'", pt: "'\(typed)' não é um valor de '\(key)'",
        pl: "'\(typed)' nie jest wartością '\(key)'", fa: "'\(typed)' مقداری برای '\(key)' نیست"),
      at: range, notes: [wants(field)], help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  private static func wrongType(
    _ typed: String, shape: Shape, of field: FieldDeclaration, at range: SourceRange
  ) -> Diagnostic {
    let proposal = shape.proposal(for: typed)
    return Diagnostic(
      .wrongType,
      Phrase(
        en: "'\(typed)' does not fit the field '\(field.key)'",
        pt: "'\(typed)' não serve para o campo '\(field.key)'",
        pl: "'\(typed)' nie pasuje do pola '\(field.key)'",
        fa: "'\(typed)' برای فیلد '\(field.key)' مناسب نیست"),
      at: range, notes: [wants(field)], help: proposal.map { [Phrase.didYouMean($0)] } ?? [])
  }

  /// "'due' wants a date such as ...".
  private static func wants(_ field: FieldDeclaration) -> Phrase {
    let key = field.key
    let want = field.shape.expectation
    return Phrase(
      en: "'\(key)' wants \(want.text(in: .english))",
      pt: "'\(key)' pede \(want.text(in: .portuguese))",
      pl: "'\(key)' wymaga \(want.text(in: .polish))",
      fa: "'\(key)' \(want.text(in: .persian)) می‌خواهد")
  }
}

extension ChoiceSet {
  /// The option that people call so on the site, in any language.
  func option(labelled typed: String) -> Option? {
    let wanted = typed.lowercased()
    return options.first { option in
      Language.allCases.contains { option.label.text(in: $0).lowercased() == wanted }
    }
  }
}
