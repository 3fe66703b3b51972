internal import Localization

extension ScaffoldExample {
  /// The keys of a customer's person with which work begins, but those that every one must have.
  var contactFields: [DraftField] {
    [
      DraftField(
        "job_title",
        text(
          "Head of purchasing", pt: "Diretora de compras", pl: "Kierowniczka zakupów",
          fa: "مدیر خرید")),
      DraftField("email", yaml: "maria@example.com"),
      DraftField("phone", yaml: "\"+00 000 000 000\""),
      DraftField("buying_role", yaml: "decision_maker"), DraftField("influence", yaml: "4"),
      DraftField("sentiment", yaml: "neutral"), DraftField("sentiment_on", yaml: day(-9)),
      DraftField("relationship_owner", yaml: colleague),
      DraftField("contact_cadence_days", yaml: "30"), DraftField("status", yaml: "active"),
    ]
  }

  /// The keys of a colleague with which work begins.
  var colleagueFields: [DraftField] {
    [
      DraftField(
        "job_title",
        text(
          "Key account manager", pt: "Gerente de contas-chave", pl: "Opiekunka klientów kluczowych",
          fa: "مدیر مشتریان کلیدی")),
      DraftField("email", yaml: "anna@example.com"), DraftField("status", yaml: "active"),
    ]
  }
}
