package import AccountModel
package import Localization
package import SourceFormats

/// Figures and dates as the page's language writes them, each isolated from the text around it.
extension PageScope {
  package var style: LocaleStyle { site.style }

  /// `<time datetime="2026-05-12">May 12, 2026</time>`
  package func date(_ date: CalendarDate, _ dateStyle: DateStyle = .medium) -> SafeHTML {
    if dateStyle == .medium, let known = site.dates[date] { return known }
    return DateElement(style).html(date, dateStyle)
  }

  package func date(_ date: CalendarDate?) -> SafeHTML? { date.map { self.date($0) } }

  package func month(_ month: CalendarMonth) -> SafeHTML {
    let text = style.month(year: month.year, month: month.month)
    return "<time datetime=\"\(month.iso)\">\(isolated(text))</time>"
  }

  /// An amount without decimals, with its currency; nil means the base currency.
  package func money(_ amount: ExactDecimal, currency: String? = nil) -> SafeHTML {
    isolated(
      style.money(
        coefficient: amount.coefficient, scale: amount.scale, currency: currency,
        places: .exactly(0)))
  }

  package func money(_ money: Money) -> SafeHTML {
    self.money(money.amount, currency: money.currency)
  }

  /// An amount as somebody wrote it: with the currency's decimals if it has any.
  package func declared(_ money: Money) -> SafeHTML {
    let isWhole = money.amount.rounded(places: 0) == money.amount
    return isolated(
      style.money(
        coefficient: money.amount.coefficient, scale: money.amount.scale, currency: money.currency,
        places: isWhole ? .exactly(0) : nil))
  }

  /// An amount in its short form: `€1.2M`.
  package func shortMoney(_ amount: ExactDecimal, currency: String? = nil) -> SafeHTML {
    isolated(
      style.compactMoney(
        coefficient: amount.coefficient, scale: amount.scale, currency: currency,
        significantDigits: 3))
  }

  /// A fraction as a percentage: 0.345 is `34.5%`.
  package func percent(_ fraction: Double, places: Int = 1) -> SafeHTML {
    isolated(style.percent(fraction, .upTo(places)))
  }

  /// A relative change with its sign: 0.14 is `+14%`.
  package func change(_ fraction: Double, places: Int = 0) -> SafeHTML {
    isolated(style.change(fraction, .upTo(places)))
  }

  package func number(_ number: ExactDecimal) -> SafeHTML {
    isolated(
      style.decimal(
        coefficient: number.coefficient, scale: number.scale, .upTo(number.scale)))
  }

  package func number(_ number: Double, places: Int) -> SafeHTML {
    isolated(style.decimal(number, .upTo(places)))
  }

  package func count(_ count: Int) -> SafeHTML { isolated(style.integer(count)) }

  /// A text of ours that contains digits or signs, in `<bdi>` on a right-to-left page.
  package func isolated(_ text: String) -> SafeHTML {
    site.language.markup(ofFigure: text)
  }
}

extension CivilDate {
  package init(_ date: CalendarDate) {
    let (year, month, day) = date.components
    self.init(year: year, month: month, day: day)
  }
}
