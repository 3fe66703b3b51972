import AccountModel
import Segmentation

extension Scorecard {
  /// Those of the account's rows of `potential.csv` that say how things are: of the year that its
  /// potential is of, else of the latest year on or before the as-of date.
  func currentEntries(of all: [WalletEntry], asOf: CalendarDate) -> [WalletEntry] {
    let latest = all.lazy.map(\.year).filter { $0 <= asOf.year }.max()
    guard let year = metrics.wallet.year ?? latest else { return [] }
    return all.filter { $0.year == year }
  }
}
