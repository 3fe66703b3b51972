import AccountModel
import TestSupport
import Testing

@Suite struct `Columns of order rows` {
  private static let amounts: [Int64] = [
    0, 1, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 9_000_000_000_000_000_000,
  ]

  private static func entry(_ random: inout SeededGenerator, line: Int32) -> LedgerEntry {
    func number(_ random: inout SeededGenerator) -> Int64? {
      Bool.random(using: &random) ? nil : amounts.randomElement(using: &random)
    }
    return LedgerEntry(
      date: CalendarDate(dayNumber: line / 3), product: Int32.random(in: -1...2, using: &random),
      order: UInt64.random(in: 0...5, using: &random), amount: number(&random) ?? 7,
      cost: number(&random), quantity: number(&random),
      file: Int32.random(in: 0...1, using: &random),
      line: line)
  }

  @Test func `give back what was put in, orders numbered by their first rows`() {
    var random = SeededGenerator(seed: 21)
    for count in 0..<60 {
      let rows = (0..<Int32(count)).map { Self.entry(&random, line: $0) }
      let entries = LedgerEntries(rows)
      var numbers: [UInt64: UInt64] = [:]
      let expected = rows.map { row in
        let number = numbers[row.order] ?? UInt64(numbers.count)
        numbers[row.order] = number
        return LedgerEntry(
          date: row.date, product: row.product, order: number, amount: row.amount, cost: row.cost,
          quantity: row.quantity, file: row.file, line: row.line)
      }
      #expect(Array(entries) == expected)
      #expect(entries.indices.map { entries.amount(at: $0) } == rows.map(\.amount))
      #expect(entries.indices.map { entries.cost(at: $0) } == rows.map(\.cost))
      for day in Int32(-1)...21 {
        #expect(entries.count(upTo: day) == rows.count { $0.date.dayNumber <= day })
      }
    }
  }
}
