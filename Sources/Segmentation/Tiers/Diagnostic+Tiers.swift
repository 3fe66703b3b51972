import AccountModel
import Diagnostics
import Localization

extension Diagnostic {
  /// What is wrong with a tier override; empty where it holds.
  static func problems(
    of override: Account.TierOverride, model: TierModel, asOf: CalendarDate
  ) -> [Diagnostic] {
    let codes = model.tiers.map(\.code)
    var problems: [Diagnostic] = []
    if !codes.contains(override.tier) { problems.append(.unknownTier(override, codes: codes)) }
    if !override.hasReason { problems.append(.overrideWithoutReason(override)) }
    if let until = override.until, override.isExpired(asOf: asOf) {
      problems.append(.overrideExpired(override, until: until, asOf: asOf))
    }
    if override.isEndless { problems.append(.overrideWithoutEnd(override, asOf: asOf)) }
    return problems
  }

  private static func overrideWithoutEnd(
    _ override: Account.TierOverride, asOf: CalendarDate
  ) -> Diagnostic {
    let example = "until: \(asOf.adding(days: 365).iso)"
    return Diagnostic(
      .overrideWithoutEnd,
      Phrase(
        en: "tier_override to '\(override.tier)' has no last day",
        pt: "tier_override para '\(override.tier)' não tem último dia",
        pl: "tier_override na '\(override.tier)' nie ma ostatniego dnia",
        fa: "tier_override به '\(override.tier)' روز پایان ندارد"),
      at: override.range,
      notes: [
        Phrase(
          en: "without one it stands above the score for ever",
          pt: "sem ele, fica acima da pontuação para sempre",
          pl: "bez niego na zawsze stoi ponad wynikiem punktowym",
          fa: "بدون آن همیشه بالاتر از امتیاز می‌ماند")
      ],
      help: [
        Phrase(
          en: "add the last day on which it holds, such as '\(example)'",
          pt: "acrescente o último dia em que vale, como '\(example)'",
          pl: "dodaj ostatni dzień, w którym obowiązuje, na przykład '\(example)'",
          fa: "واپسین روز اعتبار آن را بیفزایید، مانند '\(example)'")
      ])
  }

  private static func unknownTier(
    _ override: Account.TierOverride, codes: [String]
  ) -> Diagnostic {
    let list = codes.map { "'\($0)'" }.joined(separator: ", ")
    let nearest = NearMiss.best(for: override.tier, among: codes)
    return Diagnostic(
      .badChoice,
      Phrase(
        en: "unknown tier '\(override.tier)' in tier_override",
        pt: "nível desconhecido '\(override.tier)' em tier_override",
        pl: "nieznany poziom '\(override.tier)' w tier_override",
        fa: "سطح ناشناختهٔ '\(override.tier)' در tier_override"),
      at: override.range,
      notes: [
        Phrase(
          en: "the tiers of this workspace are \(list)",
          pt: "os níveis deste espaço de trabalho são \(list)",
          pl: "poziomy w tym obszarze roboczym to \(list)",
          fa: "سطح‌های این فضای کار عبارت‌اند از \(list)")
      ],
      help: nearest.map { [.didYouMean($0)] } ?? [])
  }

  private static func overrideWithoutReason(_ override: Account.TierOverride) -> Diagnostic {
    Diagnostic(
      .overrideWithoutReason,
      Phrase(
        en: "tier_override to '\(override.tier)' gives no reason",
        pt: "tier_override para '\(override.tier)' não dá um motivo",
        pl: "tier_override na '\(override.tier)' nie podaje powodu",
        fa: "tier_override به '\(override.tier)' دلیلی ندارد"),
      at: override.range,
      notes: [
        Phrase(
          en: "the override is not applied", pt: "a exceção não é aplicada",
          pl: "wyjątek nie jest stosowany", fa: "این استثنا اعمال نمی‌شود")
      ],
      help: [
        Phrase(
          en: "add 'reason:' with a few words", pt: "acrescente 'reason:' com algumas palavras",
          pl: "dodaj 'reason:' z kilkoma słowami", fa: "'reason:' را با چند واژه بیفزایید")
      ])
  }

  private static func overrideExpired(
    _ override: Account.TierOverride, until: CalendarDate, asOf: CalendarDate
  ) -> Diagnostic {
    Diagnostic(
      .overrideExpired,
      Phrase(
        en: "tier_override to '\(override.tier)' expired on \(until.iso)",
        pt: "tier_override para '\(override.tier)' expirou em \(until.iso)",
        pl: "tier_override na '\(override.tier)' wygasł \(until.iso)",
        fa: "tier_override به '\(override.tier)' در \(until.iso) پایان یافت"),
      at: override.range,
      notes: [
        Phrase(
          en: "the override is not applied as of \(asOf.iso)",
          pt: "a exceção não é aplicada em \(asOf.iso)",
          pl: "wyjątek nie jest stosowany na dzień \(asOf.iso)",
          fa: "این استثنا در \(asOf.iso) اعمال نمی‌شود")
      ],
      help: [
        Phrase(
          en: "remove it, or set a later 'until:'",
          pt: "remova-a ou indique um 'until:' posterior",
          pl: "usuń go albo podaj późniejsze 'until:'",
          fa: "آن را بردارید یا 'until:' دیرتری بگذارید")
      ])
  }
}
