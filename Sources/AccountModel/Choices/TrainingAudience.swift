package import Localization

/// Who is trained: `who:` of `training:` in a plan.
package enum TrainingAudience: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case customer
  case ours
  case partner

  package var label: Phrase {
    switch self {
    case .customer:
      Phrase(en: "Customer", pt: "Cliente", pl: "Klient", fa: "مشتری")
    case .ours:
      Phrase(en: "Our people", pt: "A nossa equipe", pl: "Nasz zespół", fa: "همکاران ما")
    case .partner:
      Phrase(en: "Partner", pt: "Parceiro", pl: "Partner", fa: "شریک")
    }
  }
}
