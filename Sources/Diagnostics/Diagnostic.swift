package import Localization

/// One problem of the user's files: what is wrong, where, and how to mend it.
///
/// Diagnostics are values that phases return beside their result; they are never thrown. The texts
/// follow one grammar: lower case, no full stop, the text quoted as typed in single quotes, and only
/// `help` proposes a change.
package struct Diagnostic: Hashable, Sendable {
  /// The stable short code, `F104`, and its slug, `front-matter/unknown-account`.
  package let code: DiagnosticCode
  package let severity: Severity
  /// The headline: names the thing and states the rule.
  package let message: Phrase
  /// The smallest stretch that is at fault.
  package let range: SourceRange
  /// What to print under the marked text; nil repeats nothing.
  package let label: Phrase?
  /// Other places that belong to the problem, each with a sentence ("first declared here").
  package let related: [RelatedPlace]
  /// Facts that help to understand.
  package let notes: [Phrase]
  /// Proposals, safest first ("did you mean 'northwind'?").
  package let help: [Phrase]

  /// Typed texts of any length will do: long ones are cut.
  package init(
    _ code: DiagnosticCode, _ message: Phrase, at range: SourceRange, severity: Severity? = nil,
    label: Phrase? = nil, related: [RelatedPlace] = [], notes: [Phrase] = [], help: [Phrase] = []
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message.shortened
    self.range = range
    self.label = label?.shortened
    self.related = related
    self.notes = notes.map(\.shortened)
    self.help = help.map(\.shortened)
  }
}

extension Diagnostic {
  /// The same at another place.
  package func moved(to range: SourceRange) -> Diagnostic {
    Diagnostic(
      code, message, at: range, severity: severity, label: label, related: related, notes: notes,
      help: help)
  }
}
