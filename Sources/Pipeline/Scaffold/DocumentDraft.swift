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
    let what: Phrase =
      switch kind {
      case .account:
        Phrase(
          en: "The dossier of an account: who they are and why they are key.",
          pt: "O dossiê de uma conta: quem é e porque é chave.",
          pl: "Dokumentacja klienta: kim jest i dlaczego jest kluczowy.",
          fa: "پروندهٔ یک مشتری: کیست و چرا کلیدی است.")
      case .plan:
        Phrase(
          en: "An account plan: what to reach with the account, and how.",
          pt: "Um plano de conta: o que alcançar com a conta, e como.",
          pl: "Plan dla klienta: co i jak z nim osiągnąć.",
          fa: "برنامهٔ مشتری: چه به دست آید و چگونه.")
      case .meeting:
        Phrase(
          en: "A meeting note: who met, what was decided, who does what.",
          pt: "A nota de uma reunião: quem esteve, o que se decidiu, quem faz o quê.",
          pl: "Notatka ze spotkania: kto był, co ustalono, kto co robi.",
          fa: "یادداشت جلسه: چه کسانی بودند، چه تصمیمی گرفته شد و کار هر کس چیست.")
      case .person:
        Phrase(
          en: "A person. Keep to business facts: the history of this file stays.",
          pt: "Uma pessoa. Só factos profissionais: o histórico deste arquivo fica guardado.",
          pl: "Osoba. Tylko fakty służbowe: historia tego pliku pozostaje.",
          fa: "یک شخص. تنها واقعیت‌های کاری: تاریخچهٔ این فایل می‌ماند.")
      default:
        Phrase(
          en: "An opportunity: what to sell, to whom, by when.",
          pt: "Uma oportunidade: o que vender, a quem, até quando.",
          pl: "Szansa sprzedaży: co, komu i do kiedy sprzedać.",
          fa: "یک فرصت: چه چیزی، به چه کسی و تا کی فروخته شود.")
      }
    let switchedOff = Phrase(
      en: "A line such as '#key: value' is switched off; delete its '#' to use it.",
      pt: "Uma linha como '#chave: valor' está desligada; apague o '#' para a usar.",
      pl: "Wiersz taki jak '#klucz: wartość' jest wyłączony; usuń '#', aby go użyć.",
      fa: "سطری مانند '#key: value' خاموش است؛ برای به‌کارگیری، '#' آن را پاک کنید.")
    let hasExamples = fields.contains { !$0.isActive }
    return [what.text(in: language)] + (hasExamples ? [switchedOff.text(in: language)] : [])
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
