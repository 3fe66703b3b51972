/// How far actions of plans are, where meetings say it too: the later document decides.
///
/// A meeting that agrees something leaves it open, which is no news of it: only another state is.
struct PlannedStates {
  private var repeats: [ObjectIdentifier: [Action]] = [:]

  mutating func add(_ action: Action, repeating planned: Action) {
    guard action.status != .open, action.status != planned.status else { return }
    repeats[ObjectIdentifier(planned), default: []].append(action)
  }

  /// - Parameter days: of the documents; asked for only where there is something to decide.
  func applied(to actions: [Action], days: () -> [DocumentID: CalendarDate]) -> [Action] {
    guard !repeats.isEmpty else { return actions }
    let days = days()
    return actions.map { action in
      guard let others = repeats[ObjectIdentifier(action)] else { return action }
      var latest = (state: action, day: max(days[action.source], action.doneOn))
      for other in others {
        let day = max(days[other.source], other.doneOn)
        if let day, latest.day.map({ $0 < day }) ?? true { latest = (other, day) }
      }
      return latest.state === action ? action : action.withState(of: latest.state)
    }
  }

  private func max(_ left: CalendarDate?, _ right: CalendarDate?) -> CalendarDate? {
    guard let left, let right else { return left ?? right }
    return Swift.max(left, right)
  }
}
