import AccountModel
import Diagnostics
import SourceFormats

extension ImportMapping {
  /// Reads a mapping file. What cannot be read is reported and left out.
  ///
  /// - Parameter isComplete: whether `root` is all that the file says; where not, what is missing may
  ///   stand where it does not parse.
  static func decode(
    _ root: YAMLNode?, file: String, isComplete: Bool = true
  ) -> Diagnosed<ImportMapping> {
    var reader = SettingsReader(root, file: file)
    if isComplete, !reader.keys.contains("sources") { reportMissingSources(&reader, in: root) }
    var sourceSettings = reader.settings("sources")
    let sources = sourceSettings.keys.compactMap { name in
      decodeSource(name, &sourceSettings)
    }
    reader.absorb(sourceSettings)
    var blockSettings = reader.settings("documents")
    let blockNames = blockSettings.keys
    let blocks = blockNames.compactMap { name in
      decodeBlock(name, &blockSettings, sources: sources.map(\.name), blocks: blockNames)
    }
    reader.absorb(blockSettings)
    var tableSettings = reader.settings("tables")
    let places = keyRanges(of: "tables", in: root, file: file)
    let tables = tableSettings.keys.compactMap { name -> Table? in
      let table = decodeTable(
        name, &tableSettings, sources: sources.map(\.name), blocks: blockNames)
      guard !ImportDestination.isDataFile(name) else { return table }
      tableSettings.report(.notADataFile(name, at: places[name] ?? SourceRange(file: file)))
      return nil
    }
    reader.absorb(tableSettings)
    return Diagnosed(
      ImportMapping(sources: sources, blocks: blocks, tables: tables), reader.finished())
  }

  /// Nothing can be imported without exports: a misspelt key is an error, too.
  private static func reportMissingSources(_ reader: inout SettingsReader, in root: YAMLNode?) {
    var place = SourceRange(file: reader.file)
    let others = reader.keys.filter { !["documents", "tables"].contains($0) }
    if let typed = NearMiss.best(for: "sources", among: others), reader.node(typed) != nil,
      case .mapping(let entries)? = root?.content,
      let entry = entries.first(where: { $0.key == typed })
    {
      place = entry.keySpan.range(in: reader.file)
    }
    reader.report(.mappingWithoutSources(at: place))
  }

  /// Where the keys of a section stand.
  private static func keyRanges(
    of section: String, in root: YAMLNode?, file: String
  ) -> [String: SourceRange] {
    guard case .mapping(let sections)? = root?.content,
      case .mapping(let entries)? = sections.first(where: { $0.key == section })?.value.content
    else { return [:] }
    return Dictionary(
      entries.map { ($0.key, $0.keySpan.range(in: file)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func decodeSource(_ name: String, _ parent: inout SettingsReader) -> Source? {
    var reader = parent.settings(name)
    let file = required("file", of: &reader)
    let nulls = reader.list("null", expected: .text) { $0 } ?? []
    let options = Configuration.DataOptions(
      dates: reader.text("dates"),
      decimalMark: reader.value("decimal", expected: .decimalMark) { text in
        [",", "."].contains(text) ? text.first : nil
      },
      encoding: reader.text("encoding") ?? "utf-8")
    parent.absorb(reader)
    return file.map { Source(name: name, file: $0, nulls: Set(nulls + [""]), options: options) }
  }

  private static func decodeBlock(
    _ name: String, _ parent: inout SettingsReader, sources: [String], blocks: [String]
  ) -> Block? {
    var reader = parent.settings(name)
    let source = sourceName("from", of: &reader, among: sources)
    let misplaced = reportMisplaced(&reader)
    let kind = documentKind(of: &reader, isMisplaced: misplaced.contains("type"))
    let key = reader.text("key")
    let id = misplaced.contains("id") ? reader.text("id") : required("id", of: &reader)
    let account = decodeValue("account", &reader, blocks)
    var fields = decodeFields("fields", &reader, blocks)
    fields.removeAll { misplaced.contains($0.key) }
    if let kind {
      let check = MappingFieldCheck(
        kind: kind, fields: reader.node("fields"), path: reader.qualified("fields"),
        file: reader.file, ignoring: misplaced)
      fields.removeAll { check.unknownKeys.contains($0.key) }
      for diagnostic in check.diagnostics { reader.report(diagnostic) }
    }
    parent.absorb(reader)
    guard let source, let kind, let id else { return nil }
    return Block(
      name: name, source: source, kind: kind, key: key, id: id, account: account, fields: fields)
  }

  /// Keys of a block that stand under its `fields`, each reported.
  private static func reportMisplaced(_ reader: inout SettingsReader) -> Set<String> {
    guard case .mapping(let entries)? = reader.node("fields")?.content else { return [] }
    let misplaced = entries.filter { ["type", "id"].contains($0.key) }
    for entry in misplaced {
      reader.report(.belongsBesideFields(entry.key, at: entry.keySpan.range(in: reader.file)))
    }
    return Set(misplaced.map(\.key))
  }

  private static func documentKind(
    of reader: inout SettingsReader, isMisplaced: Bool
  ) -> DocumentKind? {
    if reader.node("type") == nil, !isMisplaced, let place = reader.root {
      reader.report(.settingsExpected(.documentType, key: reader.qualified("type"), at: place))
    }
    return reader.choice("type", as: DocumentKind.self)
  }

  private enum Answer: String, CaseIterable { case `true`, `false` }

  private static func decodeTable(
    _ file: String, _ parent: inout SettingsReader, sources: [String], blocks: [String]
  ) -> Table? {
    var reader = parent.settings(file)
    let source = sourceName("from", of: &reader, among: sources)
    var joinSettings = reader.settings("join")
    var joins: [Join] = []
    for other in joinSettings.keys {
      var join = joinSettings.settings(other)
      if let column = required("on", of: &join) {
        joins.append(
          Join(source: other, column: column, otherColumn: join.text("their") ?? column))
      }
      joinSettings.absorb(join)
      if !sources.contains(other), let place = join.root {
        joinSettings.report(
          .settingNotAmong(sources, typed: other, key: joinSettings.path, at: place))
      }
    }
    reader.absorb(joinSettings)
    let columns = decodeFields("columns", &reader, blocks)
    let summed = reader.list("sum", expected: .text) { $0 } ?? []
    let mayBeEmpty = reader.choice("allow_empty", as: Answer.self) == .true
    parent.absorb(reader)
    return source.map {
      Table(
        file: file, source: $0, joins: joins, columns: columns, summed: summed,
        mayBeEmpty: mayBeEmpty)
    }
  }

  /// - Parameter blocks: the names that a reference may use; here as below.
  private static func decodeFields(
    _ key: String, _ parent: inout SettingsReader, _ blocks: [String]
  ) -> [Field] {
    var reader = parent.settings(key)
    let fields = reader.keys.compactMap { field in
      decodeValue(field, &reader, blocks).map { Field(key: field, value: $0) }
    }
    parent.absorb(reader)
    return fields
  }

  /// A column name, or a mapping with one of the keys that say how the value comes about.
  private static func decodeValue(
    _ key: String, _ parent: inout SettingsReader, _ blocks: [String]
  ) -> Value? {
    guard let node = parent.node(key) else { return nil }
    if case .scalar(let column, _) = node.content { return .column(column, map: [:]) }
    var reader = parent.settings(key)
    let value = decodeValue(&reader, blocks)
    if value == nil, reader.diagnostics.isEmpty {
      reader.report(
        .settingsExpected(.fieldValue, key: reader.path, at: parent.range(of: node)))
    }
    parent.absorb(reader)
    return value
  }

  private static func decodeValue(_ reader: inout SettingsReader, _ blocks: [String]) -> Value? {
    if let text = reader.text("text") { return .template(text) }
    if let constant = reader.text("value") { return .constant(constant) }
    if let column = reader.text("date") {
      return .date(column, as: reader.choice("as", as: DateForm.self) ?? .date)
    }
    if reader.keys.contains("expression") {
      return reader.value("expression", expected: .expression, ImportExpression.init)
        .map(Value.expression)
    }
    guard let column = reader.text("column") else { return nil }
    if let block = reader.text("reference") {
      if !blocks.contains(block), let node = reader.node("reference") {
        reader.report(
          .settingNotAmong(
            blocks, typed: block, key: reader.qualified("reference"), at: reader.range(of: node)))
      }
      return .reference(block: block, column: column)
    }
    var values = reader.settings("map")
    var map: [String: String] = [:]
    for key in values.keys { map[key] = values.text(key) }
    reader.absorb(values)
    return .column(column, map: map)
  }

  private static func required(_ key: String, of reader: inout SettingsReader) -> String? {
    if let text = reader.text(key) { return text }
    if let place = reader.root {
      reader.report(.settingsExpected(.text, key: reader.qualified(key), at: place))
    }
    return nil
  }

  private static func sourceName(
    _ key: String, of reader: inout SettingsReader, among sources: [String]
  ) -> String? {
    guard let name = required(key, of: &reader) else { return nil }
    if sources.contains(name) { return name }
    // Without any export the mapping says so itself.
    if let node = reader.node(key), !sources.isEmpty {
      reader.report(
        .settingNotAmong(
          sources, typed: name, key: reader.qualified(key), at: reader.range(of: node)))
    }
    return nil
  }
}
