import AccountModel
import Testing

@testable import Segmentation

struct RevenueTimelineTests {
  @Test func `a stretch has the rows of its days, whatever months it cuts`() {
    var random = SeededGenerator(seed: 31)
    for count in [0, 1, 5, 80] {
      let rows = (0..<count).map { _ in
        (
          day: Int32.random(in: 19_000...19_500, using: &random),
          amount: Int64.random(in: -900...900, using: &random)
        )
      }.sorted { $0.day < $1.day }
      let ledger = AccountLedger(
        account: "a",
        entries: rows.map {
          LedgerEntry(date: CalendarDate(dayNumber: $0.day), order: 1, amount: $0.amount)
        })
      let timeline = RevenueTimeline(ledger)
      for _ in 0..<200 {
        let from = Int32.random(in: 18_900...19_600, using: &random)
        let to = from + Int32.random(in: 0...400, using: &random)
        let sum = rows.filter { (from...to).contains($0.day) }.reduce(0) { $0 + $1.amount }
        let stretch = CalendarDate(dayNumber: from)...CalendarDate(dayNumber: to)
        #expect(timeline.revenue(in: stretch) == Int128(sum))
      }
      #expect(timeline.firstDay == rows.first?.day)
    }
  }
}
