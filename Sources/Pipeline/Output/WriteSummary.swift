/// What a build did to its destination.
package struct WriteSummary: Sendable, Hashable {
  /// Files that are new or whose bytes changed.
  package let written: Int
  package let unchanged: Int
  /// Files of an earlier build that the site no longer has.
  package let deleted: Int
}
