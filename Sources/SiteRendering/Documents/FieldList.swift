import AccountModel
import Localization
import SourceFormats

/// Shows decoded front matter of a document: every key with its label, references as links.
struct FieldList {
  let document: Document
  let scope: PageScope

  /// A definition list of all entries but empty lists and those named in `omitted`; nil where
  /// nothing is left.
  ///
  ///     <dl class="field-list"><dt>Status</dt><dd>Active</dd>...</dl>
  func list(_ record: Record, omitting omitted: Set<String> = []) -> SafeHTML? {
    let entries = record.entries.filter {
      !omitted.contains($0.key) && !record.isCurrencyOfAmounts($0) && !$0.value.isEmptyList
    }
    guard !entries.isEmpty else { return nil }
    let rows = entries.map { entry -> SafeHTML in
      "<dt>\(label(of: entry, in: record))</dt><dd>\(value(of: entry, in: record))</dd>"
    }
    return "<dl class=\"field-list\">\(rows.joined())</dl>"
  }

  /// The label of a key; the key itself where the schema does not know it.
  func label(of entry: RecordEntry, in record: Record) -> SafeHTML {
    guard let declaration = record.declaration(of: entry) else {
      return "<code>\(scope.name(entry.key))</code>"
    }
    return "\(scope.text(declaration.label))"
  }

  /// The value of a key: an amount with the currency beside it, a percentage with its sign, a
  /// document's type by its name in the page's language.
  func value(of entry: RecordEntry, in record: Record) -> SafeHTML {
    if let money = record.money(of: entry) { return scope.declared(money) }
    if case .percent = record.declaration(of: entry)?.shape, case .decimal(let number) = entry.value
    {
      return scope.percent(number.doubleValue / 100, places: number.scale)
    }
    if entry.key == "type", case .text(let text) = entry.value,
      let kind = DocumentKind(rawValue: text)
    {
      return "\(scope.text(kind.label))"
    }
    if case .prose(let text) = entry.value { return prose(text, key: entry.key) }
    if entry.key == "visibility", case .choice(let choice) = entry.value,
      choice.rawValue != Visibility.internal.rawValue
    {
      let note = scope.text(.visibilityHidesNothing)
      return "\(value(entry.value)) <span class=\"note\">\(note)</span>"
    }
    return value(entry.value)
  }

  private func prose(_ text: String, key: String) -> SafeHTML {
    FieldProse(text, key: key, of: document, in: scope).html
  }

  func value(_ value: FieldValue) -> SafeHTML {
    switch value {
    case .text(let text): webLink(text) ?? mailLink(text) ?? scope.name(text)
    case .prose(let text): prose(text, key: "field")
    case .date(let date): scope.date(date)
    case .month(let month): scope.month(month)
    case .year(let year): scope.isolated(String(year))
    case .time(let time): scope.isolated(time.iso)
    case .integer(let number): scope.count(number)
    case .decimal(let number): scope.number(number)
    case .boolean(let flag): "\(scope.text(flag ? DocumentText.yes : .no))"
    case .code(let code, let list): scope.code(code, in: list)
    case .choice(let choice): "\(scope.text(choice.label))"
    case .reference(let reference): link(reference)
    case .list(let values): list(values)
    case .record(let record): list(record) ?? .empty
    case .invalid(let text): "<span class=\"broken\">\(scope.name(text))</span>"
    }
  }

  private func list(_ values: [ListedValue]) -> SafeHTML {
    guard values.count > 1 || values.contains(where: { $0.value.isRecord }) else {
      return values.first.map { value($0.value) } ?? .empty
    }
    let lines = values.map { element -> SafeHTML in
      guard case .record(let record) = element.value else {
        return "<li>\(value(element.value))</li>"
      }
      return "<li\(Self.anchor(of: record))>\(list(record))</li>"
    }
    return "<ul>\(lines.joined())</ul>"
  }

  /// ` id="r1"` for a group of keys with an `id:`, to which links may lead.
  static func anchor(of record: Record) -> SafeHTML {
    guard case .text(let id) = record["id"] else { return .empty }
    return " id=\"\(id)\""
  }

  private func link(_ reference: Reference) -> SafeHTML {
    guard let target = reference.target else {
      return "<span class=\"broken\">\(scope.name(reference.written))</span>"
    }
    let link = scope.link(to: target, anchor: reference.anchor)
    guard let anchor = reference.anchor else { return link }
    return "\(link) <span class=\"tag\">\(scope.name(anchor))</span>"
  }

  /// A text that is a web address, as a link; nil for any other text.
  private func webLink(_ text: String) -> SafeHTML? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") else {
      return nil
    }
    return "<a href=\"\(text)\" rel=\"noreferrer\">\(scope.name(text))</a>"
  }

  /// A text that is an e-mail address, as a link that may break after its `@`; nil for any other
  /// text.
  private func mailLink(_ text: String) -> SafeHTML? {
    guard let address = MailAddress(text) else { return nil }
    return """
      <a href="mailto:\(text)"><bdi>\(address.mailbox)@<wbr>\(address.domain)</bdi></a>
      """
  }
}

extension FieldValue {
  /// Whether somebody wrote a list with nothing in it.
  fileprivate var isEmptyList: Bool {
    if case .list(let values) = self { values.isEmpty } else { false }
  }

  var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
