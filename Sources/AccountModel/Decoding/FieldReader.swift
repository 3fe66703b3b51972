internal import Diagnostics
internal import Localization

/// Reads typed values out of a record.
///
/// Absent, invalid and unresolved values are nil or left out of lists: their diagnostics were raised
/// when they were decoded.
struct FieldReader {
  let record: Record
  let file: String
  /// The place of the record.
  let span: SourceSpan

  var range: SourceRange { span.range(in: file) }

  private func value(_ key: String) -> FieldValue? {
    assert(record.schema.index(of: key) != nil, "'\(record.schema.name)' declares no '\(key)'")
    return record[key]
  }

  func text(_ key: String) -> String? {
    switch value(key) {
    case .text(let text), .prose(let text), .code(let text, _): text
    default: nil
    }
  }

  func date(_ key: String) -> CalendarDate? {
    guard case .date(let date) = value(key) else { return nil }
    return date
  }

  func month(_ key: String) -> CalendarMonth? {
    guard case .month(let month) = value(key) else { return nil }
    return month
  }

  func time(_ key: String) -> TimeOfDay? {
    guard case .time(let time) = value(key) else { return nil }
    return time
  }

  /// A whole number or a year.
  func integer(_ key: String) -> Int? {
    switch value(key) {
    case .integer(let number), .year(let number): number
    default: nil
    }
  }

  func decimal(_ key: String) -> ExactDecimal? {
    guard case .decimal(let number) = value(key) else { return nil }
    return number
  }

  /// An amount with the currency that stands beside it.
  func money(_ key: String) -> Money? {
    decimal(key).map { Money($0, currency: text("currency")) }
  }

  func boolean(_ key: String) -> Bool? {
    guard case .boolean(let flag) = value(key) else { return nil }
    return flag
  }

  func choice<Choice: LabelledChoice>(_ key: String) -> Choice? {
    guard case .choice(let chosen) = value(key) else { return nil }
    return Choice(rawValue: chosen.rawValue)
  }

  func language(_ key: String) -> Language? {
    guard case .choice(let chosen) = value(key) else { return nil }
    return Language(rawValue: chosen.rawValue)
  }

  func reference(_ key: String) -> DocumentID? {
    guard case .reference(let reference) = value(key) else { return nil }
    return reference.target
  }

  func evidence(_ key: String) -> Evidence? { value(key).flatMap(Self.evidence) }

  func texts(_ key: String) -> [String] {
    list(key).compactMap { value in
      switch value {
      case .text(let text), .code(let text, _): text
      default: nil
      }
    }
  }

  func choices<Choice: LabelledChoice>(_ key: String) -> [Choice] {
    list(key).compactMap {
      if case .choice(let chosen) = $0 { Choice(rawValue: chosen.rawValue) } else { nil }
    }
  }

  func references(_ key: String) -> [DocumentID] { places(key).map(\.document) }

  func places(_ key: String) -> [DocumentPlace] { list(key).compactMap(Self.place) }

  func group(_ key: String) -> FieldReader? {
    guard let entry = record.entry(key), case .record(let record) = entry.value else { return nil }
    return FieldReader(record: record, file: file, span: entry.span)
  }

  func groups(_ key: String) -> [FieldReader] {
    guard case .list(let values) = value(key) else { return [] }
    return values.compactMap { element in
      guard case .record(let record) = element.value else { return nil }
      return FieldReader(record: record, file: file, span: element.span)
    }
  }

  private func list(_ key: String) -> [FieldValue] {
    guard case .list(let values) = value(key) else { return [] }
    return values.map(\.value)
  }

  private static func place(_ value: FieldValue) -> DocumentPlace? {
    guard case .reference(let reference) = value else { return nil }
    return reference.target.map { DocumentPlace($0, anchor: reference.anchor) }
  }

  private static func evidence(_ value: FieldValue) -> Evidence? {
    switch value {
    case .text(let text): .text(text)
    case .reference(let reference): place(value).map { .document($0) } ?? .text(reference.written)
    default: nil
    }
  }
}
