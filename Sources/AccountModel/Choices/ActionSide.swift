package import Localization

/// Who has promised an action: `side:` of `actions:`.
package enum ActionSide: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case ours
  case theirs

  package var label: Phrase {
    switch self {
    case .ours:
      Phrase(en: "Ours", pt: "Nossa", pl: "Nasze", fa: "ما")
    case .theirs:
      Phrase(en: "Theirs", pt: "Do cliente", pl: "Klienta", fa: "مشتری")
    }
  }
}
