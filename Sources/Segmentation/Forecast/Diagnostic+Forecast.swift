import AccountModel
import Diagnostics
import Localization

extension Diagnostic {
  /// What is to be said of a forecast that a workspace asks for and its data do not allow; nil for
  /// one that stands.
  static func refusal(
    of forecast: PortfolioForecast?, settings: Configuration.Forecast
  ) -> Diagnostic? {
    guard let refusal = forecast?.purchases.refusal, let place = settings.place else { return nil }
    return Diagnostic(
      .forecastNotIdentifiable,
      Phrase(
        en: "the forecast of orders is left out: \(refusal.phrase.text(in: .english))",
        pt: "a previsão de pedidos fica de fora: \(refusal.phrase.text(in: .portuguese))",
        pl: "prognoza zamówień zostaje pominięta: \(refusal.phrase.text(in: .polish))",
        fa: "پیش‌بینی سفارش‌ها کنار گذاشته می‌شود: \(refusal.phrase.text(in: .persian))"),
      at: place,
      help: [
        Phrase(
          en: "write 'model: none' until the order files hold more; the order rhythm stays",
          pt: "escreva 'model: none' até haver mais pedidos; o ritmo de pedidos continua",
          pl: "wpisz 'model: none', dopóki nie będzie więcej zamówień; rytm zamówień pozostaje",
          fa: "تا وقتی سفارش‌ها بیشتر شود 'model: none' بنویسید؛ آهنگ سفارش می‌ماند")
      ])
  }
}

extension ModelRefusal {
  fileprivate var phrase: Phrase {
    switch self {
    case .tooFewBuyers(let count):
      Phrase(
        en: "it needs orders of \(BGNBD.fewestBuyers) accounts, and there are those of \(count)",
        pt: "precisa de pedidos de \(BGNBD.fewestBuyers) contas, e só há de \(count)",
        pl: "wymaga zamówień \(BGNBD.fewestBuyers) klientów, a są tylko od \(count)",
        fa: "سفارش‌های \(BGNBD.fewestBuyers) مشتری لازم است و از \(count) مشتری هست")
    case .degenerate:
      Phrase(
        en: "the accounts order too much alike, or none of them has left",
        pt: "as contas pedem de modo muito parecido, ou nenhuma saiu",
        pl: "klienci zamawiają zbyt podobnie albo żaden z nich nie odszedł",
        fa: "سفارش‌های مشتریان بیش از اندازه یکسان است یا هیچ‌یک نرفته است")
    case .nonFinite, .noConvergence:
      Phrase(
        en: "these orders do not determine it", pt: "estes pedidos não a determinam",
        pl: "te zamówienia jej nie wyznaczają", fa: "این سفارش‌ها آن را مشخص نمی‌کنند")
    }
  }
}
