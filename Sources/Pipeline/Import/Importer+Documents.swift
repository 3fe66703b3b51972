import AccountModel
import Diagnostics

extension Importer {
  /// Every document that the mapping makes, in the order of blocks and rows.
  mutating func documents() -> [ImportedDocument] {
    for block in mapping.blocks { assignIDs(of: block) }
    var first: [String: Origin] = [:]
    return mapping.blocks.flatMap { block in
      let made = rows(of: block.source, joins: []).compactMap { document(block, $0, first: &first) }
      self.made[block.name] = made
      return made
    }
  }

  /// What made a document.
  private struct Origin {
    let name: String
    let fields: [String]
    let range: SourceRange
  }

  /// Ids are slugs of the template; another key with the same slug is put behind it, or else a
  /// number is. A key keeps the id that it once got: a customer that changes its name keeps its
  /// dossier, and none gets that of another.
  private mutating func assignIDs(of block: ImportMapping.Block) {
    let known = knownIDs[block.name] ?? [:]
    let reserved = Set(known.values)
    var taken: [String: SourceRange] = [:]
    var ids: [RowIdentity: DocumentID] = [:]
    let template = ImportMapping.Value.template(block.id)
    for row in rows(of: block.source, joins: []) {
      guard let name = text(template, row), let slug = Slug(name)?.text else {
        diagnostics.append(.rowWithoutID(block: block.name, at: row.range(of: template.columns)))
        continue
      }
      let identity = identity(of: row, name: name, block)
      let place = place(of: identity, row, block)
      guard ids[identity] == nil else { continue }
      let kept: String? = if case .key(let key) = identity { known[key] } else { nil }
      let unique =
        kept ?? freeID(like: slug, for: identity) { taken[$0] != nil || reserved.contains($0) }
      if kept == nil, let first = taken[slug] {
        diagnostics.append(
          .likeIDs(slug, key: identity.text, used: unique, at: place, first: first))
      }
      taken[unique] = place
      let id = DocumentID(block.kind, unique)
      ids[identity] = id
      if documentIDs[block.name]?[identity.text] == nil {
        documentIDs[block.name, default: [:]][identity.text] = id
      }
    }
    idsByIdentity[block.name] = ids
  }

  private func freeID(
    like slug: String, for identity: RowIdentity, isTaken: (String) -> Bool
  ) -> String {
    guard isTaken(slug) else { return slug }
    if case .key(let key) = identity, let text = Slug("\(slug)-\(key)")?.text, !isTaken(text) {
      return text
    }
    var number = 2
    while isTaken("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }

  /// The account counts by its cell, since its document may not have an id yet.
  private mutating func identity(
    of row: RowReader, name: String, _ block: ImportMapping.Block
  ) -> RowIdentity {
    if let key = block.key.flatMap(row.cell) { return .key(key) }
    if case .reference(_, let column)? = block.account {
      return .name(name, account: row.cell(column))
    }
    return .name(name, account: block.account.flatMap { text($0, row) })
  }

  /// The cell that tells the row's document from others.
  private func place(
    of identity: RowIdentity, _ row: RowReader, _ block: ImportMapping.Block
  ) -> SourceRange {
    if case .key = identity, let key = block.key { return row.range(of: [key]) }
    return row.range(of: ImportMapping.Value.template(block.id).columns)
  }

  /// Nil for a row that makes no document, or whose document another row made; the latter is
  /// reported where the two differ.
  private mutating func document(
    _ block: ImportMapping.Block, _ row: RowReader, first: inout [String: Origin]
  ) -> ImportedDocument? {
    guard let name = text(.template(block.id), row) else { return nil }
    let identity = identity(of: row, name: name, block)
    guard let id = idsByIdentity[block.name]?[identity] else { return nil }
    var fields: [(key: String, text: String)] = [("type", block.kind.rawValue), ("id", id.slug)]
    let account = block.account.flatMap { text($0, row) }
    if let account { fields.append(("account", account)) }
    for field in block.fields {
      if let text = text(field.value, row) { fields.append((field.key, text)) }
    }
    guard let path = ImportDestination.path(of: id, account: account) else {
      diagnostics.append(
        .accountIsNoFolder(account ?? id.slug, at: row.range(of: block.account?.columns ?? [])))
      return nil
    }
    let origin = Origin(
      name: name, fields: fields.map { "\($0.key)=\($0.text)" },
      range: place(of: identity, row, block))
    // Rows with one key may name different accounts; rows of different blocks may meet in a path.
    let document = "\(block.name)/\(id)"
    if let made = first[document] ?? first[path] {
      if made.name != origin.name || made.fields != origin.fields {
        diagnostics.append(
          .rowsDiffer(key: identity.text, at: origin.range, first: made.range))
      }
      return nil
    }
    first[document] = origin
    first[path] = origin
    return ImportedDocument(
      path: path, id: id, key: block.key.flatMap(row.cell), fields: fields)
  }
}
