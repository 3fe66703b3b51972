package import Localization

/// What an objective is about: `kind:` of `objectives:`.
package enum ObjectiveKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case revenue
  case relationship
  case customerSuccess = "customer_success"
  case cost
  case risk

  package var label: Phrase {
    switch self {
    case .revenue:
      Phrase(en: "Revenue", pt: "Receita", pl: "Przychód", fa: "درآمد")
    case .relationship:
      Phrase(en: "Relationship", pt: "Relacionamento", pl: "Relacja", fa: "رابطه")
    case .customerSuccess:
      Phrase(
        en: "Customer success", pt: "Sucesso do cliente", pl: "Sukces klienta", fa: "موفقیت مشتری")
    case .cost:
      Phrase(en: "Cost", pt: "Custo", pl: "Koszt", fa: "هزینه")
    case .risk:
      Phrase(en: "Risk", pt: "Risco", pl: "Ryzyko", fa: "ریسک")
    }
  }
}
