internal import Localization

extension ScaffoldExample {
  /// The keys of a dossier with which work begins.
  var accountFields: [DraftField] {
    [
      DraftField("status", yaml: "active"), DraftField("owner", yaml: colleague),
      DraftField("crm_id", yaml: accountKey), DraftField("customer_since", yaml: day(-900)),
      DraftField(
        "industry", text("food", pt: "alimentação", pl: "żywność", fa: "صنایع غذایی")),
      DraftField("region", text("north", pt: "norte", pl: "północ", fa: "شمال")),
      DraftField("market_position", yaml: "major"),
      DraftField("relationship_stage", yaml: "developing"),
      DraftField("strategic_value", yaml: "4"), DraftField("reference_value", yaml: "3"),
      DraftField(
        "why_key",
        text(
          "Grows every year and opens its region to us",
          pt: "Cresce todos os anos e abre-nos a sua região",
          pl: "Rośnie co roku i otwiera nam swój region",
          fa: "هر سال رشد می‌کند و منطقه‌اش را به روی ما می‌گشاید")),
      DraftField(
        "situation",
        text(
          "Plans a second plant; purchasing is being centralised",
          pt: "Planeia uma segunda fábrica; as compras estão a ser centralizadas",
          pl: "Planuje drugi zakład; zakupy są centralizowane",
          fa: "کارخانهٔ دومی در برنامه دارد؛ خرید در حال متمرکز شدن است")),
      DraftField("needs", lines: needs), DraftField("risks", lines: risks),
      DraftField("next_review", yaml: day(60)),
    ]
  }

  private var needs: [String] {
    let need = scalar(
      "shorter lead time in winter", pt: "prazo de entrega mais curto no inverno",
      pl: "krótszy czas dostawy zimą", fa: "زمان تحویل کوتاه‌تر در زمستان")
    return ["- {id: n1, text: \(need), priority: high}"]
  }

  private var risks: [String] {
    let risk = scalar(
      "late deliveries last winter", pt: "entregas atrasadas no inverno passado",
      pl: "opóźnione dostawy zeszłej zimy", fa: "تأخیر تحویل در زمستان گذشته")
    return [
      "- id: r1", "  text: \(risk)", "  reason: service_level", "  severity: medium",
      "  likelihood: low", "  opened: \(day(-30))", "  owner: \(colleague)",
    ]
  }

  /// A dossier's text, with a figure that is computed and a link.
  var accountBody: String {
    let heading = text("Situation", pt: "Situação", pl: "Sytuacja", fa: "وضعیت")
    let prose = text(
      "Revenue of the last twelve months: [[=revenue_ttm]]. What we want to reach stands in "
        + "[[plan/\(plan)]].",
      pt: "Receita dos últimos doze meses: [[=revenue_ttm]]. O que queremos alcançar está em "
        + "[[plan/\(plan)]].",
      pl: "Przychód z ostatnich dwunastu miesięcy: [[=revenue_ttm]]. Cele opisuje "
        + "[[plan/\(plan)]].",
      fa: "درآمد دوازده ماه گذشته: [[=revenue_ttm]]. هدف‌ها در [[plan/\(plan)]] آمده است.")
    return "## \(heading)\n\n\(prose)\n"
  }
}
