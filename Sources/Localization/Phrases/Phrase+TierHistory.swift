/// Texts about how tiers came about.
extension Phrase {
  package static let tierHistory = Phrase(
    en: "Score and tier at each month end", pt: "Pontuação e nível em cada fim de mês",
    pl: "Wynik i poziom na koniec każdego miesiąca", fa: "امتیاز و رده در پایان هر ماه")
  package static let tierHistoryDescription = Phrase(
    en:
      "The line is the score, the dashed lines are the thresholds; the strip below is the tier that held.",
    pt:
      "A linha é a pontuação, as tracejadas são os limiares; a faixa embaixo é o nível que valeu.",
    pl: "Linia to wynik, linie przerywane to progi; pasek poniżej to obowiązujący poziom.",
    fa: "خط امتیاز است، خط‌چین‌ها آستانه‌ها و نوار پایین رده‌ای که برقرار بود.")
  package static let monthEnd = Phrase(
    en: "Month end", pt: "Fim de mês", pl: "Koniec miesiąca", fa: "پایان ماه")
  package static let guardRailEnded = Phrase(
    en: "a guard rail no longer applies", pt: "um limite de segurança deixou de valer",
    pl: "zabezpieczenie przestało działać", fa: "یکی از حفاظ‌ها دیگر برقرار نیست")
  package static let byHandEnded = Phrase(
    en: "no longer set by hand", pt: "deixou de ser definido à mão",
    pl: "już nie ustalony ręcznie", fa: "دیگر دستی تعیین نشده است")
  package static let firstTier = Phrase(
    en: "first tier", pt: "primeiro nível", pl: "pierwszy poziom", fa: "نخستین رده")
  package static let noScoreAnyMore = Phrase(
    en: "no criterion has a value", pt: "nenhum critério tem valor",
    pl: "żadne kryterium nie ma wartości", fa: "هیچ معیاری مقدار ندارد")
  package static let migration = Phrase(
    en: "Tier a year before by tier now", pt: "Nível de um ano antes pelo nível atual",
    pl: "Poziom sprzed roku według poziomu obecnego", fa: "ردهٔ یک سال پیش بر پایهٔ ردهٔ کنونی")
  package static let migrationDescription = Phrase(
    en:
      "Rows: tier a year before; columns: tier now. A cell has the accounts and their revenue of the year before.",
    pt:
      "Linhas: nível de um ano antes; colunas: nível atual. A célula traz os clientes e a receita do ano anterior.",
    pl:
      "Wiersze: poziom sprzed roku; kolumny: poziom obecny. W komórce klienci i ich przychód z poprzedniego roku.",
    fa: "سطرها ردهٔ یک سال پیش و ستون‌ها ردهٔ کنونی‌اند. هر خانه شمار مشتریان و درآمد سال پیش آنان است."
  )
  package static let tierBefore = Phrase(
    en: "A year before", pt: "Um ano antes", pl: "Rok wcześniej", fa: "یک سال پیش")
  package static let tierNow = Phrase(en: "Now", pt: "Agora", pl: "Teraz", fa: "اکنون")
  package static let newWithoutTier = Phrase(
    en: "New (no tier then)", pt: "Novos (sem nível)", pl: "Nowi (bez poziomu)",
    fa: "تازه (بی‌رده)")
  package static let lostTier = Phrase(
    en: "Lost (no tier now)", pt: "Perdidos (sem nível)", pl: "Utraceni (bez poziomu)",
    fa: "ازدست‌رفته (بی‌رده)")

  package static func tierHeldSince(_ tier: String, _ date: String) -> Phrase {
    Phrase(
      en: "Tier \(tier) since \(date)", pt: "Nível \(tier) desde \(date)",
      pl: "Poziom \(tier) od \(date)", fa: "ردهٔ \(tier) از \(date)")
  }

  package static func tierHeldByHysteresis(_ tier: String, _ date: String) -> Phrase {
    Phrase(
      en: "Tier \(tier), held by hysteresis since \(date)",
      pt: "Nível \(tier), mantido por histerese desde \(date)",
      pl: "Poziom \(tier), utrzymywany przez histerezę od \(date)",
      fa: "ردهٔ \(tier)، از \(date) با پسماند نگه داشته شده")
  }

  package static func tierSteady(_ tier: String, _ reviews: String) -> Phrase {
    Phrase(
      en: "Tier \(tier) at each of the last \(reviews) month ends",
      pt: "Nível \(tier) em cada um dos últimos \(reviews) fins de mês",
      pl: "Poziom \(tier) na koniec każdego z ostatnich \(reviews) miesięcy",
      fa: "ردهٔ \(tier) در هر یک از \(reviews) پایان ماه گذشته")
  }

  package static func migrationFinding(
    _ up: String, _ upRate: String, _ down: String, _ downRate: String
  ) -> Phrase {
    Phrase(
      en: "Rose: \(up) (\(upRate)); fell: \(down) (\(downRate))",
      pt: "Subiram: \(up) (\(upRate)); caíram: \(down) (\(downRate))",
      pl: "W górę: \(up) (\(upRate)); w dół: \(down) (\(downRate))",
      fa: "بالا رفتند: \(up) (\(upRate))؛ پایین آمدند: \(down) (\(downRate))")
  }

  package static func tierRetentionFinding(_ tier: String, _ net: String, _ logo: String) -> Phrase
  {
    Phrase(
      en:
        "Who started in tier \(tier) brings \(net) of the revenue of the year before; \(logo) of them still buy.",
      pt:
        "Quem começou no nível \(tier) traz \(net) da receita do ano anterior; \(logo) deles ainda compram.",
      pl:
        "Klienci, którzy zaczynali na poziomie \(tier), dają \(net) przychodu z poprzedniego roku; \(logo) nadal kupuje.",
      fa:
        "مشتریانی که در ردهٔ \(tier) آغاز کردند \(net) درآمد سال پیش را می‌آورند؛ \(logo) هنوز می‌خرند."
    )
  }

  package static func tierDropped(
    _ from: String, _ to: String, _ date: String, _ cause: String
  ) -> Phrase {
    Phrase(
      en: "Tier fell from \(from) to \(to) on \(date): \(cause)",
      pt: "O nível caiu de \(from) para \(to) em \(date): \(cause)",
      pl: "Poziom spadł z \(from) na \(to) \(date): \(cause)",
      fa: "رده در \(date) از \(from) به \(to) رسید: \(cause)")
  }
}
