package import Localization

/// Writes diagnostics for programs: one JSON document.
///
/// Keys, codes and slugs are never translated; messages are in the language asked for.
///
///     {"schemaVersion": 1, "summary": {"error": 1, "warning": 0, "info": 0}, "diagnostics": [
///       {"code": "F104", "slug": "front-matter/unknown-account", "severity": "error",
///        "message": "...", "primary": {"file": "...", "line": 4, "column": 10, "endLine": 4,
///        "endColumn": 18}, "label": "...", "secondary": [], "notes": [], "help": ["..."]}]}
///
/// Lines and columns count from 1, columns in Unicode code points; the end is the first place
/// behind.
package struct DiagnosticJSONFormatter: Sendable {
  private let language: Language

  package init(language: Language = .english) { self.language = language }

  /// The document, in the order of every report, with a final line end.
  package func text(of diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sorted(by: Diagnostic.precedesInReport)
    let entries = sorted.map { "\n    " + entry($0) }.joined(separator: ",")
    let counts = Severity.allCases.map { severity in
      "\(JSONText.quoted(severity.rawValue)): \(sorted.count { $0.severity == severity })"
    }
    return """
      {
        "schemaVersion": 1,
        "summary": {\(counts.joined(separator: ", "))},
        "diagnostics": [\(entries)\(entries.isEmpty ? "" : "\n  ")]
      }

      """
  }

  private func entry(_ diagnostic: Diagnostic) -> String {
    var fields = [
      field("code", JSONText.quoted(diagnostic.code.code)),
      field("slug", JSONText.quoted(diagnostic.code.slug)),
      field("severity", JSONText.quoted(diagnostic.severity.rawValue)),
      field("message", text(diagnostic.message)),
      field("primary", "{\(place(diagnostic.range))}"),
    ]
    if let label = diagnostic.label { fields.append(field("label", text(label))) }
    let secondary = diagnostic.related.map {
      "{\(place($0.range)), \(field("message", text($0.message)))}"
    }
    fields.append(field("secondary", array(secondary)))
    fields.append(field("notes", array(diagnostic.notes.map(text))))
    fields.append(field("help", array(diagnostic.help.map(text))))
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private func place(_ range: SourceRange) -> String {
    [
      field("file", JSONText.quoted(range.file)), field("line", "\(range.start.line)"),
      field("column", "\(range.start.column)"), field("endLine", "\(range.end.line)"),
      field("endColumn", "\(range.end.column)"),
    ].joined(separator: ", ")
  }

  private func field(_ key: String, _ value: String) -> String {
    "\(JSONText.quoted(key)): \(value)"
  }

  private func array(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

  private func text(_ phrase: Phrase) -> String { JSONText.quoted(phrase.text(in: language)) }
}
