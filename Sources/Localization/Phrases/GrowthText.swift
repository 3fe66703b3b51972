/// Texts of the page about growth, retention and RFM.
package enum GrowthText: String, InterfaceText {
  case growthTitle, allCustomers, growthChanges, slipping, slippingNote, nextExpected, usualGap,
    overdueRatio
  case orderState, retention, retentionNote, cohort, priorRevenue, netRetentionHead
  case grossRetention, logoRetention, expansion, contraction, churnedRevenue, rfmTitle, rfmSegment
  case rfmNote, silenceRate, silenceTitle, silenceRatio, silenceSilent, movementsTitle, movement
  case movementsNote, arrivals, arrivedOn, newAccounts, wonBackAccounts, lostAccounts
  case runRate

  package var phrase: Phrase {
    switch self {
    case .growthTitle: FrameText.growth.phrase
    case .allCustomers:
      Phrase(
        en: "All with revenue before", pt: "Todos com receita anterior",
        pl: "Wszyscy z wcześniejszym przychodem", fa: "همهٔ مشتریان دارای درآمد پیشین")
    case .growthChanges:
      Phrase(
        en: "Largest changes of revenue", pt: "Maiores variações da receita",
        pl: "Największe zmiany przychodu", fa: "بزرگ‌ترین تغییرهای درآمد")
    case .slipping:
      Phrase(
        en: "Who is slipping?", pt: "Quem está se afastando?", pl: "Kto się oddala?",
        fa: "چه کسی دور می‌شود؟")
    case .slippingNote:
      Phrase(
        en:
          "later than their own order rhythm; ratio = days since the last order / usual days between orders.",
        pt:
          "com atraso em relação ao próprio ritmo; índice = dias desde o último pedido / dias habituais entre pedidos.",
        pl: "po terminie własnego rytmu; wskaźnik = dni od ostatniego zamówienia / zwykły odstęp.",
        fa: "دیرتر از روال خود؛ نسبت = روز از آخرین سفارش تقسیم بر فاصلهٔ معمول سفارش‌ها.")
    case .nextExpected:
      Phrase(
        en: "Expected", pt: "Esperado", pl: "Oczekiwane", fa: "موعد مورد انتظار")
    case .usualGap:
      Phrase(
        en: "Usual gap", pt: "Intervalo habitual", pl: "Zwykły odstęp", fa: "فاصلهٔ معمول")
    case .overdueRatio: Phrase(en: "Ratio", pt: "Índice", pl: "Wskaźnik", fa: "نسبت")
    case .orderState:
      Phrase(en: "Order rhythm", pt: "Ritmo de pedidos", pl: "Rytm zamówień", fa: "روال سفارش")
    case .retention:
      Phrase(
        en: "How much revenue stays?", pt: "Quanta receita se mantém?",
        pl: "Ile przychodu zostaje?", fa: "چه مقدار از درآمد می‌ماند؟")
    case .retentionNote:
      Phrase(
        en:
          "Customers with revenue in the twelve months before, by their class then; new customers do not count.",
        pt:
          "Clientes com receita nos doze meses anteriores, pela classe de então; novos clientes não contam.",
        pl:
          "Klienci z przychodem w poprzednich dwunastu miesiącach, według ówczesnej klasy; bez nowych klientów.",
        fa:
          "مشتریان دارای درآمد در دوازده ماه پیش‌تر، بر پایهٔ کلاس آن زمان؛ مشتریان تازه حساب نمی‌شوند."
      )
    case .cohort: Phrase(en: "Group", pt: "Grupo", pl: "Grupa", fa: "گروه")
    case .priorRevenue:
      Phrase(
        en: "Revenue before", pt: "Receita anterior", pl: "Wcześniejszy przychód", fa: "درآمد پیشین"
      )
    case .netRetentionHead:
      Phrase(
        en: "Net retention", pt: "Retenção líquida", pl: "Retencja netto", fa: "نگهداشت خالص")
    case .grossRetention:
      Phrase(
        en: "Gross retention", pt: "Retenção bruta", pl: "Retencja brutto", fa: "نگهداشت ناخالص")
    case .logoRetention:
      Phrase(
        en: "Customers kept", pt: "Clientes mantidos", pl: "Utrzymani klienci", fa: "مشتریان مانده")
    case .expansion: Phrase(en: "Expansion", pt: "Expansão", pl: "Wzrost", fa: "گسترش")
    case .contraction: Phrase(en: "Contraction", pt: "Contração", pl: "Spadek", fa: "کاهش")
    case .churnedRevenue: Phrase(en: "Lost", pt: "Perdida", pl: "Utracone", fa: "از دست رفته")
    case .silenceRate:
      Phrase(
        en: "No order within 180 days", pt: "Sem pedido em 180 dias",
        pl: "Bez zamówienia przez 180 dni", fa: "بی‌سفارش در ۱۸۰ روز")
    case .silenceTitle:
      Phrase(
        en: "What became of accounts this late?", pt: "O que aconteceu com clientes tão atrasados?",
        pl: "Co stało się z klientami tak spóźnionymi?", fa: "مشتریانی با این تأخیر چه شدند؟")
    case .silenceRatio:
      Phrase(
        en: "Overdue ratio", pt: "Índice de atraso", pl: "Wskaźnik opóźnienia", fa: "نسبت تأخیر")
    case .silenceSilent:
      Phrase(
        en: "Of these silent", pt: "Destes, em silêncio", pl: "Z nich zamilkło",
        fa: "از آن‌ها بی‌سفارش")
    case .movementsTitle:
      Phrase(
        en: "Who came, who left?", pt: "Quem chegou, quem saiu?", pl: "Kto przyszedł, kto odszedł?",
        fa: "چه کسی آمد و چه کسی رفت؟")
    case .movementsNote:
      Phrase(
        en:
          "By the dates of orders: won back means an order after more than twelve months of silence; lapsed accounts ordered last in the year before, dormant ones earlier.",
        pt:
          "Pelas datas dos pedidos: reconquistada é a conta com pedido após mais de doze meses de silêncio; as perdidas compraram pela última vez no ano anterior, as adormecidas antes disso.",
        pl:
          "Według dat zamówień: odzyskany to klient z zamówieniem po ponad dwunastu miesiącach ciszy; utraceni zamawiali ostatnio rok wcześniej, uśpieni jeszcze dawniej.",
        fa:
          "بر پایهٔ تاریخ سفارش‌ها: بازگشته یعنی سفارش پس از بیش از دوازده ماه سکوت؛ آخرین سفارش از دست رفته‌ها در سال پیش و خفته‌ها پیش‌تر بوده است."
      )
    case .movement: Phrase(en: "Movement", pt: "Movimento", pl: "Ruch", fa: "جابه‌جایی")
    case .arrivals:
      Phrase(
        en: "New and won-back accounts", pt: "Contas novas e reconquistadas",
        pl: "Nowi i odzyskani klienci", fa: "مشتریان تازه و بازگشته")
    case .arrivedOn: Phrase(en: "Since", pt: "Desde", pl: "Od", fa: "از تاریخ")
    case .runRate:
      Phrase(
        en: "Run-rate a year", pt: "Ritmo anual", pl: "Tempo roczne", fa: "آهنگ سالانه")
    case .newAccounts:
      Phrase(en: "New accounts", pt: "Contas novas", pl: "Nowi klienci", fa: "مشتریان تازه")
    case .wonBackAccounts:
      Phrase(
        en: "Won back", pt: "Contas reconquistadas", pl: "Odzyskani klienci", fa: "مشتریان بازگشته")
    case .lostAccounts:
      Phrase(en: "Lapsed", pt: "Contas perdidas", pl: "Utraceni klienci", fa: "مشتریان از دست رفته")
    case .rfmTitle:
      Phrase(
        en: "Recency, frequency, value (RFM)", pt: "Recência, frequência, valor (RFM)",
        pl: "Czas od zakupu, częstotliwość, wartość (RFM)", fa: "تازگی، تکرار و ارزش خرید (RFM)")
    case .rfmSegment:
      Phrase(en: "RFM standing", pt: "Situação RFM", pl: "Pozycja RFM", fa: "جایگاه RFM")
    case .rfmNote:
      Phrase(
        en: "Scores 1 to 5 by fifths of all accounts with an order in twelve months; 5 is best.",
        pt: "Pontuações 1 a 5 por quintis dos clientes com pedidos em doze meses; 5 é o melhor.",
        pl:
          "Oceny od 1 do 5 według piątych części klientów z zamówieniem w dwunastu miesiącach; 5 to najlepsza.",
        fa: "امتیاز ۱ تا ۵ بر پایهٔ پنجک‌های مشتریان دارای سفارش در دوازده ماه؛ ۵ بهترین است.")
    }
  }
}

extension Phrase {
  /// `of 120 accounts this late, 37% placed no order within 180 days`
  package static func silentAfter(_ accounts: String, _ share: String, _ days: String) -> Phrase {
    Phrase(
      en: "of \(accounts) this late, \(share) placed no order within \(days)",
      pt: "de \(accounts) com este atraso, \(share) não fizeram pedido em \(days)",
      pl: "\(accounts) z takim opóźnieniem: \(share) nie zamówiło przez \(days)",
      fa: "از \(accounts) با این تأخیر، \(share) در \(days) پس از آن سفارشی ندادند")
  }

  package static func silenceNote(_ day: String, _ days: String) -> Phrase {
    Phrase(
      en:
        "Measured on our own orders: every account with at least six order dates, rated as it stood on \(day), and whether an order followed within \(days).",
      pt:
        "Medido nos nossos pedidos: cada conta com pelo menos seis datas de pedido, avaliada como estava em \(day), e se houve pedido em \(days).",
      pl:
        "Zmierzone na naszych zamówieniach: każdy klient z co najmniej sześcioma dniami zamówień, oceniony według stanu na \(day), i czy zamówił w ciągu \(days).",
      fa:
        "سنجیده بر سفارش‌های خودمان: هر مشتری با دست‌کم شش روز سفارش، با وضعیت \(day)، و این‌که تا \(days) سفارشی داد یا نه."
    )
  }

  package static func ratioUpTo(_ high: String) -> Phrase {
    Phrase(
      en: "up to \(high)", pt: "até \(high)", pl: "do \(high)", fa: "تا \(high)")
  }

  package static func ratioBetween(_ low: String, _ high: String) -> Phrase {
    Phrase(
      en: "\(low) to \(high)", pt: "\(low) a \(high)", pl: "od \(low) do \(high)",
      fa: "\(low) تا \(high)")
  }

  package static func ratioAbove(_ low: String) -> Phrase {
    Phrase(
      en: "above \(low)", pt: "acima de \(low)", pl: "powyżej \(low)", fa: "بالای \(low)")
  }

  package static func netRetention(_ share: String) -> Phrase {
    Phrase(
      en: "Customers of the year before now bring \(share) of what they brought.",
      pt: "Os clientes do ano anterior geram agora \(share) do que geravam.",
      pl: "Klienci z poprzedniego roku dają teraz \(share) tego, co wtedy.",
      fa: "مشتریان سال پیش اکنون \(share) درآمد آن زمان را دارند.")
  }

  package static func priorClass(_ code: String) -> Phrase {
    Phrase(
      en: "Class \(code) before", pt: "Classe \(code) antes", pl: "Wcześniej klasa \(code)",
      fa: "پیش‌تر کلاس \(code)")
  }
}
