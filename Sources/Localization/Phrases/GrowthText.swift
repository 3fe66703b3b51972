/// Texts of the page about growth, retention and RFM.
package enum GrowthText: String, InterfaceText {
  case growthTitle, allCustomers, growthChanges, slipping, slippingNote, nextExpected, usualGap,
    overdueRatio
  case orderState, retention, retentionNote, cohort, priorRevenue, netRetentionHead
  case grossRetention, logoRetention, expansion, contraction, churnedRevenue, rfmTitle, rfmSegment
  case rfmNote

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
