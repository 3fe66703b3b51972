/// Texts of the glossary of metrics.
package enum GlossaryText: String, InterfaceText {
  case glossary, glossaryLead, glossaryMetric, glossaryFormula, glossaryInput, glossaryName
  case glossaryExample

  package var phrase: Phrase {
    switch self {
    case .glossary: Phrase(en: "Glossary", pt: "Glossário", pl: "Słownik", fa: "واژه‌نامه")
    case .glossaryLead:
      Phrase(
        en: "What each figure means and how it is computed.",
        pt: "O que significa cada número e como se calcula.",
        pl: "Co oznacza każda liczba i jak ją liczymy.",
        fa: "هر رقم چه معنایی دارد و چگونه حساب می‌شود.")
    case .glossaryMetric: Phrase(en: "Figure", pt: "Número", pl: "Wskaźnik", fa: "رقم")
    case .glossaryFormula: Phrase(en: "Formula", pt: "Fórmula", pl: "Wzór", fa: "فرمول")
    case .glossaryInput: Phrase(en: "Input", pt: "Dados", pl: "Dane", fa: "ورودی")
    case .glossaryName:
      Phrase(
        en: "Name in texts and exports", pt: "Nome em textos e exportações",
        pl: "Nazwa w tekstach i eksportach", fa: "نام در متن و خروجی")
    case .glossaryExample: Phrase(en: "Example", pt: "Exemplo", pl: "Przykład", fa: "نمونه")
    }
  }
}
