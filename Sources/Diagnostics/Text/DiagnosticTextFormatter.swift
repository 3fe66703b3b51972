package import Localization

/// Writes diagnostics for people: each with the source line as typed and the place marked.
///
///     error[F104]: unknown account 'northwnd' in plan front matter
///       --> content/accounts/northwind/plan-2025.md:4:10
///        |
///      4 | account: northwnd
///        |          ^^^^^^^^ no dossier has this id
///        |
///       note: ids are the 'id:' of content/accounts/*/index.md
///       help: did you mean 'northwind'?
///
/// Carets point astray in a line with right-to-left letters; there the marked text is repeated:
///
///      2 | tytuł: شرکت
///        | at: «شرکت» ...
package struct DiagnosticTextFormatter: Sendable {
  private let language: Language
  private let width: Int
  private let palette: TerminalPalette
  private let words: DiagnosticWords

  /// - Parameters:
  ///   - width: The columns of the terminal, to which quoted lines are cut; nil (a file, a pipe)
  ///     cuts at 120.
  ///   - usesColor: Whether to write ANSI colour sequences.
  package init(language: Language, width: Int? = nil, usesColor: Bool = false) {
    self.language = language
    self.width = width ?? 120
    palette = TerminalPalette(isOn: usesColor)
    words = DiagnosticWords(language: language)
  }

  /// All diagnostics by file, line, column and code, with an empty line behind each.
  ///
  /// `source` gives the bytes of a file of the workspace, nil where it cannot be read; it is asked
  /// once a file.
  package func text(
    of diagnostics: [Diagnostic], source: (_ file: String) -> [UInt8]?
  ) -> String {
    var result = ""
    var file: String?
    var cursor: SourceLineCursor?
    for diagnostic in diagnostics.sorted(by: Diagnostic.precedesInReport) {
      if diagnostic.range.file != file {
        file = diagnostic.range.file
        cursor = source(diagnostic.range.file).map(SourceLineCursor.init)
      }
      // Lines come in ascending order, so that one pass over the file finds them all.
      let line = cursor?.line(diagnostic.range.start.line)
      for text in lines(of: diagnostic, sourceLine: line) { result += text + "\n" }
      result += "\n"
    }
    return result
  }

  /// The counts in one line: `2 errors, 1 warning`.
  package func summary(of diagnostics: [Diagnostic]) -> String { words.summary(of: diagnostics) }

  private func lines(of diagnostic: Diagnostic, sourceLine: ArraySlice<UInt8>?) -> [String] {
    let number = LineNumberMargin(line: diagnostic.range.start.line)
    var lines = [header(of: diagnostic), arrow(to: diagnostic.range, margin: number)]
    let hasFrame = sourceLine != nil && !diagnostic.range.isWholeFile
    if let sourceLine, hasFrame {
      lines += frame(of: diagnostic, line: sourceLine, margin: number)
    } else if let label = diagnostic.label {
      lines.append(number.indent + text(label))
    }
    let appendix = appendix(of: diagnostic, margin: number)
    if hasFrame, !appendix.isEmpty { lines.append(palette.margin(number.empty)) }
    return lines + appendix
  }

  private func header(of diagnostic: Diagnostic) -> String {
    let name = words.name(of: diagnostic.severity) + "[\(diagnostic.code.code)]"
    return palette.severity(diagnostic.severity, name)
      + palette.strong(": " + text(diagnostic.message))
  }

  private func arrow(to range: SourceRange, margin: LineNumberMargin) -> String {
    margin.indent + palette.margin("-->") + " " + range.place
  }

  private func frame(
    of diagnostic: Diagnostic, line: ArraySlice<UInt8>, margin: LineNumberMargin
  ) -> [String] {
    let range = diagnostic.range
    let start = max(0, range.start.column - 1)
    let end = range.end.line > range.start.line ? Int.max : max(start, range.end.column - 1)
    let excerpt = SourceExcerpt(
      line: line, columns: start..<end, budget: width - margin.empty.count - 1)
    let mark = palette.severity(diagnostic.severity, mark(excerpt))
    let label = diagnostic.label.map { " " + palette.severity(diagnostic.severity, text($0)) } ?? ""
    return [
      palette.margin(margin.empty),
      palette.margin(margin.numbered) + (excerpt.text.isEmpty ? "" : " " + excerpt.text),
      palette.margin(margin.empty) + " " + mark + label,
    ]
  }

  private func mark(_ excerpt: SourceExcerpt) -> String {
    if excerpt.isRightToLeft { return words.at + ": «" + excerpt.marked + "»" }
    return String(repeating: " ", count: excerpt.indent)
      + String(repeating: "^", count: excerpt.width)
  }

  /// What stands below the frame: related places, notes, help.
  private func appendix(of diagnostic: Diagnostic, margin: LineNumberMargin) -> [String] {
    let limit = 5
    var lines: [String] = []
    for place in diagnostic.related.prefix(limit) {
      lines.append(margin.indent + palette.strong(words.note + ": ") + text(place.message))
      lines.append(margin.indent + "  " + palette.margin("-->") + " " + place.range.place)
    }
    if diagnostic.related.count > limit {
      let rest = words.morePlaces(diagnostic.related.count - limit)
      lines.append(margin.indent + palette.strong(words.note + ": ") + rest)
    }
    for note in diagnostic.notes {
      lines.append(margin.indent + palette.strong(words.note + ": ") + text(note))
    }
    for help in diagnostic.help {
      lines.append(margin.indent + palette.help(words.help + ": ") + text(help))
    }
    return lines
  }

  private func text(_ phrase: Phrase) -> String {
    PrintableText.escaped(phrase.text(in: language))
  }
}
