import AccountModel
import Testing

@Suite struct `An exact decimal` {
  @Test(arguments: ["0", "-0.01", "12345678901234567890.12", "1.500", "-7"])
  func `prints what it read`(text: String) throws {
    #expect(try #require(ExactDecimal(text)).description == text)
  }

  @Test(arguments: ["", "-", ".", "1,5", "1e3", "--1", "1.2.3", "٣"])
  func `is not read from what is none`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    ("2.5", 0, "2"), ("3.5", 0, "4"), ("-2.5", 0, "-2"), ("-3.51", 0, "-4"),
    ("1.23455", 4, "1.2346"),
    ("1.23445", 4, "1.2344"), ("1.2", 4, "1.2"),
  ])
  func `rounds half to even`(text: String, places: Int, rounded: String) throws {
    #expect(try #require(ExactDecimal(text)).rounded(places: places).description == rounded)
  }

  @Test func `equal numbers of different scales are equal and hash alike`() throws {
    let left = try #require(ExactDecimal("1.50"))
    let right = try #require(ExactDecimal("1.5"))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(try #require(ExactDecimal("14.00")) * right == ExactDecimal(21))
  }
}
