import Diagnostics
import SourceFormats
import TestSupport
import Testing

@testable import Segmentation

/// A CSV file of expected values, cell by header.
struct ForecastTable {
  let rows: [[String: String]]

  init(_ path: String) throws {
    let table = CSVTable.parse(
      SourceFile(path: "expected.csv", bytes: try SharedData.bytes(path))
    ).value
    rows = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(table.header, table.texts(row)))
    }
  }

  func histories(recency: String, age: String) throws -> [PurchaseHistory] {
    try rows.map { row in
      PurchaseHistory(
        repeats: try #require(Int(row["frequency"] ?? "")),
        recency: try #require(Double(row[recency] ?? "")),
        age: try #require(Double(row[age] ?? "")))
    }
  }
}
