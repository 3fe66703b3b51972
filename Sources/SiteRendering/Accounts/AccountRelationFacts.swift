import AccountModel
import Localization
import Segmentation
import SourceFormats

/// What the documents around an account say about it.
struct AccountRelationFacts {
  let account: Account
  let relations: AccountRelations
  let scope: PageScope

  private var library: Library { scope.site.library }

  /// The plan whose period covers the as-of date, else the latest one that is not archived.
  var currentPlan: Plan? {
    let plans = relations.plans.compactMap(library.plan)
    return plans.first { $0.covers(scope.site.asOf) && $0.status != .archived }
      ?? plans.first { $0.status != .archived }
  }

  /// Open actions, the most overdue first, then those done lately.
  func actions(limit: Int) -> [ActionLine] {
    let open = relations.actions.filter(\.isOpen)
    let closed = relations.actions.filter { !$0.isOpen }.suffix(5).reversed()
    return (open + closed).prefix(limit).map { ActionLine($0, in: scope) }
  }

  /// - Parameter plan: the current one.
  func computed(_ scorecard: Scorecard?, plan: Plan?) -> [Fact] {
    let last = scope.lastMeeting(ofAccount: account.slug)
    let next = scope.nextMeeting(ofAccount: account.slug)
    return [
      Fact(
        scope.text(AccountText.abcXYZ),
        scorecard?.metrics.classes.cell.value.map { "<strong>\(scope.name($0.code))</strong>" }),
      Fact(scope.text(AccountText.lastMeeting), scope.date(last)),
      Fact(scope.text(AccountText.nextMeeting), scope.date(next)),
      Fact(
        scope.text(AccountText.currentPlan),
        plan.map { plan in
          let status = plan.status.map { " · \(scope.text($0.label))" as SafeHTML }
          return "\(scope.link(to: plan.id))\(status)"
        }),
    ].compactMap(\.self)
  }

  /// Lists of other documents of the account, by kind.
  var related: [DocumentSection] {
    [
      section("plans", DocumentKind.plan.pluralLabel, relations.plans),
      section("contracts", DocumentKind.contract.pluralLabel, relations.contracts),
      section("issues", DocumentKind.issue.pluralLabel, relations.issues),
      section("reviews", DocumentKind.review.pluralLabel, relations.reviews),
      neighbours,
      section("pages", DocumentKind.page.pluralLabel, relations.pages),
    ].compactMap(\.self)
  }

  /// What lies one step away, by kind of tie: a list of links says as much as a drawing of them, and
  /// can be read on a telephone and aloud.
  private var neighbours: DocumentSection? {
    let team = [account.owner, account.backupOwner] + account.team.map(\.person)
    let ours = team.compactMap(\.self).reduce(into: [DocumentID]()) { people, person in
      if !people.contains(person) { people.append(person) }
    }
    let theirs = relations.people.compactMap(library.person).filter(\.isPresent).map(\.id)
    let groups: [(Phrase, [DocumentID])] = [
      (AccountFiguresText.partOf.phrase, [account.parent].compactMap(\.self)),
      (AccountText.children.phrase, relations.children),
      (DocumentKind.competitor.pluralLabel, relations.competitors),
      (AccountFiguresText.ourPeople.phrase, ours),
      (AccountFiguresText.theirPeople.phrase, theirs),
    ]
    let lines = groups.compactMap { label, ids in
      scope.links(to: ids).map { "<dt>\(scope.text(label))</dt><dd>\($0)</dd>" as SafeHTML }
    }
    guard !lines.isEmpty else { return nil }
    return DocumentSection(
      anchor: "relations", title: scope.text(AccountFiguresText.relations),
      content: "<dl class=\"field-list\">\(lines.joined())</dl>")
  }

  private func section(
    _ anchor: String, _ title: Phrase, _ ids: [DocumentID]
  ) -> DocumentSection? {
    guard !ids.isEmpty else { return nil }
    let lines = ids.map { id -> SafeHTML in
      let date = scope.date(library.document(id)?.date).map {
        " <span class=\"note\">\($0)</span>" as SafeHTML
      }
      return "<li>\(scope.link(to: id))\(date)</li>"
    }
    return DocumentSection(
      anchor: anchor, title: scope.text(title),
      content: "<ul class=\"plain\">\(lines.joined())</ul>")
  }
}
