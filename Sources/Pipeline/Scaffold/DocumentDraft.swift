internal import AccountModel
internal import Localization

/// A new document: front matter with a comment above each key, and a body.
///
/// Comments are `# ` and words; examples that do not count yet are `#` and the key without a space,
/// so that deleting the `#` switches them on.
struct DocumentDraft {
  let kind: DocumentKind
  let language: Language
  let fields: [DraftField]
  let body: String

  var text: String {
    var lines = ["---"]
    for line in intro { lines += wrapped(line) }
    for field in fields {
      lines += wrapped(comment(on: field.key))
      lines += field.text
    }
    lines += wrapped(furtherKeys)
    lines.append("---")
    return lines.joined(separator: "\n") + "\n\n" + body
  }

  private var intro: [String] {
    let switchedOff = Phrase(
      en: "A line such as '#key: value' is switched off; delete its '#' to use it.",
      pt: "Uma linha como '#chave: valor' está desligada; apague o '#' para a usar.",
      pl: "Wiersz taki jak '#klucz: wartość' jest wyłączony; usuń '#', aby go użyć.",
      fa: "سطری مانند '#key: value' خاموش است؛ برای به‌کارگیری، '#' آن را پاک کنید.")
    let hasExamples = fields.contains { !$0.isActive }
    return [Self.purpose(of: kind).text(in: language)]
      + (hasExamples ? [switchedOff.text(in: language)] : [])
  }

  /// What a key means, with its values where it is a choice: `Status: active (Ativo), ...`. English
  /// has the schema's sentence, the other languages the label.
  private func comment(on key: String) -> String {
    guard let declaration = kind.schema.fields.first(where: { $0.key == key }) else { return "" }
    let label =
      language == .english
      ? String(declaration.doc.last == "." ? declaration.doc.dropLast() : declaration.doc[...])
      : declaration.label.text(in: language)
    guard case .choice(let choices) = declaration.shape, key != "lang" else { return label }
    let values = choices.options.map { option in
      let name = option.label.text(in: language)
      return language == .english ? option.rawValue : "\(option.rawValue) (\(name))"
    }
    return label + ": " + values.joined(separator: ", ")
  }

  /// The keys that the draft does not show.
  private var furtherKeys: String {
    let shown = Set(fields.map(\.key))
    let keys = kind.schema.fields.map(\.key).filter { !shown.contains($0) }
    let words = Phrase(
      en: "Further keys", pt: "Outras chaves", pl: "Dalsze klucze", fa: "کلیدهای دیگر")
    return words.text(in: language) + ": " + keys.joined(separator: ", ")
  }

  /// Comment lines of at most 96 characters.
  private func wrapped(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines: [String] = []
    var line = "#"
    for word in text.split(separator: " ") {
      if line.count + word.count >= 96, line != "#" {
        lines.append(line)
        line = "#"
      }
      line += " " + word
    }
    return lines + [line]
  }
}
