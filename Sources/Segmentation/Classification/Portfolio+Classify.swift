package import AccountModel
package import Diagnostics

extension Portfolio {
  /// Computes every figure of a library as of a day, with the tiers that hold by the reviews of the
  /// months before.
  ///
  /// The order of the rows of the files changes nothing.
  package static func classify(
    _ library: Library, asOf: CalendarDate
  ) -> Diagnosed<Portfolio> {
    let accounts = AccountRecords(library)
    let replay = TierReplay(accounts)
    let reviews = replay.days(upTo: asOf).map { replay.review(on: $0) }
    return Classification(accounts, asOf: asOf).portfolio(replay.history(reviews))
  }
}
