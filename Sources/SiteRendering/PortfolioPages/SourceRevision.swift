package import AccountModel

/// The commit that a workspace's files are of.
package struct SourceRevision: Sendable, Hashable {
  /// The first ten digits of the commit's hash: a fixed length, so that clones agree.
  package let hash: String
  /// The day of the commit, where it was made.
  package let date: CalendarDate
  /// Whether files that the build reads differ from the commit.
  package let isModified: Bool

  package init(hash: String, date: CalendarDate, isModified: Bool) {
    self.hash = String(hash.prefix(10))
    self.date = date
    self.isModified = isModified
  }
}
