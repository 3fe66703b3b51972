internal import Localization

extension ScaffoldExample {
  /// The keys of a complaint with which work begins, but those that every one must have.
  var issueFields: [DraftField] {
    [
      DraftField("severity", yaml: "medium"), DraftField("reason", yaml: "delivery"),
      DraftField("owner", yaml: colleague), DraftField("due", yaml: day(14)),
      DraftField("customer_told", yaml: "false"),
    ]
  }

  /// The keys of a contract with which work begins, but those that every one must have.
  var contractFields: [DraftField] {
    [
      DraftField("notice_days", yaml: "90"), DraftField("auto_renew", yaml: "true"),
      DraftField("value", yaml: "60000"), DraftField("currency", yaml: currency),
    ]
  }

  var issueHeadings: [String] {
    [
      text("What happened", pt: "O que aconteceu", pl: "Co się stało", fa: "چه رخ داد"),
      text("What we do", pt: "O que fazemos", pl: "Co robimy", fa: "چه می‌کنیم"),
    ]
  }
}
