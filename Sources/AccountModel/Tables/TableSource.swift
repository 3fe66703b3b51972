/// What became of the rows of one data file, for the data-quality page.
package struct TableSource: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case orders, products, satisfaction, potential
    case costToServe = "cost_to_serve"
    case targets, fx
  }

  package let file: String
  package let kind: Kind
  /// Rows below the header, used or not.
  package let rowCount: Int
  package let rejectedRowCount: Int
  /// Rows of cancelled orders, which are read and left out.
  package let cancelledRowCount: Int
  /// First and last date among the used rows; nil for a file without dates or usable rows.
  package let dates: ClosedRange<CalendarDate>?
  /// Account keys that no dossier claims, each with its number of rows, in order of key.
  package let candidates: [Candidate]

  package struct Candidate: Sendable, Hashable {
    package let key: String
    package let rowCount: Int
    package let firstRow: SourceRow

    package init(key: String, rowCount: Int, firstRow: SourceRow) {
      self.key = key
      self.rowCount = rowCount
      self.firstRow = firstRow
    }
  }

  package init(
    file: String, kind: Kind, rowCount: Int, rejectedRowCount: Int,
    cancelledRowCount: Int = 0, dates: ClosedRange<CalendarDate>?, candidates: [Candidate]
  ) {
    self.file = file
    self.kind = kind
    self.rowCount = rowCount
    self.rejectedRowCount = rejectedRowCount
    self.cancelledRowCount = cancelledRowCount
    self.dates = dates
    self.candidates = candidates
  }
}
