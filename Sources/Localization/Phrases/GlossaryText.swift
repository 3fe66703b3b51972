/// Texts of the glossary of metrics.
package enum GlossaryText: String, InterfaceText {
  case glossary, glossaryLead, glossaryMetric, glossaryFormula, glossaryInput, glossaryName
  case glossaryExample, formulas, glossaryPortfolio, glossaryAccounts, allAccountsTogether

  package var phrase: Phrase {
    switch self {
    case .glossary: Phrase(en: "Glossary", pt: "Glossário", pl: "Słownik", fa: "واژه‌نامه")
    case .glossaryLead:
      Phrase(
        en:
          "What each figure means and how it is computed, worked out with figures of today's data.",
        pt: "O que significa cada número e como se calcula, com exemplos dos dados de hoje.",
        pl: "Co oznacza każda liczba i jak ją liczymy, na przykładach z bieżących danych.",
        fa: "هر رقم چه معنایی دارد و چگونه حساب می‌شود، با نمونه‌ای از داده‌های امروز.")
    case .glossaryMetric: Phrase(en: "Figure", pt: "Número", pl: "Wskaźnik", fa: "رقم")
    case .glossaryFormula: Phrase(en: "Formula", pt: "Fórmula", pl: "Wzór", fa: "فرمول")
    case .glossaryInput: Phrase(en: "Input", pt: "Dados", pl: "Dane", fa: "ورودی")
    case .glossaryName:
      Phrase(
        en: "Name in texts and exports", pt: "Nome em textos e exportações",
        pl: "Nazwa w tekstach i eksportach", fa: "نام در متن و خروجی")
    case .formulas:
      Phrase(
        en: "How it is computed:", pt: "Como se calcula:", pl: "Jak to liczymy:",
        fa: "چگونه حساب می‌شود:")
    case .glossaryPortfolio:
      Phrase(
        en: "Figures of all accounts", pt: "Números de todos os clientes",
        pl: "Wskaźniki wszystkich klientów", fa: "رقم‌های همهٔ مشتریان")
    case .glossaryAccounts:
      Phrase(
        en: "Figures of an account", pt: "Números de um cliente", pl: "Wskaźniki klienta",
        fa: "رقم‌های یک مشتری")
    case .allAccountsTogether:
      Phrase(
        en: "All accounts", pt: "Todos os clientes", pl: "Wszyscy klienci", fa: "همهٔ مشتریان")
    case .glossaryExample: Phrase(en: "Example", pt: "Exemplo", pl: "Przykład", fa: "نمونه")
    }
  }
}
