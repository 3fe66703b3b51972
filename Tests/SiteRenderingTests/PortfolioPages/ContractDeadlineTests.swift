import AccountModel
import Testing

@testable import SiteRendering

@Suite struct `A contract's deadline` {
  private static let asOf = PortfolioSample.asOf

  private static func day(_ days: Int) -> CalendarDate { asOf.adding(days: days) }

  private static func contract(end: Int, notice: Int?, renews: Bool? = nil) -> Contract {
    var contract = Contract(id: "frame", title: "Frame")
    contract.end = day(end)
    contract.noticeDays = notice
    contract.renewsAutomatically = renews
    return contract
  }

  private static func next(_ contracts: [Contract], renewal: Int? = nil) -> AttentionReason? {
    ContractDeadline.next(of: contracts, renewal: renewal.map(day), asOf: asOf)
  }

  @Test(arguments: [(180, 90), (120, 120), (91, 90)])
  func `is the last day for notice while that is near`(end: Int, notice: Int) {
    #expect(
      Self.next([Self.contract(end: end, notice: notice, renews: true)])
        == .noticeDue(by: Self.day(end - notice), end: Self.day(end)))
  }

  @Test func `is not told long before`() {
    #expect(Self.next([Self.contract(end: 181, notice: 90)]) == nil)
    #expect(Self.next([Self.contract(end: 91, notice: nil)]) == nil)
    #expect(Self.next([], renewal: 91) == nil)
  }

  @Test func `is the end where notice is too late or not needed`() {
    #expect(Self.next([Self.contract(end: 90, notice: nil)]) == .contractEnding(on: Self.day(90)))
    #expect(
      Self.next([Self.contract(end: 150, notice: 180)]) == .contractEnding(on: Self.day(150)))
    #expect(Self.next([Self.contract(end: -1, notice: nil)]) == nil)
  }

  @Test func `is over once a contract has renewed itself`() {
    #expect(Self.next([Self.contract(end: 20, notice: 30, renews: true)]) == nil)
  }

  @Test func `is the earliest of all`() {
    let contracts = [Self.contract(end: 100, notice: 30), Self.contract(end: 60, notice: nil)]
    #expect(Self.next(contracts) == .contractEnding(on: Self.day(60)))
    #expect(Self.next(contracts, renewal: 10) == .contractEnding(on: Self.day(10)))
  }
}
