package import Localization

/// Where an account stands between coming and going, by the dates of its orders.
package enum AccountMovement: String, Sendable, Hashable, CaseIterable {
  /// The first order is in the trailing twelve months.
  case new
  /// An order in the trailing twelve months came more than twelve months after the one before.
  case wonBack = "won_back"
  /// Orders in the trailing twelve months, without such a silence before any of them.
  case continuing
  /// The last order is in the twelve months before.
  case lapsed
  /// The last order is older than that.
  case dormant

  package var label: Phrase {
    switch self {
    case .new: Phrase(en: "new", pt: "nova", pl: "nowy", fa: "تازه")
    case .wonBack: Phrase(en: "won back", pt: "reconquistada", pl: "odzyskany", fa: "بازگشته")
    case .continuing:
      Phrase(en: "continuing", pt: "ativa", pl: "kupuje nadal", fa: "ادامه‌دار")
    case .lapsed: Phrase(en: "lapsed", pt: "perdida", pl: "utracony", fa: "از دست رفته")
    case .dormant: Phrase(en: "dormant", pt: "adormecida", pl: "uśpiony", fa: "خفته")
    }
  }
}
