/// Texts of the page about ABC and XYZ classes.
package enum NineBoxText: String, InterfaceText {
  case nineBoxTitle, nineBoxByMonth, nineBoxByQuarter, shareOfRevenueClass, steadinessClass,
    classPlaybook
  case noPlaybook, accountsOfClass, notEnoughHistory, notEnoughHistoryAdvice

  package var phrase: Phrase {
    switch self {
    case .nineBoxTitle:
      Phrase(
        en: "ABC-XYZ: size and steadiness", pt: "ABC-XYZ: dimensão e regularidade",
        pl: "ABC-XYZ: wielkość i regularność", fa: "ABC-XYZ: اندازه و پایداری")
    case .nineBoxByMonth:
      Phrase(
        en: "Variation of monthly revenue over the last twelve complete months.",
        pt: "Variação da receita mensal nos últimos doze meses completos.",
        pl: "Zmienność miesięcznego przychodu z ostatnich dwunastu pełnych miesięcy.",
        fa: "نوسان درآمد ماهانه در دوازده ماه کامل اخیر.")
    case .nineBoxByQuarter:
      Phrase(
        en: "Variation of quarterly revenue over the last 24 complete months.",
        pt: "Variação da receita trimestral nos últimos 24 meses completos.",
        pl: "Zmienność kwartalnego przychodu z ostatnich 24 pełnych miesięcy.",
        fa: "نوسان درآمد فصلی در ۲۴ ماه کامل اخیر.")
    case .shareOfRevenueClass:
      Phrase(
        en: "Size by steadiness", pt: "Dimensão por regularidade", pl: "Wielkość a regularność",
        fa: "اندازه در برابر پایداری")
    case .steadinessClass:
      Phrase(en: "Steadiness", pt: "Regularidade", pl: "Regularność", fa: "پایداری")
    case .classPlaybook:
      Phrase(en: "Playbook:", pt: "Guia de ação:", pl: "Scenariusz:", fa: "دستورالعمل:")
    case .noPlaybook:
      Phrase(
        en: "no playbook", pt: "sem guia de ação", pl: "brak scenariusza", fa: "بدون دستورالعمل")
    case .accountsOfClass: Phrase(en: "Accounts", pt: "Clientes", pl: "Klienci", fa: "مشتریان")
    case .notEnoughHistory:
      Phrase(
        en: "Not enough history", pt: "Histórico insuficiente", pl: "Za krótka historia",
        fa: "سابقهٔ ناکافی")
    case .notEnoughHistoryAdvice:
      Phrase(
        en: "with revenue but fewer than six months to judge steadiness by.",
        pt: "com receita mas com menos de seis meses para avaliar a regularidade.",
        pl: "z przychodem, ale z historią krótszą niż sześć miesięcy.",
        fa: "با درآمد ولی با کمتر از شش ماه سابقه برای سنجش پایداری.")
    }
  }
}

/// What a playbook asks for; days and percentages come in as the page's language writes them.
extension Phrase {
  package static func contactEvery(_ days: String) -> Phrase {
    Phrase(
      en: "contact every \(days)", pt: "contato a cada \(days)", pl: "kontakt co \(days)",
      fa: "تماس هر \(days)")
  }

  /// - Parameter days: nil for a play without a rhythm.
  package static func play(_ play: String, every days: String?) -> Phrase {
    guard let days else { return Phrase(verbatim: play) }
    return Phrase(
      en: "\(play) every \(days)", pt: "\(play) a cada \(days)", pl: "\(play) co \(days)",
      fa: "\(play) هر \(days)")
  }

  package static func discountUpTo(_ share: String) -> Phrase {
    Phrase(
      en: "discount up to \(share)", pt: "desconto até \(share)", pl: "rabat do \(share)",
      fa: "تخفیف تا \(share)")
  }

  package static func creditUpTo(_ days: String) -> Phrase {
    Phrase(
      en: "credit up to \(days)", pt: "prazo até \(days)", pl: "termin płatności do \(days)",
      fa: "مهلت پرداخت تا \(days)")
  }
}

extension Phrase {
  package static func classARule(_ cut: String) -> Phrase {
    Phrase(
      en: "the largest, up to \(cut) of revenue", pt: "os maiores, até \(cut) da receita",
      pl: "najwięksi, do \(cut) przychodu", fa: "بزرگ‌ترین‌ها، تا \(cut) درآمد")
  }

  /// For classes cut at shares of the number of accounts.
  package static func classAOfAccountsRule(_ cut: String) -> Phrase {
    Phrase(
      en: "the largest \(cut) of the accounts", pt: "as maiores \(cut) das contas",
      pl: "najwięksi: \(cut) klientów", fa: "بزرگ‌ترین‌ها: \(cut) مشتریان")
  }

  package static func classBOfAccountsRule(_ low: String, _ high: String) -> Phrase {
    Phrase(
      en: "from \(low) to \(high) of the accounts", pt: "de \(low) a \(high) das contas",
      pl: "od \(low) do \(high) klientów", fa: "از \(low) تا \(high) مشتریان")
  }

  package static func classCOfAccountsRule(_ cut: String) -> Phrase {
    Phrase(
      en: "above \(cut) of the accounts", pt: "acima de \(cut) das contas",
      pl: "powyżej \(cut) klientów", fa: "بالاتر از \(cut) مشتریان")
  }

  package static func classBRule(_ low: String, _ high: String) -> Phrase {
    Phrase(
      en: "from \(low) to \(high) of revenue", pt: "de \(low) a \(high) da receita",
      pl: "od \(low) do \(high) przychodu", fa: "از \(low) تا \(high) درآمد")
  }

  package static func classCRule(_ cut: String) -> Phrase {
    Phrase(
      en: "the rest, above \(cut)", pt: "os restantes, acima de \(cut)",
      pl: "pozostali, powyżej \(cut)", fa: "بقیه، بالاتر از \(cut)")
  }

  package static func classXRule(_ cut: String) -> Phrase {
    Phrase(
      en: "steady: variation up to \(cut)", pt: "regular: variação até \(cut)",
      pl: "stały: zmienność do \(cut)", fa: "پایدار: نوسان تا \(cut)")
  }

  package static func classYRule(_ cut: String) -> Phrase {
    Phrase(
      en: "changing: up to \(cut)", pt: "variável: até \(cut)", pl: "zmienny: do \(cut)",
      fa: "متغیر: تا \(cut)")
  }

  package static func classZRule(_ cut: String) -> Phrase {
    Phrase(
      en: "irregular: above \(cut)", pt: "irregular: acima de \(cut)",
      pl: "nieregularny: powyżej \(cut)", fa: "نامنظم: بالاتر از \(cut)")
  }

  package static func dominantClass(_ code: String) -> Phrase {
    Phrase(
      en:
        "More than nine in ten accounts are \(code): the cut-offs do not tell these accounts apart.",
      pt: "Mais de nove em cada dez clientes são \(code): os cortes não distinguem estes clientes.",
      pl:
        "Ponad dziewięciu na dziesięciu klientów ma klasę \(code): te granice ich nie rozróżniają.",
      fa: "بیش از نه دهم مشتریان \(code) هستند: این مرزها مشتریان را از هم جدا نمی‌کند.")
  }
}
