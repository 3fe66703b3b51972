import AccountModel

/// A mapping file, read: which exports there are, and what is made of them.
struct ImportMapping: Sendable {
  struct Source: Sendable {
    let name: String
    /// Relative to the folder of the exports.
    let file: String
    /// Cells that mean "nothing".
    let nulls: Set<String>
    let options: Configuration.DataOptions
  }

  /// How the value of a field or a column comes about.
  indirect enum Value: Sendable {
    /// The cell of a column, after the value map.
    case column(String, map: [String: String])
    /// Text with `{column}` in it; nil where any of the columns has no value.
    case template(String)
    case constant(String)
    case expression(ImportExpression)
    /// A date cell as an ISO date, or as the period it lies in.
    case date(String, as: DateForm)
    /// The document that a block made of the row with this key: `person/nancy-davolio`.
    case reference(block: String, column: String)
  }

  enum DateForm: String, Sendable, CaseIterable {
    case date, month, quarter, year
  }

  /// One field of a document: its key, `legal.city` for a nested one.
  struct Field: Sendable {
    let key: String
    let value: Value
  }

  /// Documents made of the rows of one source.
  struct Block: Sendable {
    let name: String
    let source: String
    let kind: DocumentKind
    /// The column by which `reference` finds the documents of this block; nil for the id's text.
    let key: String?
    /// A template such as `{firstName}-{lastName}`; made into a slug.
    let id: String
    /// For people of an account: the reference to it, which also decides the folder.
    let account: Value?
    let fields: [Field]

    /// What documents remember of where they come from: the mapping's file, whose name tells the
    /// imports of a workspace apart, and the block.
    func origin(in mapping: String) -> String {
      "\(mapping.split(separator: "/").last ?? mapping[...])/\(name)"
    }
  }

  /// A data file made of the rows of one source.
  struct Table: Sendable {
    /// Relative to `content/data`.
    let file: String
    let source: String
    let joins: [Join]
    let columns: [Field]
    /// Columns that are added up over rows which agree in all others; empty keeps every row.
    let summed: [String]
    /// Whether the file may lose all its rows, because the export often has none.
    let mayBeEmpty: Bool
  }

  /// A second source, whose row with the same key lends its columns.
  struct Join: Sendable {
    let source: String
    /// The column of the table's own source.
    let column: String
    /// The column of the joined source.
    let otherColumn: String
  }

  let sources: [Source]
  let blocks: [Block]
  let tables: [Table]
}
