internal import AccountModel
internal import Localization

/// What the examples of new files are about: an invented account with a contact, a colleague, a
/// plan, a meeting and an opportunity.
struct ScaffoldExample {
  let language: Language
  /// Every date of the examples lies near this one.
  let today: CalendarDate
  var account = "sample-foods"
  var colleague = "anna"
  var contact = "maria"
  /// ISO 4217.
  var currency = "EUR"

  var plan: String { "\(account)-\(today.year)" }
  var opportunity: String { "\(account)-pilot" }
  var meeting: String { "\(day(-9))-\(account)" }
  /// The key of the account in the data files.
  var accountKey: String { "C-1001" }

  /// An ISO date so many days from today.
  func day(_ offset: Int) -> String { today.adding(days: offset).iso }

  func text(_ en: String, pt: String, pl: String, fa: String) -> String {
    Phrase(en: en, pt: pt, pl: pl, fa: fa).text(in: language)
  }

  /// `text` as YAML.
  func scalar(_ en: String, pt: String, pl: String, fa: String) -> String {
    FrontMatterText.scalar(text(en, pt: pt, pl: pl, fa: fa))
  }

  var accountTitle: String {
    text("Sample Foods", pt: "Alimentos Exemplo", pl: "Przykładowe Smaki", fa: "غذای نمونه")
  }

  var contactTitle: String {
    text("Maria Novak", pt: "Maria Novais", pl: "Maria Nowak", fa: "ماریا نوایی")
  }

  var colleagueTitle: String {
    text("Anna Reed", pt: "Ana Reis", pl: "Anna Rej", fa: "آنا رضایی")
  }

  var planTitle: String {
    let year = LocaleStyle(language: language).ungrouped(today.year)
    return text(
      "Account plan \(today.year)", pt: "Plano da conta \(today.year)",
      pl: "Plan dla klienta \(today.year)", fa: "برنامهٔ مشتری \(year)")
  }

  var opportunityTitle: String {
    text(
      "Pilot of the second line", pt: "Piloto da segunda linha", pl: "Pilotaż drugiej linii",
      fa: "اجرای آزمایشی خط دوم")
  }

  var meetingTitle: String {
    text(
      "Talk about the second plant", pt: "Conversa sobre a segunda fábrica",
      pl: "Rozmowa o drugim zakładzie", fa: "گفت‌وگو دربارهٔ کارخانهٔ دوم")
  }
}
