import AccountModel
import Diagnostics
import Localization
import Segmentation
import SourceFormats

/// Words and figures of a tier's explanation.
struct CriterionLines {
  let scope: PageScope

  func line(_ criterion: CriterionScore) -> TierExplanation.CriterionLine {
    TierExplanation.CriterionLine(
      name: scope.text(criterion.measure.label), measured: measured(criterion),
      anchors: criterion.anchors.map { anchors($0, criterion.quantity) },
      weight: scope.number(criterion.weight),
      points: criterion.points.map { points in
        let maximum = criterion.maximum.map {
          " / \(scope.number($0.rounded(places: 1)))" as SafeHTML
        }
        return "\(scope.number(points.rounded(places: 1)))<span class=\"note\">\(maximum)</span>"
      } ?? "<span class=\"empty\">–</span>",
      source: criterion.source.map { source($0) })
  }

  /// `€412,000`, or why there is no value.
  private func measured(_ criterion: CriterionScore) -> SafeHTML {
    switch criterion.raw {
    case .value(.number(let number)): figure(number, criterion.quantity.kind)
    case .value(.word(let word)):
      criterion.quantity == .segment ? scope.code(word, in: .segment) : scope.isolated(word)
    case .undefined(let reason): "<span class=\"empty\">\(scope.text(reason.label))</span>"
    }
  }

  private func figure(_ number: Double, _ kind: CriterionQuantity.Kind) -> SafeHTML {
    switch kind {
    case .money: scope.isolated(scope.style.compactMoney(number, significantDigits: 3))
    case .fraction: scope.percent(number)
    case .number: scope.number(number, places: 2)
    case .years: scope.isolated(scope.style.countOfYears(number))
    case .count: scope.number(number, places: 0)
    case .word: .empty
    }
  }

  private func anchors(_ anchors: CriterionAnchors, _ quantity: CriterionQuantity) -> SafeHTML {
    let marks =
      (anchors.isRelative ? " \(scope.text(AccountText.fromTheData))" : "")
      + (anchors.isLogarithmic ? " \(scope.text(TiersText.scaleLogarithmic))" : "")
    return """
      \(figure(anchors.floor, quantity.kind)) → \(figure(anchors.target, quantity.kind))\(marks)
      """
  }

  private func source(_ source: InputSource) -> SafeHTML {
    switch source {
    case .field(let range): return "<code>\(scope.name("\(range.file):\(range.start.line)"))</code>"
    case .rows(let rows):
      let count = AccountText.rows.text(rows.count, in: scope.site.language)
      return "<code>\(scope.name(rows.first.file))</code> \(scope.isolated(count))"
    }
  }

  func rule(_ rule: TierRule, of decision: TierDecision) -> SafeHTML {
    let badge = rule.to == nil ? SafeHTML.empty : scope.site.badge(ofTier: rule.to)
    switch rule.kind {
    case .hysteresis:
      let sentence = decision.holdSentence(
        in: scope.style, scope.site.configuration.tiers, asOf: scope.site.asOf)
      return "\(badge) \(sentence ?? scope.text(rule.shortLabel))"
    case .classAFloor: return "\(badge) \(scope.text(AccountText.classAFloor))"
    case .noRevenueCap: return "\(badge) \(scope.text(AccountText.noRevenueCap))"
    case .override(let override):
      let reason = override.reason.map { ": \(scope.name($0))" as SafeHTML }
      let by = override.by.map { " · \(scope.link(to: $0))" as SafeHTML }
      let until = override.until.map { date -> SafeHTML in
        " · \(scope.text(AccountText.until)) \(scope.date(date))"
      }
      return "\(badge) \(scope.text(AccountText.setByHand))\(reason)\(by)\(until)"
    }
  }

  /// `4.2 points to A: revenue of €480k would do, or satisfaction of 8.6.`
  ///
  /// - Parameters:
  ///   - goal: `to tier` with its badge, or `to` with the mark of a level of health.
  ///   - isByScoreAlone: where rules above the score give another tier than it does.
  func next(
    _ distance: TierDistance, _ goal: SafeHTML, isByScoreAlone: Bool = false
  ) -> SafeHTML {
    let points = scope.number(distance.points.rounded(places: 1))
    let ways = distance.ways.compactMap { way -> SafeHTML? in
      guard let needed = way.needed else { return nil }
      return "\(scope.text(way.quantity.label)) \(figure(needed, way.quantity.kind))"
    }
    let alone = isByScoreAlone ? " \(scope.text(AccountText.byScoreAlone))" : SafeHTML.empty
    let start: SafeHTML = "\(points) \(goal)\(alone)"
    let others = comparing(distance)
    guard !ways.isEmpty else { return "\(start)\(others)" }
    let separator = scope.style.listSeparators(.or).pair
    return """
      \(start). \(scope.text(AccountText.wouldSuffice)) \
      \(ways.joined(separator: "\(separator)"))\(others)
      """
  }

  /// `. Depends on the other accounts: Satisfaction`; empty where no criterion compares accounts.
  private func comparing(_ distance: TierDistance) -> SafeHTML {
    let names = distance.ways.filter { $0.reach == .otherAccounts }
      .map { scope.text($0.quantity.label) }
    guard !names.isEmpty else { return .empty }
    return ". \(scope.text(AccountText.dependsOnOthers)) \(scope.style.list(names))"
  }
}

extension CriterionQuantity {
  /// What the raw value of the criterion is called.
  var label: Phrase {
    switch self {
    case .revenue:
      Phrase(
        en: "Revenue, 12 months", pt: "Receita, 12 meses", pl: "Przychód, 12 miesięcy",
        fa: "درآمد ۱۲ ماه")
    case .whiteSpace:
      Phrase(
        en: "Growth potential", pt: "Potencial de crescimento", pl: "Potencjał wzrostu",
        fa: "ظرفیت رشد")
    case .growth: Phrase(en: "Growth", pt: "Crescimento", pl: "Wzrost", fa: "رشد")
    case .satisfaction: Phrase(en: "Satisfaction", pt: "Satisfação", pl: "Satysfakcja", fa: "رضایت")
    case .segment: Phrase(en: "Segment", pt: "Segmento", pl: "Segment", fa: "بخش بازار")
    case .years:
      Phrase(
        en: "Years as a customer", pt: "Anos como cliente", pl: "Lata współpracy",
        fa: "سال‌های همکاری")
    case .stability:
      Phrase(en: "Steadiness", pt: "Regularidade", pl: "Regularność", fa: "پایداری خرید")
    case .costToServeRatio:
      Phrase(
        en: "Cost to serve", pt: "Custo de atendimento", pl: "Koszt obsługi", fa: "هزینهٔ خدمت")
    case .orders:
      Phrase(
        en: "Orders, 12 months", pt: "Pedidos, 12 meses", pl: "Zamówienia, 12 miesięcy",
        fa: "سفارش‌های ۱۲ ماه")
    case .grade:
      Phrase(
        en: "Declared value", pt: "Valor declarado", pl: "Wartość deklarowana", fa: "ارزش اعلام‌شده")
    case .overdueRatio:
      Phrase(
        en: "Overdue ratio", pt: "Índice de atraso", pl: "Wskaźnik opóźnienia", fa: "نسبت تأخیر")
    case .daysLate:
      Phrase(
        en: "Mean days late", pt: "Média de dias de atraso", pl: "Średnie opóźnienie w dniach",
        fa: "میانگین روزهای تأخیر پرداخت")
    case .meetingCadence:
      Phrase(
        en: "Time since the last meeting / cadence",
        pt: "Tempo desde a última reunião / cadência",
        pl: "Czas od ostatniego spotkania / rytm spotkań",
        fa: "زمان از آخرین جلسه / فاصلهٔ مقرر")
    case .cell: Phrase(verbatim: "ABC-XYZ")
    case .score:
      Phrase(
        en: "Health score", pt: "Pontuação de saúde", pl: "Wynik kondycji", fa: "امتیاز سلامت")
    }
  }
}
