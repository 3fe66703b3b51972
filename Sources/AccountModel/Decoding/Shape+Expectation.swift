internal import Localization

extension Shape {
  /// What a field of this shape wants, for the message to its writer.
  var expectation: Phrase {
    switch self {
    case .text, .prose, .choice, .code, .reference, .evidence, .list: wordsExpectation
    case .date:
      Phrase(
        en: "a date such as 2026-05-12 (year-month-day)",
        pt: "uma data como 2026-05-12 (ano-mês-dia)",
        pl: "daty, np. 2026-05-12 (rok-miesiąc-dzień)",
        fa: "تاریخی مانند 2026-05-12 (سال-ماه-روز میلادی)")
    case .month:
      Phrase(
        en: "a month such as 2026-05", pt: "um mês como 2026-05", pl: "miesiąca, np. 2026-05",
        fa: "ماهی مانند 2026-05")
    case .year:
      Phrase(
        en: "a year such as 2018", pt: "um ano como 2018", pl: "roku, np. 2018",
        fa: "سالی مانند 2018")
    case .time:
      Phrase(
        en: "a time of day such as \"10:00\"", pt: "uma hora como \"10:00\"",
        pl: "godziny, np. \"10:00\"", fa: "ساعتی مانند \"10:00\"")
    case .integer(let range): Self.wholeNumber(range)
    case .decimal, .money:
      Phrase(
        en: "a number such as 1250.50", pt: "um número como 1250.50", pl: "liczby, np. 1250.50",
        fa: "عددی مانند 1250.50")
    case .currency:
      Phrase(
        en: "a currency code such as EUR", pt: "um código de moeda como EUR",
        pl: "kodu waluty, np. EUR", fa: "کد ارزی مانند EUR")
    case .percent:
      Phrase(
        en: "a number from 0 to 100", pt: "um número de 0 a 100", pl: "liczby od 0 do 100",
        fa: "عددی از 0 تا 100")
    case .boolean:
      Phrase(en: "true or false", pt: "true ou false", pl: "true albo false", fa: "true یا false")
    case .record(let schema): Self.fields(schema)
    }
  }

  private var wordsExpectation: Phrase {
    switch self {
    case .choice(let choices):
      let values = choices.options.map(\.rawValue).joined(separator: ", ")
      return Phrase(
        en: "one of \(values)", pt: "um de \(values)", pl: "jednej z wartości: \(values)",
        fa: "یکی از \(values)")
    case .reference(let kinds):
      let kind = kinds.first?.rawValue ?? "page"
      return Phrase(
        en: "an id such as \(kind)/example", pt: "um identificador como \(kind)/example",
        pl: "identyfikatora, np. \(kind)/example", fa: "شناسه‌ای مانند \(kind)/example")
    case .evidence:
      return Phrase(
        en: "a link such as \"[[id]]\", or words", pt: "um link como \"[[id]]\" ou palavras",
        pl: "odnośnika, np. \"[[id]]\", albo słów", fa: "پیوندی مانند \"[[id]]\" یا چند کلمه")
    case .list(let element): return element.expectation
    default:
      return Phrase(
        en: "a text of one line", pt: "um texto de uma linha", pl: "tekstu w jednym wierszu",
        fa: "متنی یک‌خطی")
    }
  }

  private static func wholeNumber(_ range: ClosedRange<Int>) -> Phrase {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Phrase(
      en: "a whole number from \(low) to \(high)", pt: "um número inteiro de \(low) a \(high)",
      pl: "liczby całkowitej od \(low) do \(high)", fa: "عددی صحیح از \(low) تا \(high)")
  }

  private static func fields(_ schema: RecordSchema) -> Phrase {
    let keys = schema.fields.prefix(3).map(\.key).joined(separator: ", ")
    return Phrase(
      en: "fields of its own such as \(keys)", pt: "campos próprios como \(keys)",
      pl: "własnych pól, np. \(keys)", fa: "فیلدهای خودش مانند \(keys)")
  }
}
