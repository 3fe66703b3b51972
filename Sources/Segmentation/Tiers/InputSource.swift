package import Diagnostics

/// Where a criterion's value comes from.
package enum InputSource: Sendable, Hashable {
  /// Rows of data files.
  case rows(RowRange)
  /// A field of a dossier.
  case field(SourceRange)
}
