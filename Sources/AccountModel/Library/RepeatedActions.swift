internal import Localization

/// Tells which actions repeat another one, so that nobody counts it twice: task lines of a text that
/// the same document's front matter says too, since that can say more, and what was agreed in a
/// meeting and is in the account's plan.
struct RepeatedActions {
  private let declared: [DocumentID: [Action]]
  private let planned: [Promise: [Action]]

  /// Who promised something about which account.
  private struct Promise: Hashable {
    let account: DocumentID
    let owner: DocumentID?

    init?(_ action: Action) {
      guard let account = action.account else { return nil }
      (self.account, owner) = (account, action.owner)
    }
  }

  /// - Parameter declared: the actions of front matter, of any documents.
  init(_ declared: [Action]) {
    self.declared = Dictionary(grouping: declared, by: \.source)
    let plans = declared.lazy.filter { $0.source.kind == .plan }
    planned = Dictionary(
      plans.compactMap { action in Promise(action).map { ($0, [action]) } }, uniquingKeysWith: +)
  }

  /// The action of a plan that an action of a meeting repeats: of the same account, with the same
  /// owner, in the same words, and not for another day; nil where there is none. One for the same
  /// day comes before one without a day.
  func planned(_ action: Action) -> Action? {
    guard action.source.kind == .meeting, let promise = Promise(action),
      let candidates = planned[promise]?.filter({ Self.mayBeOneDay($0.due, action.due) }),
      !candidates.isEmpty
    else { return nil }
    let words = Self.words(of: action.text)
    guard !words.isEmpty else { return nil }
    let same = candidates.filter { Self.words(of: $0.text) == words }
    return same.first { $0.due == action.due } ?? same.first
  }

  private static func mayBeOneDay(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
    left == nil || right == nil || left == right
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
