package import Localization

/// Who may see a document: `visibility:` of every kind.
package enum Visibility: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case `internal`
  case team
  case customer

  package var label: Phrase {
    switch self {
    case .internal:
      Phrase(en: "Internal", pt: "Interno", pl: "Wewnętrzne", fa: "داخلی")
    case .team:
      Phrase(en: "Account team", pt: "Equipe da conta", pl: "Zespół klienta", fa: "تیم مشتری")
    case .customer:
      Phrase(en: "Customer", pt: "Cliente", pl: "Klient", fa: "مشتری")
    }
  }
}
