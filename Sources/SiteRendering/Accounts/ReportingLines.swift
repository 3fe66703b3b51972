import AccountModel
import Localization
import SourceFormats

/// Who reports to whom, as nested lists.
struct ReportingLines {
  private let scope: PageScope
  /// By the person they report to, in the order of the people given.
  private let reports: [DocumentID: [DocumentID]]
  /// Everybody who reports or is reported to; the heads of lines first, then by id.
  private let members: [DocumentID]

  init(_ people: [Person], in scope: PageScope) {
    self.scope = scope
    let lines = people.filter { $0.reportsTo != nil }
    reports = Dictionary(grouping: lines, by: \.reportsTo)
      .reduce(into: [:]) { reports, line in
        if let head = line.key { reports[head] = line.value.map(\.id) }
      }
    let below = Set(lines.map(\.id))
    members = below.union(reports.keys).sorted {
      (below.contains($0) ? 1 : 0, $0) < (below.contains($1) ? 1 : 0, $1)
    }
  }

  /// Nil where nobody reports to anybody. A person stands once, also where lines form a circle.
  var html: SafeHTML? {
    var placed: Set<DocumentID> = []
    let heads = members.compactMap { branch($0, placed: &placed) }
    return heads.isEmpty ? nil : "<ul class=\"tree\">\(heads.joined())</ul>"
  }

  private func branch(_ id: DocumentID, placed: inout Set<DocumentID>) -> SafeHTML? {
    guard placed.insert(id).inserted else { return nil }
    let jobTitle = scope.site.library.person(id)?.jobTitle.map {
      " <span class=\"note\">\(scope.name($0))</span>" as SafeHTML
    }
    let below = (reports[id] ?? []).compactMap { branch($0, placed: &placed) }
    let list: SafeHTML = below.isEmpty ? .empty : "<ul>\(below.joined())</ul>"
    return "<li>\(scope.link(to: id))\(jobTitle)\(list)</li>"
  }
}
