internal import Localization

extension ScaffoldExample {
  /// The keys of a playbook with which work begins.
  var playbookFields: [DraftField] {
    [
      DraftField("applies_to", lines: ["stages: [developing]", "abcxyz: [AX, AY]"]),
      DraftField("cadence", lines: ["contact_days: 14", "meeting_days: 60", "qbr_days: 90"]),
      DraftField("mandatory", lines: ["- {play: qbr, per_days: 90}"]),
      DraftField("optional", lines: ["- {play: site_visit, per_days: 180}"]),
      DraftField("limits", lines: ["discount_pct: 10", "credit_days: 45"]),
    ]
  }

  var playbookHeadings: [String] {
    [
      text("Why", pt: "Porquê", pl: "Dlaczego", fa: "چرا"),
      text("What we do", pt: "O que fazemos", pl: "Co robimy", fa: "چه می‌کنیم"),
    ]
  }

  /// The keys of a review with which work begins, but those that every one must have.
  var reviewFields: [DraftField] {
    let decision = scalar(
      "a pilot comes first", pt: "primeiro faz-se um piloto", pl: "najpierw pilotaż",
      fa: "نخست اجرای آزمایشی")
    let action = scalar(
      "draft the pilot", pt: "esboçar o piloto", pl: "przygotować pilotaż",
      fa: "تهیهٔ طرح آزمایشی")
    return [
      DraftField("kind", yaml: "qbr"), DraftField("accounts", yaml: "[\(account)]"),
      DraftField("attendees", yaml: "[\(colleague), \(contact)]"),
      DraftField("decisions", lines: ["- {id: d1, text: \(decision), by: \(contact)}"]),
      DraftField(
        "actions",
        lines: [
          "- {id: a1, text: \(action), owner: \(colleague), due: \(day(14)), status: open}"
        ]),
    ]
  }

  /// The keys of a competitor with which work begins.
  var competitorFields: [DraftField] {
    let strength = scalar("low prices", pt: "preços baixos", pl: "niskie ceny", fa: "قیمت پایین")
    let weakness = scalar(
      "no service on site", pt: "sem serviço no local", pl: "brak serwisu na miejscu",
      fa: "نبود خدمات در محل")
    let tactic = scalar(
      "a free trial for new buyers", pt: "teste grátis para novos compradores",
      pl: "darmowa próba dla nowych klientów", fa: "دورهٔ آزمایشی رایگان برای خریداران تازه")
    return [
      DraftField("website", yaml: "https://www.example.com"),
      DraftField("strengths", lines: ["- \(strength)"]),
      DraftField("weaknesses", lines: ["- \(weakness)"]),
      DraftField(
        "tactics",
        lines: ["- {text: \(tactic), seen_on: \(day(-30).prefix(7)), at: \(account)}"]),
    ]
  }

  /// The keys of a page with which work begins.
  var pageFields: [DraftField] {
    [
      DraftField("order", yaml: "10"),
      DraftField(
        "summary",
        text(
          "What the page says, in a sentence", pt: "O que a página diz, numa frase",
          pl: "Co mówi ta strona, w jednym zdaniu", fa: "چکیدهٔ صفحه در یک جمله")),
    ]
  }
}
