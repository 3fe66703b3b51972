internal import Diagnostics
internal import Localization
internal import SourceFormats

extension ReferenceResolver {
  /// Checks the links, metric references and tasks of the body.
  ///
  /// - Parameter names: what stands in sentences for the ids of the text.
  mutating func check(_ outline: MarkdownOutline, names: LinkedNames) {
    for link in outline.links {
      check(link.target, in: names.inserted(into: link.sentence), at: link.span)
    }
    for metric in outline.metrics { check(metric: metric.name, at: metric.span) }
  }

  private mutating func check(metric name: String, at span: SourceSpan) {
    guard let metrics, !metrics.contains(name) else { return }
    let nearest = NearMiss.best(for: name, among: metrics.sorted())
    report(.unknownMetric(name, nearest: nearest, at: span.range(in: file)))
  }

  /// Checks the links and metric references of a field that holds Markdown. They are reported at the
  /// field, since YAML may have folded its lines.
  mutating func check(prose text: String, at span: SourceSpan) {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return }
    let outline = MarkdownDocument(parsing: Array(text.utf8), dialect: .keyplan).outline()
    for link in outline.links {
      check(link.target, in: link.sentence, at: span)
      if let path = assetPath(of: link.target) { addFieldFile(path) }
    }
    for metric in outline.metrics { check(metric: metric.name, at: span) }
  }

  private func assetPath(of target: MarkdownOutline.Link.Target) -> String? {
    switch target {
    case .relative(let address), .image(let address):
      guard case .asset(let path) = index.resolve(address: address, from: file) else { return nil }
      return path
    case .wiki, .dropped: return nil
    }
  }

  private mutating func check(
    _ target: MarkdownOutline.Link.Target, in sentence: String, at span: SourceSpan
  ) {
    switch target {
    case .wiki(let wiki): check(wiki, in: sentence, at: span)
    case .relative(let address): check(address, in: sentence, at: span)
    case .image(let address):
      if case .asset = index.resolve(address: address, from: file) { return }
      report(.missingAsset(address, at: span.range(in: file)))
    case .dropped(let address): report(.droppedLink(address, at: span.range(in: file)))
    }
  }

  private mutating func check(_ wiki: WikiLink, in sentence: String, at span: SourceSpan) {
    let name = wiki.target.normalised
    let resolution = name.isEmpty ? .found(id) : index.resolve(name)
    switch resolution {
    case .found(let target):
      mention(target, .sentence(sentence), at: span)
      if let heading = wiki.heading { check(heading, in: target, at: span) }
    case .ambiguous(let candidates):
      report(.ambiguousLink(name, candidates, at: span.range(in: file)))
    case .missing:
      report(
        .unresolvedWikiLink(
          name, nearest: nearest.id(for: name, kinds: []), at: span.range(in: file)))
    }
  }

  private mutating func check(_ address: String, in sentence: String, at span: SourceSpan) {
    switch index.resolve(address: address, from: file) {
    case .document(let place):
      mention(place.document, .sentence(sentence), at: span)
      if let anchor = place.anchor, !anchor.isEmpty { check(anchor, in: place.document, at: span) }
    case .asset: break
    case .missing where address.isDocumentAddress:
      let path =
        PathText.candidates(for: PathText.decoded(address[...]), from: file).first ?? address
      report(
        .missingLinkTarget(
          address, nearest: nearest.address(for: address, meaning: path), at: span.range(in: file)))
    case .missing: report(.missingAsset(address, at: span.range(in: file)))
    }
  }

  /// The actions of the body: task lines that name a person or a date.
  mutating func actions(
    _ outline: MarkdownOutline, names: LinkedNames, account: DocumentID?
  ) -> [Action] {
    outline.tasks.compactMap { task in
      guard !task.mentions.isEmpty || task.due != nil else { return nil }
      let range = task.span.range(in: file)
      let people = task.mentions.map { (name: $0, person: index.person(mentioned: $0)) }
      let unknown = people.filter { $0.person == nil }.map(\.name)
      let due = task.due.flatMap { CalendarDate(iso: $0) }
      if !unknown.isEmpty || due == nil && task.due != nil {
        reportMistakes(of: task, unknown: unknown, badDue: due == nil ? task.due : nil)
      }
      let owner = people.lazy.compactMap(\.person).first
      let text = names.inserted(into: task.text)
      for case (_, let person?) in people { mention(person, .sentence(text), at: task.span) }
      return Action(
        text: text, source: id, id: task.id, owner: owner, account: account, due: due,
        status: task.isDone ? .done : .open, objective: task.objective, isTaskLine: true,
        range: range)
    }
  }

  /// - Parameters:
  ///   - unknown: the names behind `@` that nobody has.
  ///   - badDue: what stands behind `due:` and is no date; nil for a date.
  private mutating func reportMistakes(of task: TaskLine, unknown: [String], badDue: String?) {
    let source = taskSource()
    for (position, name) in unknown.enumerated() where !unknown[..<position].contains(name) {
      let span = source?.span(ofPerson: name, in: task) ?? task.span
      report(
        .unknownActionOwner(
          name, nearest: nearest.id(for: name, kinds: [.person]), at: span.range(in: file)))
    }
    if let badDue {
      let span = source?.span(ofDue: badDue, in: task) ?? task.span
      report(.badTaskDate(badDue, at: span.range(in: file)))
    }
  }
}

extension String {
  /// Whether an address is written as that of a document or folder, and not of a picture or PDF.
  fileprivate var isDocumentAddress: Bool {
    let file = prefix { $0 != "#" && $0 != "?" }
    let last = file.split(separator: "/").last ?? ""
    return last.lowercased().hasSuffix(".md") || !last.dropFirst().contains(".")
  }
}
