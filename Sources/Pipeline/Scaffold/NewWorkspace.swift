package import AccountModel
package import Localization

/// What `keyplan init` is asked for: a workspace that builds, small enough to be read in whole.
package struct NewWorkspace: Sendable, Hashable {
  package let name: String
  /// At least one; the first is that of the comments and of the sample documents.
  package let languages: [Language]
  /// ISO 4217.
  package let currency: String
  /// The sample orders end on this day.
  package let date: CalendarDate
  /// Whether there is a sample account with its documents and orders.
  package let hasExample: Bool

  package init(
    name: String, languages: [Language], currency: String, date: CalendarDate,
    hasExample: Bool = true
  ) {
    self.hasExample = hasExample
    self.name = name
    self.languages = languages.isEmpty ? [.english] : languages
    self.currency = currency
    self.date = date
  }

  /// The files, in order of path, without those that `kept` names.
  ///
  /// - Parameter existing: paths that the folder holds already. Files beside the workspace, such as
  ///   those of a fresh repository, are no hindrance; files where it keeps its own are one.
  package func files(existing: [String] = []) throws(ScaffoldError) -> [ScaffoldFile] {
    if let clash = existing.filter(Self.isInTheWay).min() { throw .exists(path: clash) }
    return allFiles.filter { file in !existing.contains { Self.stands($0, for: file) } }
  }

  /// The files among `existing` that stay in place of new ones, in order of path.
  package func kept(existing: [String]) -> [String] {
    existing.filter { path in allFiles.contains { Self.stands(path, for: $0) } }.sorted()
  }

  private var allFiles: [ScaffoldFile] {
    ((hasExample ? documents + tables : []) + surroundings).sorted { $0.path < $1.path }
  }

  /// Whether a path lies, or is, where a build reads or writes. Some disks do not tell capitals.
  private static func isInTheWay(_ path: String) -> Bool {
    let path = path.lowercased()
    return ["content", "templates"].contains { path == $0 || path.hasPrefix("\($0)/") }
      || path == "public"
  }

  /// A README of any kind introduces the folder as well as ours would.
  private static func stands(_ path: String, for file: ScaffoldFile) -> Bool {
    let (path, own) = (path.lowercased(), file.path.lowercased())
    return path == own || own == "readme.md" && (path == "readme" || path.hasPrefix("readme."))
  }

  var language: Language { languages.first ?? .english }

  var example: ScaffoldExample {
    ScaffoldExample(language: language, today: date, currency: currency)
  }

  private var documents: [ScaffoldFile] {
    let example = example
    let folder = "content/accounts/\(example.account)"
    return [
      document(
        .account, id: example.account, title: example.accountTitle, example.accountFields,
        path: "\(folder)/index.md", body: example.accountBody),
      document(
        .plan, id: example.plan, title: example.planTitle, planFrame + example.planFields,
        path: "\(folder)/plan-\(date.year).md", body: example.planBody),
      document(
        .meeting, id: example.meeting, title: example.meetingTitle,
        [DraftField("date", yaml: example.day(-9))] + example.meetingFields(on: -9),
        path: "\(folder)/meetings/\(example.meeting).md", body: example.meetingBody),
      document(
        .opportunity, id: example.opportunity, title: example.opportunityTitle,
        [DraftField("stage", yaml: "proposal")] + example.opportunityFields,
        path: "\(folder)/opportunities/\(example.opportunity).md", body: ""),
      document(
        .person, id: example.contact, title: example.contactTitle,
        [DraftField("side", yaml: "customer")] + example.contactFields,
        path: "\(folder)/people/\(example.contact).md", body: ""),
      document(
        .person, id: example.colleague, title: example.colleagueTitle,
        [DraftField("side", yaml: "internal")] + example.colleagueFields,
        path: "content/people/\(example.colleague).md", body: "", hasAccount: false),
    ]
  }

  private var planFrame: [DraftField] {
    [
      DraftField("status", yaml: "active"),
      DraftField("period", lines: ["start: \(date.year)-01-01", "end: \(date.year)-12-31"]),
    ]
  }

  private func document(
    _ kind: DocumentKind, id: String, title: String, _ fields: [DraftField], path: String,
    body: String, hasAccount: Bool = true
  ) -> ScaffoldFile {
    var frame = [
      DraftField("type", yaml: kind.rawValue), DraftField("id", id), DraftField("title", title),
      DraftField("lang", yaml: language.code),
    ]
    if kind != .account, hasAccount { frame.append(DraftField("account", example.account)) }
    let draft = DocumentDraft(
      kind: kind, language: language, fields: (frame + fields).map { $0.activated() }, body: body)
    return ScaffoldFile(path: path, text: draft.text)
  }
}
