/// The type of a document, as `type:` in the front matter names it.
package enum DocumentKind: String, CaseIterable, Sendable, Hashable {
  case account, plan, meeting, person, opportunity
  case playbook, review, competitor, issue, contract, page
}
