internal import Localization

extension ScaffoldExample {
  /// The keys of an opportunity with which work begins, but those that every one must have.
  var opportunityFields: [DraftField] {
    [
      DraftField("kind", yaml: "cross_sell"), DraftField("amount", yaml: "24000"),
      DraftField("currency", yaml: currency), DraftField("probability_pct", yaml: "50"),
      DraftField("close_date", yaml: day(120)),
      DraftField(
        "next_step",
        text(
          "visit the site", pt: "visitar o local", pl: "odwiedzić zakład", fa: "بازدید از محل")),
      DraftField("next_step_due", yaml: day(20)), DraftField("owner", yaml: colleague),
      DraftField("buyers", lines: ["- {person: \(contact), role: decision_maker}"]),
      DraftField(
        "basis",
        text(
          "The second plant needs what the first one buys",
          pt: "A segunda fábrica precisa do que a primeira compra",
          pl: "Drugi zakład potrzebuje tego, co kupuje pierwszy",
          fa: "کارخانهٔ دوم به آنچه کارخانهٔ نخست می‌خرد نیاز دارد")),
    ]
  }
}
