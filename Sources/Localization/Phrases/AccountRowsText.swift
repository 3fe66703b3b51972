/// Texts of the tables that show rows of the data files about an account.
package enum AccountRowsText: String, InterfaceText {
  case answersTitle, answerDate, surveyKind, answerScore, touchpoint, comment
  case basisOfPotential, contractUntil
  case serviceCostsTitle, costKind, costAmount, hours, costNote
  case targetsTitle, targetMetric, targetReached, stretch, lastTwelveMonths
  case productsTitle, listPrice, partOfProduct, offeredSince, retiredOn, notOffered
  case contentsTitle

  package var phrase: Phrase {
    switch self {
    case .answersTitle:
      Phrase(
        en: "What they answered", pt: "O que responderam", pl: "Udzielone odpowiedzi",
        fa: "پاسخ‌های مشتری")
    case .answerDate: Phrase(en: "Date", pt: "Data", pl: "Data", fa: "تاریخ")
    case .surveyKind: Phrase(en: "Question", pt: "Pergunta", pl: "Pytanie", fa: "پرسش")
    case .answerScore: Phrase(en: "Answer", pt: "Resposta", pl: "Ocena", fa: "نمره")
    case .touchpoint:
      Phrase(
        en: "Touchpoint", pt: "Ponto de contato", pl: "Punkt styku", fa: "موقعیت تماس")
    case .comment: Phrase(en: "Comment", pt: "Comentário", pl: "Komentarz", fa: "نظر")
    case .basisOfPotential:
      Phrase(en: "Basis", pt: "Base da estimativa", pl: "Podstawa szacunku", fa: "مبنای برآورد")
    case .contractUntil:
      Phrase(
        en: "contract until", pt: "contrato até", pl: "umowa do", fa: "قرارداد تا")
    case .serviceCostsTitle:
      Phrase(
        en: "Cost to serve, entry by entry", pt: "Custo de atendimento, item a item",
        pl: "Koszt obsługi, pozycja po pozycji", fa: "ریز هزینه‌های خدمت")
    case .costKind:
      Phrase(en: "Kind of cost", pt: "Tipo de custo", pl: "Rodzaj kosztu", fa: "نوع هزینه")
    case .costAmount: Phrase(en: "Cost", pt: "Custo", pl: "Koszt", fa: "هزینه")
    case .hours: Phrase(en: "Hours", pt: "Horas", pl: "Godziny", fa: "ساعت")
    case .costNote: Phrase(en: "Note", pt: "Observação", pl: "Uwagi", fa: "توضیح")
    case .targetsTitle: Phrase(en: "Targets", pt: "Metas", pl: "Cele", fa: "هدف‌ها")
    case .targetMetric: Phrase(en: "Figure", pt: "Indicador", pl: "Wskaźnik", fa: "شاخص")
    case .targetReached: Phrase(en: "Reached", pt: "Realizado", pl: "Wykonanie", fa: "محقق‌شده")
    case .stretch:
      Phrase(
        en: "Stretch target", pt: "Meta desafio", pl: "Cel ambitny", fa: "هدف بلندپروازانه")
    case .lastTwelveMonths:
      Phrase(
        en: "in the last 12 months", pt: "nos últimos 12 meses", pl: "w ostatnich 12 miesiącach",
        fa: "در ۱۲ ماه گذشته")
    case .productsTitle: Phrase(en: "Products", pt: "Produtos", pl: "Produkty", fa: "محصولات")
    case .listPrice:
      Phrase(en: "List price", pt: "Preço de tabela", pl: "Cena katalogowa", fa: "قیمت فهرست")
    case .partOfProduct: Phrase(en: "Part of", pt: "Parte de", pl: "Część oferty", fa: "زیرمجموعهٔ")
    case .offeredSince:
      Phrase(en: "Launched", pt: "Lançamento", pl: "W ofercie od", fa: "عرضه از")
    case .retiredOn:
      Phrase(en: "Retired", pt: "Descontinuado", pl: "Wycofany", fa: "پایان عرضه")
    case .notOffered:
      Phrase(
        en: "no longer offered", pt: "fora de linha", pl: "poza ofertą", fa: "دیگر عرضه نمی‌شود")
    case .contentsTitle:
      Phrase(en: "On this page", pt: "Nesta página", pl: "Na tej stronie", fa: "در این صفحه")
    }
  }
}

extension Phrase {
  /// `6 of 12 months`: how much of a target's period its figure covers.
  package static func monthsOfPeriod(_ covered: String, _ all: String) -> Phrase {
    Phrase(
      en: "\(covered) of \(all) months", pt: "\(covered) de \(all) meses",
      pl: "\(covered) z \(all) mies.", fa: "\(covered) ماه از \(all) ماه")
  }

  /// `interest 2 of 3`
  package static func appetite(_ value: String, of highest: String) -> Phrase {
    Phrase(
      en: "interest \(value) of \(highest)", pt: "interesse \(value) de \(highest)",
      pl: "zainteresowanie \(value) z \(highest)", fa: "تمایل به خرید \(value) از \(highest)")
  }
}
