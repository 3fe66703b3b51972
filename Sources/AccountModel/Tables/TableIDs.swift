/// The ids of documents, their aliases and the tiers that rows of data files may name.
package struct TableIDs: Sendable {
  let people: Set<String>
  let competitors: Set<String>
  let tiers: Set<String>

  package init(people: Set<String>, competitors: Set<String>, tiers: Set<String>) {
    self.people = people
    self.competitors = competitors
    self.tiers = tiers
  }
}

extension Library {
  /// What data files may name besides accounts and products.
  package var tableIDs: TableIDs {
    TableIDs(
      people: Set(people.flatMap { [$0.slug] + $0.document.aliases }),
      competitors: Set(competitors.flatMap { [$0.slug] + $0.document.aliases }),
      tiers: Set(configuration.tiers.tiers.map(\.code)))
  }
}
