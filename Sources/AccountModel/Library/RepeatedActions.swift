internal import Localization

/// Tells which actions repeat another one, so that nobody counts it twice: task lines of a text that
/// the same document's front matter says too, since that can say more, and what was agreed in a
/// meeting and is in the account's plan.
struct RepeatedActions {
  private let declared: [DocumentID: [Action]]
  private let planned: [Promise: [Action]]

  /// Who promised something for which day; an action without a day is not compared.
  private struct Promise: Hashable {
    let account: DocumentID
    let owner: DocumentID?
    let due: CalendarDate

    init?(_ action: Action) {
      guard let account = action.account, let due = action.due else { return nil }
      (self.account, owner, self.due) = (account, action.owner, due)
    }
  }

  /// - Parameter declared: the actions of front matter, of any documents.
  init(_ declared: [Action]) {
    self.declared = Dictionary(grouping: declared, by: \.source)
    let plans = declared.lazy.filter { $0.source.kind == .plan }
    planned = Dictionary(
      plans.compactMap { action in Promise(action).map { ($0, [action]) } }, uniquingKeysWith: +)
  }

  /// Whether an action of a meeting is in a plan of the same account: with the same owner and day in
  /// the same words.
  func planHas(_ action: Action) -> Bool {
    guard action.source.kind == .meeting, let promise = Promise(action),
      let candidates = planned[promise]
    else { return false }
    let words = Self.words(of: action.text)
    return !words.isEmpty && candidates.contains { Self.words(of: $0.text) == words }
  }

  /// Whether the front matter says it already: under the same id, or with the same owner and day in
  /// the same words.
  func contains(_ task: Action) -> Bool {
    declared[task.source]?.contains { action in
      if let id = task.id, id == action.id { return true }
      return action.owner == task.owner && action.due == task.due
        && Self.isSame(action.text, task.text)
    } ?? false
  }

  /// Whether one text has all the words of the other. A single word says too little, unless it is
  /// all that both say.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (words(of: left), words(of: right))
    if left == right { return !left.isEmpty }
    let (few, many) = left.count < right.count ? (left, right) : (right, left)
    return few.count > 1 && few.isSubset(of: many)
  }

  /// Without capitals, punctuation and the marks above letters that Persian may leave out.
  private static func words(of text: String) -> Set<String> {
    let letters = text.normalised.lowercased().unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return Set(
      letters.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        .map { String(String.UnicodeScalarView($0)) })
  }
}
