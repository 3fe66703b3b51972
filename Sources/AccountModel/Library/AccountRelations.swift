/// What belongs to an account; everything in order of id unless said otherwise.
package struct AccountRelations: Sendable {
  package var people: [DocumentID] = []
  /// The latest period first; plans without a start last.
  package var plans: [DocumentID] = []
  /// The latest first; meetings without a date last.
  package var meetings: [DocumentID] = []
  /// The days of the meetings, the latest first.
  package var meetingDays: [CalendarDate] = []
  /// The days that meetings name as the next, in the order of the meetings.
  package var announcedDays: [CalendarDate] = []
  package var opportunities: [DocumentID] = []
  package var contracts: [DocumentID] = []
  package var issues: [DocumentID] = []
  package var reviews: [DocumentID] = []
  /// Accounts whose `parent:` is this one.
  package var children: [DocumentID] = []
  /// Competitors named by the dossier, its opportunities and its meetings.
  package var competitors: [DocumentID] = []
  /// Pages of the handbook and other documents in the account's folder.
  package var pages: [DocumentID] = []
  /// From plans, meetings, reviews and task lines, in order of due date (none last), then place.
  package var actions: [Action] = []

  package init() {}
}
