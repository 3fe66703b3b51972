package import Diagnostics
internal import Localization

/// The people and competitors that data files name.
///
/// An id of the CRM that has no document is no mistake: exports name more people than a team
/// describes. A name that resembles the id of a document is likely misspelt; a code with digits
/// resembles others without meaning them.
package enum TableReferences {
  /// One warning for each id that is likely misspelt, at its first row.
  package static func problems(
    of tables: DataTables, references: ReferenceIndex
  ) -> [Diagnostic] {
    var nearest = NearestNames(index: references)
    var seen: Set<DocumentID> = []
    return named(in: tables).compactMap { id, row in
      guard seen.insert(id).inserted, !id.slug.contains(where: \.isNumber),
        !references.contains(id),
        references.resolve(id.slug, kinds: [id.kind]) == .missing,
        let near = nearest.id(for: id.slug, kinds: [id.kind])
      else { return nil }
      return .likelyMisspelt(id, nearest: near, at: row.range)
    }
  }

  private static func named(in tables: DataTables) -> [(id: DocumentID, row: SourceRow)] {
    tables.wallet.compactMap { entry in
      entry.competitor.map { (DocumentID(.competitor, $0), entry.row) }
    }
      + tables.serviceCosts.compactMap { cost in
        cost.person.map { (DocumentID(.person, $0), cost.row) }
      }
      + tables.satisfaction.compactMap { answer in
        answer.person.map { (DocumentID(.person, $0), answer.row) }
      }
      + tables.targets.compactMap { target in
        guard case .owner(let owner) = target.subject else { return nil }
        return (DocumentID(.person, owner), target.row)
      }
  }
}

extension Diagnostic {
  fileprivate static func likelyMisspelt(
    _ id: DocumentID, nearest: String, at range: SourceRange
  ) -> Diagnostic {
    let name = id.slug
    let message =
      id.kind == .competitor
      ? Phrase(
        en: "unknown competitor '\(name)'", pt: "concorrente desconhecido '\(name)'",
        pl: "nieznany konkurent '\(name)'", fa: "رقیب ناشناخته '\(name)'")
      : Phrase(
        en: "unknown person '\(name)'", pt: "pessoa desconhecida '\(name)'",
        pl: "nieznana osoba '\(name)'", fa: "شخص ناشناخته '\(name)'")
    return Diagnostic(.unknownTableReference, message, at: range, help: [.didYouMean(nearest)])
  }
}
