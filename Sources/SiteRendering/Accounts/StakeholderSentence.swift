import Localization

/// Titles of the stakeholder grid.
enum StakeholderSentence {
  static let stakeholderGrid = Phrase(
    en: "People of the account by influence and stance",
    pt: "Pessoas do cliente por influência e posição",
    pl: "Osoby u klienta według wpływu i nastawienia", fa: "افراد مشتری بر پایهٔ نفوذ و موضع")

  /// "4 of 6 stakeholders support us".
  static func supporters(_ count: String, of all: String) -> Phrase {
    Phrase(
      en: "\(count) of \(all) stakeholders support us",
      pt: "\(count) de \(all) pessoas-chave nos apoiam",
      pl: "Popiera nas \(count) z \(all) interesariuszy", fa: "\(count) از \(all) ذی‌نفع با ما هستند"
    )
  }
}
