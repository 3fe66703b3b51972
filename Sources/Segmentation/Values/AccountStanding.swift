package import Localization

/// What is known of an account: a dossier, orders, or both.
package enum AccountStanding: String, Sendable, Hashable, CaseIterable {
  /// A dossier and at least one order row on or before the as-of date.
  case customer
  /// Order rows, but no dossier.
  case candidate
  /// A dossier, but no order row: not class C.
  case prospect

  init(hasDossier: Bool, hasRows: Bool) {
    self = !hasDossier ? .candidate : hasRows ? .customer : .prospect
  }

  package var label: Phrase {
    switch self {
    case .customer: Phrase(en: "customer", pt: "cliente", pl: "klient", fa: "مشتری")
    case .candidate: Phrase(en: "candidate", pt: "candidato", pl: "kandydat", fa: "بدون پرونده")
    case .prospect:
      Phrase(en: "prospect", pt: "cliente potencial", pl: "potencjalny klient", fa: "مشتری بالقوه")
    }
  }
}
