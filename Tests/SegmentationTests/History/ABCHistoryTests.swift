import AccountModel
import Segmentation
import TestSupport
import Testing

/// Classes with hysteresis on real orders, counted by two independent implementations.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ABCHistoryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let band: Int
    let up: Int
    let down: Int
    let changes: Int
    let flips: Int
    /// In hundredths of a percent of all account-months.
    let differing: Int

    var testDescription: String { "band \(band) %, dwell \(up) up, \(down) down" }
  }

  static let cases = [
    Case(band: 0, up: 1, down: 1, changes: 7255, flips: 1084, differing: 0),
    Case(band: 0, up: 2, down: 2, changes: 5057, flips: 364, differing: 976),
    Case(band: 10, up: 1, down: 1, changes: 5359, flips: 218, differing: 781),
    Case(band: 10, up: 2, down: 2, changes: 3975, flips: 75, differing: 1487),
    Case(band: 10, up: 1, down: 2, changes: 4456, flips: 111, differing: 1200),
    Case(band: 20, up: 2, down: 2, changes: 3689, flips: 61, differing: 1643),
  ]

  @Test(arguments: cases)
  func `changes and flips of thirteen month ends`(_ expected: Case) async throws {
    let ledger = try await ReferenceSet.onlineRetail.portfolio().tables.ledger
    let days = ReviewDays.within(try day("2010-11-30")...(try day("2011-11-30")))
    let history = ABCHistory(
      ledger, days: days, abc: Configuration.standard.abc,
      hysteresis: Hysteresis(
        bandPercent: ExactDecimal(expected.band), points: .zero,
        dwell: Hysteresis.Dwell(up: expected.up, down: expected.down)))

    let considered = history.entries.filter { entries in entries.contains { $0.raw != nil } }
    let states = considered.map { $0.map(\.held) }
    let months = considered.count * (days.count - 1)
    let differing = considered.reduce(0) { sum, entries in
      sum + entries.dropFirst().count { $0.raw != $0.held }
    }
    #expect(days.count == 13)
    #expect(considered.count == 5823)
    #expect(states.reduce(0) { $0 + Self.changes(of: $1).count } == expected.changes)
    #expect(states.reduce(0) { $0 + Self.flips(of: $1) } == expected.flips)
    #expect((differing * 20_000 + months) / (months * 2) == expected.differing)
  }

  /// The positions whose state differs from the one before.
  private static func changes(of states: [ABCClass?]) -> [Int] {
    states.indices.dropFirst().filter { states[$0] != states[$0 - 1] }
  }

  /// How many changes return to a state that an earlier one left at most six reviews before.
  private static func flips(of states: [ABCClass?]) -> Int {
    let changes = changes(of: states)
    return changes.count { change in
      changes.contains { earlier in
        earlier < change && change - earlier <= 6 && states[earlier - 1] == states[change]
      }
    }
  }
}
