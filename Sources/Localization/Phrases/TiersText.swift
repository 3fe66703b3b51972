/// Texts of the pages about tiers.
package enum TiersText: String, InterfaceText {
  case tiersWithout, below, noValueYet, scaleMinmax, scaleWinsorised, scaleLogarithmic
  case scalePercentile, missingRenormalise, missingZero, missingNeutral, tierRules, tierThreshold
  case accountCount, revenueShare, criterionScale, criterionUsed, nearThreshold, nearAdvice
  case distance, accountsByTier, overrides, tierByScore, tierGiven, overrideReason, overrideBy
  case overrideUntil, overrideExpired, noEnd, candidates, candidateAdvice, page, pagesOfList
  case howDecided, criteriaTitle, movers, moversNote, movedOn, moveCause, tierMigration
  case tierRetention, tierRetentionNote

  package var phrase: Phrase {
    switch self {
    case .tiersWithout:
      Phrase(en: "Without tier", pt: "Sem nível", pl: "Bez poziomu", fa: "بدون رده")
    case .below: Phrase(en: "below", pt: "abaixo", pl: "poniżej", fa: "پایین‌تر")
    case .noValueYet:
      Phrase(
        en: "no account has a value", pt: "nenhum cliente tem valor",
        pl: "żaden klient nie ma wartości", fa: "هیچ مشتری‌ای مقدار ندارد")
    case .scaleMinmax:
      Phrase(
        en: "from the lowest to the highest account", pt: "do menor ao maior cliente",
        pl: "od najniższego do najwyższego klienta", fa: "از کمترین تا بیشترین مشتری")
    case .scaleWinsorised:
      Phrase(
        en: "from the lowest to the highest account, without the outer 5% at either end",
        pt: "do menor ao maior cliente, sem os 5% extremos de cada lado",
        pl: "od najniższego do najwyższego klienta, bez skrajnych 5% z każdej strony",
        fa: "از کمترین تا بیشترین مشتری، بدون ۵٪ هر دو سر")
    case .scaleLogarithmic:
      Phrase(
        en: "(logarithmic)", pt: "(logarítmica)", pl: "(logarytmicznie)", fa: "(لگاریتمی)")
    case .scalePercentile:
      Phrase(
        en: "by rank among all accounts", pt: "pela posição entre todos os clientes",
        pl: "według pozycji wśród wszystkich klientów", fa: "بر پایهٔ جایگاه میان همهٔ مشتریان")
    case .missingRenormalise:
      Phrase(
        en: "A criterion without a value is left out; the others count in proportion.",
        pt: "Um critério sem valor é ignorado; os outros contam em proporção.",
        pl: "Kryterium bez wartości pomijamy; pozostałe liczą się proporcjonalnie.",
        fa: "معیار بدون مقدار کنار گذاشته می‌شود و بقیه به نسبت حساب می‌شوند.")
    case .missingZero:
      Phrase(
        en: "A criterion without a value gives no points.",
        pt: "Um critério sem valor não dá pontos.", pl: "Kryterium bez wartości nie daje punktów.",
        fa: "معیار بدون مقدار امتیازی ندارد.")
    case .missingNeutral:
      Phrase(
        en: "A criterion without a value gives half of its points.",
        pt: "Um critério sem valor dá metade dos pontos.",
        pl: "Kryterium bez wartości daje połowę punktów.",
        fa: "معیار بدون مقدار نیمی از امتیاز خود را می‌دهد.")
    case .tierRules: Phrase(en: "Tiers", pt: "Níveis", pl: "Poziomy", fa: "رده‌ها")
    case .tierThreshold:
      Phrase(en: "Score", pt: "Pontuação", pl: "Wynik", fa: "امتیاز")
    case .accountCount: Phrase(en: "Accounts", pt: "Clientes", pl: "Klienci", fa: "مشتریان")
    case .revenueShare:
      Phrase(
        en: "Share of revenue", pt: "Participação na receita", pl: "Udział w przychodach",
        fa: "سهم از درآمد")
    case .criterionScale:
      Phrase(
        en: "No points … all points", pt: "Sem pontos … todos os pontos",
        pl: "Zero punktów … wszystkie punkty", fa: "بدون امتیاز … همهٔ امتیاز")
    case .criterionUsed:
      Phrase(
        en: "Accounts with a value", pt: "Clientes com valor", pl: "Klienci z wartością",
        fa: "مشتریان دارای مقدار")
    case .nearThreshold:
      Phrase(
        en: "Close to another tier", pt: "Perto de outro nível", pl: "Blisko innego poziomu",
        fa: "نزدیک به ردهٔ دیگر")
    case .nearAdvice:
      Phrase(
        en:
          "Within three points of the score at which the tier rises, or falls where month ends confirm it.",
        pt:
          "A três pontos ou menos da pontuação em que o nível sobe, ou cai se os fins de mês o confirmarem.",
        pl:
          "Do trzech punktów od wyniku, przy którym poziom wzrośnie albo spadnie, jeśli potwierdzą to końce miesięcy.",
        fa:
          "در فاصلهٔ سه امتیازی از جایی که رده بالا می‌رود، یا اگر پایان ماه‌ها تأیید کنند پایین می‌آید."
      )
    case .distance: Phrase(en: "Distance", pt: "Distância", pl: "Odległość", fa: "فاصله")
    case .accountsByTier:
      Phrase(
        en: "Accounts by tier and score", pt: "Clientes por nível e pontuação",
        pl: "Klienci według poziomu i wyniku", fa: "مشتریان بر پایهٔ رده و امتیاز")
    case .overrides:
      Phrase(
        en: "Tiers set by hand", pt: "Níveis definidos manualmente",
        pl: "Poziomy ustalone ręcznie", fa: "رده‌های تعیین‌شدهٔ دستی")
    case .tierByScore:
      Phrase(en: "By score", pt: "Pela pontuação", pl: "Według wyniku", fa: "بر پایهٔ امتیاز")
    case .tierGiven: Phrase(en: "Set to", pt: "Definido", pl: "Ustalony", fa: "تعیین‌شده")
    case .overrideReason: Phrase(en: "Reason", pt: "Motivo", pl: "Powód", fa: "دلیل")
    case .overrideBy: Phrase(en: "By", pt: "Por", pl: "Kto", fa: "توسط")
    case .overrideUntil: Phrase(en: "Until", pt: "Até", pl: "Do", fa: "تا")
    case .overrideExpired: Phrase(en: "expired", pt: "expirado", pl: "wygasł", fa: "منقضی")
    case .noEnd: Phrase(en: "no end", pt: "sem fim", pl: "bez końca", fa: "بدون پایان")
    case .candidates:
      Phrase(
        en: "Candidates: orders without a dossier", pt: "Candidatos: pedidos sem dossiê",
        pl: "Kandydaci: zamówienia bez karty klienta", fa: "سفارش‌های بدون پرونده")
    case .candidateAdvice:
      Phrase(
        en: "They count in every figure. Make a dossier with the key as its id or crm_id.",
        pt: "Contam em todos os números. Crie um dossiê com a chave como id ou crm_id.",
        pl:
          "Liczą się we wszystkich wskaźnikach. Utwórz kartę klienta z kluczem jako id albo crm_id.",
        fa: "در همهٔ ارقام حساب می‌شوند. پرونده‌ای بسازید که کلید، id یا crm_id آن باشد.")
    case .page: Phrase(en: "Page", pt: "Página", pl: "Strona", fa: "صفحهٔ")
    case .pagesOfList:
      Phrase(
        en: "Pages of the list", pt: "Páginas da lista", pl: "Strony listy", fa: "صفحه‌های فهرست")
    case .howDecided:
      Phrase(
        en: "How tiers are decided", pt: "Como os níveis são definidos", pl: "Jak ustalamy poziomy",
        fa: "رده‌ها چگونه تعیین می‌شوند")
    case .movers:
      Phrase(
        en: "Moved in the last twelve months", pt: "Mudaram nos últimos doze meses",
        pl: "Zmiany w ostatnich dwunastu miesiącach", fa: "جابه‌جایی‌های دوازده ماه گذشته")
    case .moversNote:
      Phrase(
        en:
          "Tiers are reviewed at month ends; the cause is what changed most since the last review that still gave the old tier.",
        pt:
          "Os níveis são revistos nos fins de mês; a causa é o que mais mudou desde a última revisão que ainda dava o nível antigo.",
        pl:
          "Poziomy przeglądamy na koniec miesiąca; przyczyną jest to, co najbardziej zmieniło się od ostatniego przeglądu z dawnym poziomem.",
        fa:
          "رده‌ها در پایان هر ماه بازبینی می‌شوند؛ علت، بیشترین تغییر از آخرین بازبینی با ردهٔ پیشین است."
      )
    case .movedOn: Phrase(en: "On", pt: "Em", pl: "Kiedy", fa: "در")
    case .moveCause:
      Phrase(en: "Mostly by", pt: "Sobretudo por", pl: "Głównie przez", fa: "بیشتر به‌سبب")
    case .tierMigration:
      Phrase(
        en: "Where the accounts of a year before are now",
        pt: "Onde estão agora os clientes de um ano antes",
        pl: "Gdzie są teraz klienci sprzed roku", fa: "مشتریان یک سال پیش اکنون کجا هستند")
    case .tierRetention:
      Phrase(
        en: "Revenue kept, by starting tier", pt: "Receita mantida, por nível inicial",
        pl: "Utrzymany przychód według poziomu na początku", fa: "درآمد مانده، بر پایهٔ ردهٔ آغازین")
    case .tierRetentionNote:
      Phrase(
        en: "By the tier that accounts had a year before; new customers do not count.",
        pt: "Pelo nível que os clientes tinham um ano antes; novos clientes não contam.",
        pl: "Według poziomu sprzed roku; bez nowych klientów.",
        fa: "بر پایهٔ ردهٔ یک سال پیش؛ مشتریان تازه حساب نمی‌شوند.")
    case .criteriaTitle:
      Phrase(
        en: "Criteria of the score", pt: "Critérios da pontuação", pl: "Kryteria wyniku",
        fa: "معیارهای امتیاز")
    }
  }
}

extension Phrase {
  package static func tierLead(_ tier: String, _ accounts: String, _ share: String) -> Phrase {
    Phrase(
      en: "Tier \(tier): \(accounts) with \(share) of revenue.",
      pt: "Nível \(tier): \(accounts) com \(share) da receita.",
      pl: "Poziom \(tier): \(accounts), \(share) przychodu.",
      fa: "ردهٔ \(tier): \(accounts) با \(share) درآمد.")
  }

  package static func pointsBelow(_ points: String, _ tier: String) -> Phrase {
    Phrase(
      en: "\(points) points to \(tier)", pt: "faltam \(points) pontos para \(tier)",
      pl: "\(points) pkt do \(tier)", fa: "\(points) امتیاز تا \(tier)")
  }

  package static func pointsAbove(_ points: String, _ tier: String) -> Phrase {
    Phrase(
      en: "\(points) points from falling to \(tier)",
      pt: "a \(points) pontos de cair para \(tier)",
      pl: "\(points) pkt do spadku na \(tier)", fa: "\(points) امتیاز تا افتادن به \(tier)")
  }

  package static func fromScore(_ score: String) -> Phrase {
    Phrase(
      en: "from \(score)", pt: "a partir de \(score)", pl: "od \(score)", fa: "از \(score)")
  }

  package static func scaleTarget(_ floor: String, _ target: String) -> Phrase {
    Phrase(verbatim: "\(floor) … \(target)")
  }

  package static func scaleRelative(_ floor: String, _ target: String) -> Phrase {
    Phrase(
      en: "\(floor) … \(target), from the data", pt: "\(floor) … \(target), a partir dos dados",
      pl: "\(floor) … \(target), z danych", fa: "\(floor) … \(target)، برگرفته از داده‌ها")
  }

  package static func classALift(_ tier: String) -> Phrase {
    Phrase(
      en: "An account of class A by revenue is never below \(tier).",
      pt: "Um cliente de classe A em receita nunca fica abaixo de \(tier).",
      pl: "Klient klasy A według przychodu nigdy nie jest poniżej \(tier).",
      fa: "مشتری کلاس A از نظر درآمد هرگز پایین‌تر از \(tier) نیست.")
  }

  package static func capWithoutRevenue(_ tier: String) -> Phrase {
    Phrase(
      en: "Without revenue in twelve months an account is never above \(tier).",
      pt: "Sem receita em doze meses, um cliente nunca fica acima de \(tier).",
      pl: "Bez przychodu w dwunastu miesiącach klient nigdy nie jest powyżej \(tier).",
      fa: "مشتری بدون درآمد در دوازده ماه هرگز بالاتر از \(tier) نیست.")
  }

  package static func provisionalBelow(_ share: String) -> Phrase {
    Phrase(
      en:
        "A tier is provisional where criteria with a value hold less than \(share) of the weights.",
      pt: "Um nível é provisório quando os critérios com valor somam menos de \(share) dos pesos.",
      pl: "Poziom jest wstępny, gdy kryteria z wartością mają mniej niż \(share) wag.",
      fa: "رده موقت است اگر معیارهای دارای مقدار کمتر از \(share) وزن‌ها باشند.")
  }
}

extension CountedPhrase {
  package static let candidates = CountedPhrase(
    en: ("# account orders but has no dossier.", "# accounts order but have no dossier."),
    pt: ("# cliente compra mas não tem dossiê.", "# clientes compram mas não têm dossiê."),
    pl: (
      "# klient zamawia, ale nie ma karty.", "# klientów zamawia, ale nie ma karty.",
      "# klientów zamawia, ale nie ma karty."
    ), fa: "# مشتری سفارش دارد ولی پرونده ندارد.")
}
