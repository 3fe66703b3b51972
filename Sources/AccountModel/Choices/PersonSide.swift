package import Localization

/// Whose person it is: `side:` of a person.
package enum PersonSide: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case customer
  case `internal`
  case partner
  case competitor

  package var label: Phrase {
    switch self {
    case .customer:
      Phrase(en: "Customer", pt: "Cliente", pl: "Klient", fa: "مشتری")
    case .internal:
      Phrase(en: "Colleague", pt: "Colega", pl: "Nasza firma", fa: "همکار")
    case .partner:
      Phrase(en: "Partner", pt: "Parceiro", pl: "Partner", fa: "شریک")
    case .competitor:
      Phrase(en: "Competitor", pt: "Concorrente", pl: "Konkurent", fa: "رقیب")
    }
  }
}
