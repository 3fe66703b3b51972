import AccountModel
import Localization

extension Metric {
  static let healthColumns: [Metric] = [
    Metric(
      "health", .text,
      Phrase(en: "Health", pt: "Saúde da conta", pl: "Kondycja klienta", fa: "سلامت مشتری"),
      Phrase(
        en: "level of the health score by the thresholds of health in workspace.yml",
        pt: "faixa da pontuação de saúde pelos limites de health em workspace.yml",
        pl: "poziom wyniku kondycji według progów health z workspace.yml",
        fa: "سطح امتیاز سلامت بر پایهٔ آستانه‌های health در workspace.yml"),
      input: .tierModel
    ) { card in
      guard let health = card.health else { return .undefined(.notConfigured) }
      return health.tier.map(MetricValue.text) ?? .undefined(.missingInput)
    },
    Metric(
      "health_score", .number,
      Phrase(
        en: "Health score", pt: "Pontuação de saúde", pl: "Wynik kondycji", fa: "امتیاز سلامت"),
      Phrase(
        en: "100 * sum of weight * normalised value / sum of the weights that count, by health",
        pt: "100 * soma de peso * valor normalizado / soma dos pesos que contam, por health",
        pl: "100 * suma waga * wartość znormalizowana / suma uwzględnionych wag, według health",
        fa: "۱۰۰ * جمع وزن * مقدار بهنجار / جمع وزن‌های به‌حساب‌آمده، بر پایهٔ health"),
      input: .tierModel
    ) { card in
      guard let health = card.health else { return .undefined(.notConfigured) }
      return .of(health.score) { .number($0.doubleValue) }
    },
    Metric(
      "health_coverage", .fraction,
      Phrase(
        en: "Coverage of health", pt: "Cobertura da saúde", pl: "Pokrycie kondycji",
        fa: "پوشش سلامت"),
      Phrase(
        en: "share of the weights of health whose criterion has a value",
        pt: "parte dos pesos de health cujo critério tem valor",
        pl: "część wag health, których kryterium ma wartość",
        fa: "سهم وزن‌های health که معیارشان مقدار دارد"),
      input: .tierModel
    ) { card in
      card.health.map { .number($0.coverage) } ?? .undefined(.notConfigured)
    },
  ]
}
