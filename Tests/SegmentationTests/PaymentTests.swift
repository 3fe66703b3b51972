import AccountModel
import Segmentation
import Testing

/// As of 2025-12-31.
struct PaymentTests {
  @Test func `days late count by invoice and by amount, early payments as none`() throws {
    var fixture = PortfolioFixture()
    try fixture.invoice("a", "1", "2025-01-01", 900_00, due: "2025-02-01", paid: "2025-02-01")
    try fixture.invoice("a", "2", "2025-01-01", 100_00, due: "2025-02-01", paid: "2025-03-03")
    let payment = try fixture.scorecard("a").metrics.payment
    #expect(payment.paid == 2)
    #expect(payment.meanDaysLate == .value(15) && payment.weightedDaysLate == .value(3))
    #expect(payment.lateShare == .value(0.5))
    #expect(payment.overdueAmount == .value(.zero) && payment.overdue == 0)
    try fixture.invoice("a", "3", "2025-01-01", 1000_00, due: "2025-02-01", paid: "2025-01-02")
    #expect(try fixture.scorecard("a").metrics.payment.meanDaysLate == .value(10))
  }

  @Test func `what is due before the day and not paid on it is overdue`() throws {
    var fixture = PortfolioFixture()
    try fixture.invoice("a", "1", "2025-01-01", 100_00, due: "2025-12-30", paid: nil)
    try fixture.invoice("a", "2", "2025-01-01", 10_00, due: "2025-12-31", paid: nil)
    try fixture.invoice("a", "3", "2025-01-01", 1_00, due: "2025-02-01", paid: "2026-01-01")
    try fixture.invoice("a", "4", "2025-01-01", -5_00, due: "2025-02-01", paid: nil)
    try fixture.invoice("a", "5", "2026-01-01", 7_00, due: "2025-02-01", paid: nil)
    let payment = try fixture.scorecard("a").metrics.payment
    #expect(payment.overdueAmount == .value(ExactDecimal(101)))
    #expect(payment.overdue == 2)
    #expect(payment.openAmount == .value(ExactDecimal(111)))
    #expect(try payment.oldestDue == day("2025-02-01"))
    #expect(payment.meanDaysLate == .undefined(.tooFewOrders))
  }

  @Test func `rows of one invoice are one invoice, and the portfolio adds accounts up`() throws {
    var fixture = PortfolioFixture()
    try fixture.invoice("a", "1", "2025-01-01", 60_00, due: "2025-02-01", paid: "2025-02-11")
    try fixture.invoice("a", "1", "2025-01-01", 40_00, due: "2025-02-01", paid: "2025-02-11")
    try fixture.invoice("b", "2", "2025-01-01", 300_00, due: "2025-02-01", paid: "2025-02-01")
    fixture.rows.append(.init("c", "3", "2025-01-01", 100_00))
    let portfolio = try fixture.portfolio()
    #expect(portfolio.scorecard(of: "a")?.metrics.payment.paid == 1)
    #expect(portfolio.metrics.payment.paid == 2)
    #expect(portfolio.metrics.payment.meanDaysLate == .value(5))
    #expect(portfolio.metrics.payment.weightedDaysLate == .value(2.5))
    let unknown = try #require(portfolio.scorecard(of: "c")).metrics.payment
    #expect(unknown.meanDaysLate == .undefined(.missingInput))
    #expect(unknown.overdueAmount == .undefined(.missingInput))
  }
}
