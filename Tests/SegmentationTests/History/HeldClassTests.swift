import AccountModel
import Segmentation
import Testing

struct HeldClassTests {
  /// The classes that hold after each review. Proposals are `A`, `B`, `C`, `-` for none; in small
  /// letters where the band stops them.
  private func held(_ proposals: String, up: Int = 1, down: Int = 2) throws -> String {
    var month = CalendarMonth(of: try day("2025-01-31"))
    var state: HeldClass<ABCClass>?
    var result = ""
    for sign in proposals {
      let value = ABCClass(rawValue: sign.uppercased())
      if state == nil {
        state = HeldClass(value, on: month.lastDay)
      } else {
        state?.review(
          .init(value, clearsBand: !sign.isLowercase), on: month.lastDay,
          dwell: Hysteresis.Dwell(up: up, down: down))
      }
      month = month.adding(months: 1)
      result += state?.value?.rawValue ?? "-"
    }
    return result
  }

  @Test func `a promotion holds at once, a demotion when it is proposed twice`() throws {
    #expect(try held("BA") == "BA")
    #expect(try held("ABB") == "AAB")
    #expect(try held("ABAB") == "AAAA")
  }

  @Test func `a proposal that the band stops starts the count again`() throws {
    #expect(try held("ABbBB") == "AAAAB")
    #expect(try held("Ba", up: 1) == "BB")
  }

  @Test func `another proposal starts the count again, and may be two classes away`() throws {
    #expect(try held("ABCC") == "AAAC")
    #expect(try held("CA") == "CA")
  }

  @Test func `none is below all classes`() throws {
    #expect(try held("A--") == "AA-")
    #expect(try held("-C") == "-C")
    #expect(try held("-AA", up: 2) == "--A")
  }

  @Test func `it says since when it holds and since when it is contested`() throws {
    var state = HeldClass(ABCClass.a, on: try day("2025-01-31"))
    let dwell = Hysteresis.Dwell(up: 1, down: 2)
    state.review(.init(.b, clearsBand: false), on: try day("2025-02-28"), dwell: dwell)
    #expect(state.contestedSince == (try day("2025-02-28")))
    state.review(.init(.b, clearsBand: true), on: try day("2025-03-31"), dwell: dwell)
    state.review(.init(.b, clearsBand: true), on: try day("2025-04-30"), dwell: dwell)
    #expect(state.value == .b)
    #expect(state.since == (try day("2025-04-30")))
    #expect(state.contestedSince == nil)
  }
}
