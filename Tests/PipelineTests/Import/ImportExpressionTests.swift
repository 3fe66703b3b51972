import AccountModel
import Testing

@testable import Pipeline

@Suite struct `Arithmetic over columns` {
  private let cells = ["unit_price": "14.00", "quantity": "12", "discount": "0.15", "r2.x": "3"]

  @Test(arguments: [
    ("quantity * unit_price * (1 - discount)", "142.8000"), ("quantity", "12"),
    ("quantity + 1 - 2", "11"), ("1 - (2 - 3)", "2"), ("r2.x*2", "6"), ("0.5 * quantity", "6.0"),
  ])
  func `is exact`(text: String, expected: String) throws {
    let expression = try #require(ImportExpression(text))
    let value = expression.value { cells[$0].flatMap(ExactDecimal.init) }
    #expect(value == ExactDecimal(expected))
  }

  @Test(arguments: ["", "a *", "(a", "a b", "* a", "a ** b", "a / b", "a)"])
  func `refuses what is none`(text: String) {
    #expect(ImportExpression(text) == nil)
  }

  @Test func `gives nothing where a column says nothing or the result is too long`() throws {
    let expression = try #require(ImportExpression("missing * 2"))
    #expect(expression.value { cells[$0].flatMap(ExactDecimal.init) } == nil)
    let long = try #require(ImportExpression("a * a"))
    #expect(long.value { _ in ExactDecimal("0.1234567890") } == nil)
  }

  @Test func `a thousand brackets do not end the program`() {
    let text = String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)
    #expect(ImportExpression(text) == nil)
  }
}
