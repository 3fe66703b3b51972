internal import Localization

extension ScaffoldExample {
  /// The keys of a plan with which work begins, but those that every plan must have.
  var planFields: [DraftField] {
    [
      DraftField("plan_type", yaml: "expand"), DraftField("owner", yaml: colleague),
      DraftField("reviewed", yaml: day(-9)), DraftField("review_cadence_days", yaml: "90"),
      DraftField(
        "vision",
        text(
          "The second plant runs on our service", pt: "A segunda fábrica trabalha connosco",
          pl: "Drugi zakład pracuje z nami", fa: "کارخانهٔ دوم با خدمات ما کار می‌کند")),
      DraftField("target", lines: ["revenue: 60000", "currency: \(currency)"]),
      DraftField("objectives", lines: objectives),
    ]
  }

  private var objectives: [String] {
    let objective = scalar(
      "On-time delivery above 97 percent", pt: "Entregas no prazo acima de 97 por cento",
      pl: "Terminowość dostaw powyżej 97 procent", fa: "تحویل به‌موقع بیش از ۹۷ درصد")
    let action = scalar(
      "agree a winter stock", pt: "acordar um stock de inverno", pl: "uzgodnić zapas zimowy",
      fa: "توافق بر سر موجودی زمستانی")
    return [
      "- id: o1", "  text: \(objective)", "  kind: customer_success", "  owner: \(colleague)",
      "  due: \(day(90))", "  status: in_progress",
      "  measure: {metric: on_time_pct, baseline: 91, target: 97, unit: pct}", "  actions:",
      "    - {id: a1, text: \(action), owner: \(colleague), due: \(day(30)), status: open}",
    ]
  }

  /// The sections of a plan; the task line counts as an action.
  var planBody: String {
    let task = text(
      "send the proposal", pt: "enviar a proposta", pl: "wysłać ofertę", fa: "فرستادن پیشنهاد")
    let summary = text(
      "Two steps lead to the second plant: deliver on time, then the pilot "
        + "([[opportunity/\(opportunity)]]).",
      pt: "Dois passos levam à segunda fábrica: entregar no prazo, depois o piloto "
        + "([[opportunity/\(opportunity)]]).",
      pl: "Do drugiego zakładu prowadzą dwa kroki: terminowe dostawy, potem pilotaż "
        + "([[opportunity/\(opportunity)]]).",
      fa: "دو گام به کارخانهٔ دوم می‌رسد: تحویل به‌موقع و سپس اجرای آزمایشی "
        + "([[opportunity/\(opportunity)]]).")
    let (first, last) = (planHeadings.first ?? "", planHeadings.last ?? "")
    return "## \(first)\n\n\(summary)\n\n## \(last)\n\n"
      + "- [ ] \(task) @\(colleague) due:\(day(14)) #o1\n"
  }

  var planHeadings: [String] {
    [
      text(
        "Executive summary", pt: "Resumo executivo", pl: "Podsumowanie", fa: "خلاصهٔ مدیریتی"),
      text("Current state", pt: "Situação atual", pl: "Stan obecny", fa: "وضعیت کنونی"),
      text("Relationships", pt: "Relacionamentos", pl: "Relacje", fa: "روابط"),
      text("Strategy", pt: "Estratégia", pl: "Strategia", fa: "راهبرد"),
      text("Risks", pt: "Riscos", pl: "Ryzyka", fa: "ریسک‌ها"),
      text("90-day plan", pt: "Plano de 90 dias", pl: "Plan na 90 dni", fa: "برنامهٔ ۹۰ روزه"),
    ]
  }
}
