internal import CYaml

/// Why a YAML text does not parse, and where.
struct YAMLFailure {
  /// What the writer did, as far as libyaml's complaint and the line tell.
  enum Cause: Equatable {
    case tabIndentation
    case colonInValue
    case keyWithoutColon
    case unclosedQuote
    case unclosedBracket
    /// The value starts with a character that means something to YAML.
    case reservedCharacter(String)
    case unknownAlias(String)
    case backslash
    case wrongIndentation
    case controlCharacter
    case unclosedFrontMatter
    case secondDocument
    case keyIsNotText
    case notFields
    case tooDeep
    case tooLarge
    /// Anything else, in libyaml's words.
    case other(String)
  }

  let cause: Cause
  /// From 1, in the whole file.
  let line: Int
  /// In code points, from 1.
  let column: Int

  init(_ cause: Cause, line: Int, column: Int) {
    self.cause = cause
    self.line = line
    self.column = column
  }

  /// Reads what libyaml found. `text` is what it was given.
  init(_ parser: yaml_parser_t, text: UnsafeRawBufferPointer, lineOffset: Int) {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    if parser.error == YAML_READER_ERROR {
      self.init(
        .controlCharacter, at: min(parser.problem_offset, text.count), in: text,
        lineOffset: lineOffset)
      return
    }
    let context = parser.context.map { String(cString: $0) } ?? ""
    let line = Self.line(Int(parser.problem_mark.line), of: text)
    let column = Int(parser.problem_mark.column)
    let cause = Self.cause(problem, context: context, line: line, column: column)
    let isAtContext = Self.pointsAtContext(cause) || Self.isOfMarkedValue(context)
    let complaint = YAMLFailure(cause, at: parser.problem_mark, lineOffset: lineOffset)
    let quote = YAMLQuoteSearch.firstUnclosed(in: text).map {
      YAMLFailure(.unclosedQuote, at: $0, in: text, lineOffset: lineOffset)
    }
    if let quote, quote.precedes(complaint) {
      // What libyaml complains about further down came of it.
      self = quote
    } else {
      self =
        isAtContext
        ? YAMLFailure(cause, at: parser.context_mark, lineOffset: lineOffset) : complaint
    }
  }

  private init(_ cause: Cause, at mark: yaml_mark_t, lineOffset: Int) {
    self.init(cause, line: Int(mark.line) + 1 + lineOffset, column: Int(mark.column) + 1)
  }

  private init(_ cause: Cause, at index: Int, in text: UnsafeRawBufferPointer, lineOffset: Int) {
    let before = text[..<index]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.init(
      cause, line: before.count { $0 == UInt8(ascii: "\n") } + 1 + lineOffset,
      column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  private func precedes(_ other: YAMLFailure) -> Bool {
    (line, column) < (other.line, other.column)
  }

  /// Whether the mistake is where the construct began and not where libyaml gave up.
  private static func pointsAtContext(_ cause: Cause) -> Bool {
    switch cause {
    case .unclosedQuote, .unclosedBracket, .keyWithoutColon: true
    default: false
    }
  }

  private static func cause(
    _ problem: String, context: String, line: Substring, column: Int
  ) -> Cause {
    if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") { return .tabIndentation }
    switch problem {
    case "mapping values are not allowed in this context": return .colonInValue
    case "could not find expected ':'": return .keyWithoutColon
    case "found unexpected end of stream", "found unexpected document indicator":
      return .unclosedQuote
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return .unclosedBracket
    case "found character that cannot start any token":
      return .reservedCharacter(character(of: line, at: column))
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return .backslash
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      return .wrongIndentation
    default: break
    }
    if isOfMarkedValue(context) { return .reservedCharacter(startOfValue(in: line)) }
    if problem.contains("nest_level") { return .tooDeep }
    if problem.hasPrefix("found a tab") { return .tabIndentation }
    return .other(problem)
  }

  /// Whether libyaml was inside a value that its first character made special.
  private static func isOfMarkedValue(_ context: String) -> Bool {
    ["alias", "anchor", "tag", "directive", "block scalar"].contains { context.hasSuffix($0) }
  }

  /// The character with which the value of the line begins: behind the colon, or behind a dash.
  private static func startOfValue(in line: Substring) -> String {
    let value = line.split(separator: ":", maxSplits: 1).last ?? line
    return value.first { $0 != " " && $0 != "-" }.map(String.init) ?? ""
  }

  private static func character(of line: Substring, at column: Int) -> String {
    line.unicodeScalars.dropFirst(column).first.map { String($0) } ?? ""
  }

  private static func line(_ index: Int, of text: UnsafeRawBufferPointer) -> Substring {
    let lines = text.split(
      maxSplits: index + 1, omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A })
    guard index < lines.count else { return "" }
    return String(decoding: lines[index], as: UTF8.self)[...]
  }
}
