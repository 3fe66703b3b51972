import Diagnostics
import Foundation
import SourceFormats
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct CSVSpectrumTests {
  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ])
  func `cells equal the published answer`(name: String) throws {
    #expect(try rows(name) == answer(name))
  }

  /// The answer file is one object and has another telephone number.
  @Test func `quotes inside unquoted cells are text`() throws {
    var row = try #require(try rows("location_coordinates").first)
    let data = try Data(SharedData.bytes("csv-spectrum/json/location_coordinates.json"))
    var expected = try JSONDecoder().decode([String: String].self, from: data)
    let key = "Contact Phone Number"
    #expect(row.removeValue(forKey: key) == "2095257564")
    #expect(expected.removeValue(forKey: key) == "1234567890")
    #expect(row == expected)
  }

  private func rows(_ name: String) throws -> [[String: String]] {
    let file = try SourceFile(
      path: "\(name).csv", bytes: SharedData.bytes("csv-spectrum/csvs/\(name).csv"))
    let table = CSVTable.parse(file)
    #expect(table.diagnostics == [])
    return table.value.rows.map { row in
      Dictionary(
        zip(table.value.header, table.value.texts(row)), uniquingKeysWith: { first, _ in first })
    }
  }

  private func answer(_ name: String) throws -> [[String: String]] {
    let data = try Data(SharedData.bytes("csv-spectrum/json/\(name).json"))
    return try JSONDecoder().decode([[String: String]].self, from: data)
  }
}
