/// What a person is involved in.
package struct PersonRelations: Sendable {
  /// Accounts that the person owns, backs up, serves in the team or works for, in order of id.
  package var accounts: [DocumentID] = []
  /// Accounts whose `owner:` is the person, in order of id.
  package var ownedAccounts: [DocumentID] = []
  /// Meetings that the person attended, the latest first.
  package var meetings: [DocumentID] = []
  /// People whose `reports_to:` is the person, in order of id.
  package var directReports: [DocumentID] = []
  /// Opportunities that the person owns or is a buyer of, in order of id.
  package var opportunities: [DocumentID] = []
  /// Actions that the person owns, in order of due date (none last), then place.
  package var actions: [Action] = []

  package init() {}
}
