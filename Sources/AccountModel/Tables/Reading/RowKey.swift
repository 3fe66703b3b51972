/// What must be unique among the rows of one kind of table.
struct RowKey: Hashable, Sendable {
  let kind: TableSource.Kind
  let parts: [String]
}
