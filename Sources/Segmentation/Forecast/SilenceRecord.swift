package import AccountModel

/// What became of accounts that were as late with their order as this: the measured rate beside the
/// state of the order rhythm, from the team's own orders.
///
/// On a calibration day some time before the as-of date each account with enough order dates gets
/// its overdue ratio, days since the last order / median gap between order dates. It was lost, as far
/// as can be told, where no order followed up to the as-of date.
///
///     orders on days 0, 10, 20, 30, 40, 50 and calibration on day 75: ratio 25 / 10 = 2.5, band 2-3;
///     silent where no order follows on days 76...255
package struct SilenceRecord: Sendable, Hashable {
  /// The day on which the accounts were rated.
  package let calibration: CalendarDate
  /// Days that followed.
  package let days: Int
  /// In rising order of the ratio, empty bands included.
  package let bands: [SilenceBand]

  /// The largest ratios of all bands but the last.
  package static let cuts = [1, 1.5, 2, 3, 5]
  /// Order dates up to the calibration day without which an account is left out.
  package static let fewestOrderDates = 6

  /// - Parameter bands: in rising order of the ratio.
  package init(calibration: CalendarDate, days: Int, bands: [SilenceBand]) {
    self.calibration = calibration
    self.days = days
    self.bands = bands
  }

  /// - Parameter days: from the calibration day to the as-of date.
  package init(_ ledger: Ledger, asOf: CalendarDate, days: Int = 180) {
    let calibration = asOf.adding(days: -days)
    let upperBounds = Self.cuts + [.infinity]
    var accounts = upperBounds.map { _ in 0 }
    var silent = accounts
    var before = LedgerScanner(windows: AsOfWindows(asOf: calibration))
    var until = LedgerScanner(windows: AsOfWindows(asOf: asOf))
    for account in ledger.accounts {
      // By the rows known on that day alone: a later credit must not change the rating.
      let tally = before.tally(account.entries)
      guard tally.orderDays >= Self.fewestOrderDates, let last = tally.lastOrder,
        let doubled = tally.doubledMedianGap
      else { continue }
      let ratio = Double(2 * (calibration.dayNumber - last)) / Double(doubled)
      guard let band = upperBounds.firstIndex(where: { ratio <= $0 }) else { continue }
      accounts[band] += 1
      let next = until.orderDays(account.entries).last { $0.date > calibration.dayNumber }
      if next == nil { silent[band] += 1 }
    }
    self.calibration = calibration
    self.days = days
    bands = upperBounds.indices.map { index in
      SilenceBand(
        above: index > 0 ? upperBounds[index - 1] : nil,
        upTo: index < Self.cuts.count ? upperBounds[index] : nil,
        accounts: accounts[index], silent: silent[index])
    }
  }
}

extension SilenceRecord {
  /// The band of a ratio.
  package func band(of ratio: Double) -> SilenceBand? {
    bands.first { ratio <= $0.upTo ?? .infinity }
  }

  /// The band of the largest ratios that holds an account; nil where none was rated.
  var latestBand: SilenceBand? { bands.last { $0.accounts > 0 } }

  /// Whether any account was rated.
  package var isKnown: Bool { latestBand != nil }
}

extension Portfolio {
  /// What became of late accounts, measured on these orders up to the as-of date.
  package var silence: SilenceRecord { SilenceRecord(tables.ledger, asOf: asOf) }
}
