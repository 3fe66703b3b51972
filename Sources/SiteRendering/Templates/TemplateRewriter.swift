import Localization

/// Prepares a template for one language, before the Mustache library parses it.
///
/// - `{{t.name}}` becomes the interface's text in the language.
/// - `{{name}}` becomes `{{&name}}`: values arrive escaped by type (`TemplateValue`), so neither two
///   braces nor three can let a text through as markup, or escape markup of ours twice.
/// - The names of partials are collected, so that a missing or an endless one is found now.
struct TemplateRewriter {
  /// A tag that the rewriter cannot accept.
  struct Fault: Error {
    enum Reason {
      case unfinishedTag
      case unknownText(String)
      case textInSection(String)
    }
    let reason: Reason
    /// Both from 1; the column counts code points.
    let line: Int
    let column: Int
  }

  /// A use of another template.
  struct Use {
    let name: String
    let line: Int
    let column: Int
  }

  private let language: Language
  private var rest: Substring.UnicodeScalarView
  private var opening = Array("{{".unicodeScalars)
  private var closing = Array("}}".unicodeScalars)
  private var line = 1
  private var column = 1
  private(set) var output = ""
  private(set) var uses: [Use] = []

  init(_ text: String, language: Language) {
    self.language = language
    rest = text[...].unicodeScalars
  }

  mutating func run() throws(Fault) {
    while !rest.isEmpty {
      if rest.starts(with: opening) {
        try rewriteTag()
      } else {
        output.unicodeScalars.append(advance())
      }
    }
  }

  private mutating func rewriteTag() throws(Fault) {
    let start = (line: line, column: column)
    skip(opening.count)
    var content = ""
    let isTriple = rest.first == "{" && opening.elementsEqual("{{".unicodeScalars)
    let end = isTriple ? Array("}}}".unicodeScalars) : closing
    while !rest.starts(with: end) {
      guard !rest.isEmpty else {
        throw Fault(reason: .unfinishedTag, line: start.line, column: start.column)
      }
      content.unicodeScalars.append(advance())
    }
    skip(end.count)
    let tag =
      String(String.UnicodeScalarView(opening)) + content
      + String(String.UnicodeScalarView(end))
    let name = Self.trimmed(content.dropFirst())
    switch content.unicodeScalars.first {
    case ">", "<":
      if !name.hasPrefix("*") {
        uses.append(Use(name: name, line: start.line, column: start.column))
      }
      output += tag
    case "=":
      changeDelimiters(content)
      output += tag
    case "#", "^":
      if name.hasPrefix("t.") {
        throw Fault(reason: .textInSection(name), line: start.line, column: start.column)
      }
      output += tag
    case "!", "/", "$", "%": output += tag
    case "{", "&": try write(name, tag, start)
    default: try write(Self.trimmed(content[...]), tag, start)
    }
  }

  private mutating func write(
    _ name: String, _ tag: String, _ start: (line: Int, column: Int)
  ) throws(Fault) {
    guard name.hasPrefix("t.") else {
      let isPlain = !tag.unicodeScalars.dropFirst(opening.count).starts(with: "{".unicodeScalars)
      let isMarked = tag.unicodeScalars.dropFirst(opening.count).starts(with: "&".unicodeScalars)
      let body = tag.unicodeScalars.dropFirst(opening.count)
      output += isPlain && !isMarked ? opened(["&"] + body) : tag
      return
    }
    guard let phrase = InterfaceTexts.phrase(named: String(name.dropFirst(2))) else {
      throw Fault(reason: .unknownText(name), line: start.line, column: start.column)
    }
    output += phrase.text(in: language).escapedForHTML
  }

  private func opened(_ rest: some Sequence<Unicode.Scalar>) -> String {
    var text = String(String.UnicodeScalarView(opening))
    text.unicodeScalars.append(contentsOf: rest)
    return text
  }

  /// `=<% %>=`
  private mutating func changeDelimiters(_ content: String) {
    let parts = content.drop { $0 == "=" }.prefix { $0 != "=" }.split(separator: " ")
    guard parts.count == 2, let first = parts.first, let last = parts.last else { return }
    opening = Array(first.unicodeScalars)
    closing = Array(last.unicodeScalars)
  }

  private mutating func advance() -> Unicode.Scalar {
    let scalar = rest.removeFirst()
    if scalar == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    return scalar
  }

  private mutating func skip(_ count: Int) {
    for _ in 0..<count { _ = advance() }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true || text.first == "}" { text.removeFirst() }
    while text.last?.isWhitespace == true || text.last == "}" { text.removeLast() }
    return String(text)
  }
}
