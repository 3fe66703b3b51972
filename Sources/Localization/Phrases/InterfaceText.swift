/// A named text of the interface, which templates write as `{{t.name}}`.
package protocol InterfaceText: RawRepresentable<String>, CaseIterable, Sendable {
  var phrase: Phrase { get }
}

extension InterfaceText {
  package func text(in language: Language) -> String { phrase.text(in: language) }
}
