package import Localization

/// A name for a group of RFM scores.
///
/// The rules of the R package rfm (its readme), in order; the first that holds wins.
package enum RFMSegment: String, Sendable, Hashable, CaseIterable {
  case champions
  case potentialLoyalist = "potential_loyalist"
  case loyalCustomers = "loyal_customers"
  case promising
  case newCustomers = "new_customers"
  case cannotLoseThem = "cannot_lose_them"
  case atRisk = "at_risk"
  case needAttention = "need_attention"
  case aboutToSleep = "about_to_sleep"
  case lost
  case others

  package init(_ score: RFMScore) {
    self =
      Self.allCases.first { segment in
        guard let rule = segment.rule else { return true }
        return rule.recency.contains(score.recency) && rule.frequency.contains(score.frequency)
          && rule.monetary.contains(score.monetary)
      } ?? .others
  }

  private typealias Rule = (
    recency: ClosedRange<Int>, frequency: ClosedRange<Int>, monetary: ClosedRange<Int>
  )

  /// Inclusive bounds; nil for `others`, which takes what no rule wants.
  private var rule: Rule? {
    switch self {
    case .champions: (5...5, 5...5, 5...5)
    case .potentialLoyalist: (3...5, 3...5, 2...5)
    case .loyalCustomers: (2...4, 2...4, 2...4)
    case .promising: (3...4, 1...3, 3...5)
    case .newCustomers: (4...5, 1...3, 1...5)
    case .cannotLoseThem: (1...2, 3...4, 4...5)
    case .atRisk: (1...2, 2...5, 4...5)
    case .needAttention: (1...3, 3...5, 3...5)
    case .aboutToSleep: (2...3, 1...3, 1...4)
    case .lost: (1...1, 1...5, 1...5)
    case .others: nil
    }
  }

  package var label: Phrase {
    switch self {
    case .champions: Phrase(en: "Champions", pt: "Campeões", pl: "Najlepsi", fa: "برترین‌ها")
    case .potentialLoyalist:
      Phrase(
        en: "Potential loyalists", pt: "Potenciais leais", pl: "Potencjalnie lojalni",
        fa: "وفاداران بالقوه")
    case .loyalCustomers:
      Phrase(en: "Loyal customers", pt: "Clientes leais", pl: "Lojalni klienci", fa: "وفاداران")
    case .promising: Phrase(en: "Promising", pt: "Promissores", pl: "Obiecujący", fa: "امیدبخش")
    case .newCustomers:
      Phrase(en: "New customers", pt: "Clientes novos", pl: "Nowi klienci", fa: "مشتریان تازه")
    case .cannotLoseThem:
      Phrase(
        en: "Cannot lose them", pt: "Não podemos perder", pl: "Nie możemy ich stracić",
        fa: "نباید از دست بروند")
    case .atRisk: Phrase(en: "At risk", pt: "Em risco", pl: "Zagrożeni", fa: "در خطر")
    case .needAttention:
      Phrase(
        en: "Need attention", pt: "Precisam de atenção", pl: "Wymagają uwagi",
        fa: "نیازمند توجه")
    case .aboutToSleep:
      Phrase(en: "About to sleep", pt: "Adormecendo", pl: "Zasypiający", fa: "رو به خاموشی")
    case .lost: Phrase(en: "Lost", pt: "Perdidos", pl: "Utraceni", fa: "از دست رفته")
    case .others: Phrase(en: "Others", pt: "Outros", pl: "Pozostali", fa: "دیگران")
    }
  }
}
