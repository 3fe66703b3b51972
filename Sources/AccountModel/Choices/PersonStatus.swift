package import Localization

/// Whether a person is still there: `status:` of a person.
package enum PersonStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case active
  case leaving
  case left
  case moved
  case retired

  package var label: Phrase {
    switch self {
    case .active:
      Phrase(en: "Active", pt: "Em funções", pl: "Aktywna", fa: "فعال")
    case .leaving:
      Phrase(en: "Leaving", pt: "De saída", pl: "Odchodzi", fa: "در حال رفتن")
    case .left:
      Phrase(en: "Left", pt: "Saiu", pl: "Odeszła", fa: "رفته")
    case .moved:
      Phrase(en: "Moved", pt: "Mudou de função", pl: "Zmiana stanowiska", fa: "جابه‌جا شده")
    case .retired:
      Phrase(en: "Retired", pt: "Reformado", pl: "Na emeryturze", fa: "بازنشسته")
    }
  }
}
