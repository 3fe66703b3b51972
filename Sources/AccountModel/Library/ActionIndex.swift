internal import Diagnostics

/// Every action of a workspace once, and whose it is.
package struct ActionIndex: Sendable {
  /// In order of due date (none last), then source and place; here as below.
  let all: [Action]
  private(set) var ofAccount: [DocumentID: [Action]] = [:]
  private(set) var ofOwner: [DocumentID: [Action]] = [:]

  static let empty = ActionIndex(declared: [], taskLines: [])

  /// - Parameters:
  ///   - declared: the actions of front matter; here as below in any order.
  ///   - taskLines: those of texts, which may repeat what front matter says.
  ///   - days: of which the documents tell; asked for only where two of them say different things.
  package init(
    declared: [Action], taskLines: [Action], days: () -> [DocumentID: CalendarDate] = { [:] }
  ) {
    let repeated = RepeatedActions(declared)
    var states = PlannedStates()
    var counted: [Action] = []
    for action in declared + taskLines.filter({ !repeated.contains($0) }) {
      if let planned = repeated.planned(action) {
        states.add(action, repeating: planned)
      } else {
        counted.append(action)
      }
    }
    counted = states.applied(to: counted, days: days)
    all = inOrder(counted, key: { ($0.due, $0.source, $0.range) }, by: Self.earlierDue)
    for action in all {
      if let account = action.account { ofAccount[account, default: []].append(action) }
      if let owner = action.owner { ofOwner[owner, default: []].append(action) }
    }
  }

  private typealias Place = (due: CalendarDate?, source: DocumentID, range: SourceRange)

  private static func earlierDue(_ left: Place, _ right: Place) -> Bool {
    if left.due != right.due {
      guard let leftDue = left.due else { return false }
      guard let rightDue = right.due else { return true }
      return leftDue < rightDue
    }
    return left.source == right.source ? left.range < right.range : left.source < right.source
  }
}

extension DocumentSet {
  /// The actions of the front matter of plans, meetings and reviews.
  var declaredActions: [Action] {
    plans.flatMap { $0.objectives.flatMap(\.actions) } + meetings.flatMap(\.actions)
      + reviews.flatMap(\.actions)
  }
}
