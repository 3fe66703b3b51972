package import Localization

/// The service an account is promised: `support_level:` of `service_model:`.
package enum SupportLevel: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case basic
  case priority
  case dedicated

  package var label: Phrase {
    switch self {
    case .basic:
      Phrase(en: "Basic", pt: "Básico", pl: "Podstawowy", fa: "پایه")
    case .priority:
      Phrase(en: "Priority", pt: "Prioritário", pl: "Priorytetowy", fa: "اولویت‌دار")
    case .dedicated:
      Phrase(en: "Dedicated", pt: "Dedicado", pl: "Dedykowany", fa: "اختصاصی")
    }
  }
}
