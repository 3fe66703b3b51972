import AccountModel
import Localization
import Segmentation
import SourceFormats

/// What became of accounts as late as this, measured on the team's own orders.
struct SilenceRows {
  let record: SilenceRecord
  let scope: PageScope

  /// Fewer accounts than this are told as a count, not as a percentage.
  private static let fewest = 10

  private var days: String { scope.style.days(record.days) }

  var note: String {
    scope.text(.silenceNote(scope.style.date(CivilDate(record.calibration)), days))
  }

  /// The bands with an account: `name`, `accounts`, `silent`, `share`.
  var all: [NamedValues] {
    record.bands.filter { $0.accounts > 0 }.map { band in
      [
        .name: .text(name(band)), .accounts: .html(scope.count(band.accounts)),
        .silent: .html(scope.count(band.silent)),
        .share: .html(scope.measured(band.rate) { scope.percent($0, places: 0) }),
      ]
    }
  }

  /// `of 120 accounts this late, 37% placed no order within 180 days`; nil where none was this late.
  func sentence(for ratio: Double) -> String? {
    guard let band = record.band(of: ratio), band.accounts > 0 else { return nil }
    let accounts = CountedPhrase.accounts.text(band.accounts, in: scope.site.language)
    return scope.text(.silentAfter(accounts, share(band), days))
  }

  private func share(_ band: SilenceBand) -> String {
    guard band.accounts >= Self.fewest, let rate = band.rate.value else {
      return scope.style.integer(band.silent)
    }
    return scope.style.percent(rate)
  }

  private func name(_ band: SilenceBand) -> String {
    func number(_ ratio: Double) -> String { scope.style.decimal(ratio, .upTo(1)) }
    return switch (band.above.map(number), band.upTo.map(number)) {
    case (nil, let high?): scope.text(.ratioUpTo(high))
    case (let low?, let high?): scope.text(.ratioBetween(low, high))
    case (let low?, nil): scope.text(.ratioAbove(low))
    case (nil, nil): ""
    }
  }
}
