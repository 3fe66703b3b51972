package import AccountModel
package import Localization

extension TierDecision {
  /// Why the tier that holds is another one than the figures of the day give, and what would change
  /// it; nil where they agree, and below a tier set by hand.
  package func holdSentence(
    in style: LocaleStyle, _ model: TierModel, asOf: CalendarDate
  ) -> String? {
    guard let hold = contested, override == nil else { return nil }
    let words = HoldWords(decision: self, hold: hold, model: model, style: style)
    return words.sentence(asOf: asOf).map { $0.text(in: style.language) }
      .joined(separator: " ")
  }
}

/// The words of a tier that reviews hold.
private struct HoldWords {
  let decision: TierDecision
  let hold: TierHold
  let model: TierModel
  let style: LocaleStyle

  func sentence(asOf: CalendarDate) -> [Phrase] {
    let (held, score) = (name(hold.tier), points(decision.score.value))
    let day = name(dayTier)
    guard let since = hold.contestedSince else {
      return [.fromReview(held, written(hold.reviewedOn), day, written(asOf), score)]
    }
    return [.heldSince(held, written(since), day, score), requirement].compactMap(\.self)
  }

  /// By score and guard rails.
  private var dayTier: String? {
    decision.rules.last { if case .hysteresis = $0.kind { true } else { false } }?.from
  }

  private var requirement: Phrase? {
    let ranks = [hold.tier, dayTier].map { code in
      code.flatMap { code in model.tiers.firstIndex { $0.code == code } } ?? model.tiers.count
    }
    if ranks[1] < ranks[0] { return .toRise(model.hysteresis.dwell.up, style) }
    guard !decision.rules.contains(where: { $0.kind == .noRevenueCap }),
      let threshold = model.tiers.first(where: { $0.code == hold.tier })?.threshold
    else { return .toFall(model.hysteresis.dwell.down, style) }
    return .toFall(
      below: points(threshold - model.hysteresis.points), model.hysteresis.dwell.down, style)
  }

  private func name(_ tier: String?) -> String { tier ?? style.missing }

  private func points(_ points: ExactDecimal?) -> String {
    points.map { style.decimal($0, .upTo(1)) } ?? style.missing
  }

  private func written(_ date: CalendarDate) -> String { style.date(date, .long) }
}

extension Phrase {
  fileprivate static func heldSince(
    _ held: String, _ since: String, _ day: String, _ score: String
  ) -> Phrase {
    Phrase(
      en:
        "Tier \(held) is held by hysteresis since \(since); the figures give \(day) (score \(score)).",
      pt:
        "O nível \(held) é mantido por histerese desde \(since); os números dão \(day) (pontuação \(score)).",
      pl:
        "Poziom \(held) utrzymuje histereza od \(since); dane dają \(day) (wynik \(score)).",
      fa:
        "ردهٔ \(held) از \(since) با پسماند نگه داشته شده است؛ رقم‌ها \(day) می‌دهند (امتیاز \(score))."
    )
  }

  fileprivate static func fromReview(
    _ held: String, _ reviewed: String, _ day: String, _ asOf: String, _ score: String
  ) -> Phrase {
    Phrase(
      en:
        "Tier \(held) holds by the review of \(reviewed); the figures of \(asOf) give \(day) (score \(score)), and the next month end decides.",
      pt:
        "O nível \(held) vale pela revisão de \(reviewed); os números de \(asOf) dão \(day) (pontuação \(score)), e o próximo fim de mês decide.",
      pl:
        "Poziom \(held) obowiązuje według przeglądu: \(reviewed); dane na \(asOf) dają \(day) (wynik \(score)), a zdecyduje najbliższy koniec miesiąca.",
      fa:
        "ردهٔ \(held) بر پایهٔ بازبینی \(reviewed) برقرار است؛ رقم‌های \(asOf) ردهٔ \(day) می‌دهند (امتیاز \(score)) و پایان ماه آینده تعیین می‌کند."
    )
  }

  fileprivate static func toFall(
    below score: String, _ reviews: Int, _ style: LocaleStyle
  ) -> Phrase {
    let count = style.integer(reviews)
    return reviews == 1
      ? Phrase(
        en: "It falls at a month end with a score below \(score).",
        pt: "Ele cai em um fim de mês com pontuação abaixo de \(score).",
        pl: "Spadnie na koniec miesiąca z wynikiem poniżej \(score).",
        fa: "در پایان ماهی که امتیاز زیر \(score) باشد پایین می‌آید.")
      : Phrase(
        en: "It falls after \(count) month ends in a row with a score below \(score).",
        pt: "Ele cai após \(count) fins de mês seguidos com pontuação abaixo de \(score).",
        pl: "Spadnie po \(count) kolejnych końcach miesiąca z wynikiem poniżej \(score).",
        fa: "پس از \(count) پایان ماه پیاپی با امتیاز زیر \(score) پایین می‌آید.")
  }

  fileprivate static func toFall(_ reviews: Int, _ style: LocaleStyle) -> Phrase {
    let count = style.integer(reviews)
    return Phrase(
      en: "It falls when month ends in a row say so: \(count) needed.",
      pt: "Ele cai quando fins de mês seguidos o confirmam: são precisos \(count).",
      pl: "Spadnie, gdy potwierdzą to kolejne końce miesiąca: potrzeba \(count).",
      fa: "وقتی پایان ماه‌های پیاپی تأیید کنند پایین می‌آید: \(count) لازم است.")
  }

  fileprivate static func toRise(_ reviews: Int, _ style: LocaleStyle) -> Phrase {
    let count = style.integer(reviews)
    return Phrase(
      en: "It rises when month ends in a row say so: \(count) needed.",
      pt: "Ele sobe quando fins de mês seguidos o confirmam: são precisos \(count).",
      pl: "Wzrośnie, gdy potwierdzą to kolejne końce miesiąca: potrzeba \(count).",
      fa: "وقتی پایان ماه‌های پیاپی تأیید کنند بالا می‌رود: \(count) لازم است.")
  }
}
