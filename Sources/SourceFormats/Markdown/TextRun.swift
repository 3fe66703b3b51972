/// Adjacent texts of one level, joined: the stretch of `MarkdownTreeBuilder.text` from `start` on.
struct TextRun {
  /// What follows a run.
  enum Boundary { case lineBreak, inline, end }

  private(set) var start = 0
  /// Where each text of cmark begins: in `text`, and in the source.
  private(set) var pieces: [(text: Int, source: Int32)] = []
  /// Places of characters that were written with a backslash or as an entity and so are no syntax.
  private(set) var escaped: [Int] = []
  /// Behind the last piece, in the source.
  private(set) var end: Int32 = 0
  /// Where the finished run ends in `text`, which may have grown since.
  var textEnd = 0
  var isInLink = false
  /// Whether an inline other than a text stands right before the run.
  var isAfterText = false
  /// Whether the run is the first of its container, where `[x]` and `[!NOTE]` have a meaning.
  var mayMarkContainer = false

  mutating func begin(at start: Int) {
    self.start = start
    pieces.removeAll(keepingCapacity: true)
    escaped.removeAll(keepingCapacity: true)
  }

  mutating func add(text: Int, source: Int32, end: Int32, isEscaped: Bool = false) {
    pieces.append((text, source))
    if isEscaped { escaped.append(text) }
    self.end = end
  }

  func isEscaped(_ place: Int) -> Bool {
    guard !escaped.isEmpty else { return false }
    var low = 0
    var high = escaped.count
    while low < high {
      let middle = (low + high) / 2
      if escaped[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < escaped.count && escaped[low] == place
  }

  /// The place in the source of a byte of the run.
  func source(of place: Int) -> Int32 {
    var low = 0
    var high = pieces.count
    guard high > 0 else { return end }
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= place { low = middle } else { high = middle }
    }
    return min(pieces[low].source + Int32(place - pieces[low].text), end)
  }
}
