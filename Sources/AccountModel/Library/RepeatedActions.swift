internal import Localization

/// Tells which task lines of a text repeat an action of the same document's front matter, so that
/// nobody counts it twice. The front matter wins: it can say more.
struct RepeatedActions {
  private let declared: [DocumentID: [Action]]

  /// - Parameter declared: the actions of front matter, of any documents.
  init(_ declared: [Action]) {
    self.declared = Dictionary(grouping: declared, by: \.source)
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
