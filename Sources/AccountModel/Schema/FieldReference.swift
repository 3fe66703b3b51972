internal import Localization

/// `docs/fields.md`: every key of the front matter, as its schema declares it.
package enum FieldReference {
  /// Markdown, in English: the keys of all documents, then those of each kind in its order.
  package static var text: String {
    ([introduction, section("All documents", common, schema: CommonFields.all)]
      + DocumentKind.allCases.map(section)).joined(separator: "\n")
  }

  private static let introduction = """
    # Fields of the front matter

    Written by `swift run dev document-fields` from the declarations that the program reads by; \
    do not edit it.

    A document is a Markdown file whose front matter, between two lines `---`, holds keys and \
    values in YAML. `keyplan new KIND` makes a file with the keys that work begins with. A key \
    that is not listed here is kept and shown, with a warning that names the nearest listed one.

    A dot leads to a key of a group: `legal.city` is written

    ```yaml
    legal:
      city: Gdynia
    ```

    and `[]` to the groups of a list: `team[].person` is written

    ```yaml
    team:
      - person: anna
    ```

    Where a list is asked for, one value counts as a list of one. Pages show the label in their \
    language.

    """

  private static let common =
    "Every kind of document may have these; `type` is one of the kinds below."

  private static func section(_ kind: DocumentKind) -> String {
    let shared = Set(CommonFields.all.map(\.key))
    let needsTitle = kind.schema.fields.contains { $0.key == "title" && $0.isRequired }
    let required = needsTitle ? " Its `title` is required." : ""
    return section(
      "`type: \(kind.rawValue)`", "Lies in `\(place(of: kind))`.\(required)",
      schema: kind.schema.fields.filter { !shared.contains($0.key) })
  }

  private static func section(
    _ heading: String, _ words: String, schema fields: [FieldDeclaration]
  ) -> String {
    let header = "| key | label | form | example | meaning |\n|---|---|---|---|---|\n"
    let lines = fields.flatMap { rows($0, prefix: "") }
    return "## \(heading)\n\n\(words)\n\n\(header)\(lines.joined(separator: "\n"))\n"
  }

  /// The row of a field, then those of the keys inside it.
  private static func rows(_ field: FieldDeclaration, prefix: String) -> [String] {
    let key = prefix + field.key
    let required = field.isRequired ? " (required)" : ""
    let example = "\(field.key): \(field.example)"
    let row =
      "| `\(key)`\(required) | \(field.label.text(in: .english)) | \(field.shape.form) "
      + "| `\(example)` | \(field.doc) |"
    switch field.shape {
    case .record(let schema):
      return [row] + schema.fields.flatMap { rows($0, prefix: key + ".") }
    case .list(.record(let schema)):
      return [row] + schema.fields.flatMap { rows($0, prefix: key + "[].") }
    default: return [row]
    }
  }

  /// Where `keyplan new` puts a document of the kind.
  private static func place(of kind: DocumentKind) -> String {
    let account = "content/accounts/ACCOUNT"
    return switch kind {
    case .account: "\(account)/index.md"
    case .plan: "\(account)/plan-YEAR.md"
    case .meeting: "\(account)/meetings/"
    case .person: "\(account)/people/` or `content/people/"
    case .opportunity: "\(account)/opportunities/"
    case .issue: "\(account)/issues/"
    case .contract: "\(account)/contracts/"
    case .playbook: "content/playbooks/"
    case .review: "content/reviews/"
    case .competitor: "content/competitors/"
    case .page: "content/handbook/` or `\(account)/"
    }
  }
}
