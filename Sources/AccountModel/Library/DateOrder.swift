internal import Diagnostics
internal import Localization

/// Finds spans of time that end before they start: of plans, objectives and contracts.
enum DateOrder {
  /// The keys of the first and the last day of something.
  private static let pairs = [("start", "end"), ("start", "due")]

  /// One diagnostic for each pair of days of the record, or of a group in it, that contradict.
  static func problems(of record: Record, file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (first, last) in pairs {
      if let start = record.entry(first), case .date(let startDay) = start.value,
        let end = record.entry(last), case .date(let endDay) = end.value, endDay < startDay
      {
        found.append(
          .reversedDates(
            (first, startDay), (last, endDay), at: end.span.range(in: file),
            start: start.span.range(in: file)))
      }
    }
    for entry in record.entries { found += problems(of: entry.value, file: file) }
    return found
  }

  private static func problems(of value: FieldValue, file: String) -> [Diagnostic] {
    switch value {
    case .record(let record): problems(of: record, file: file)
    case .list(let values): values.flatMap { problems(of: $0.value, file: file) }
    default: []
    }
  }
}

extension Diagnostic {
  fileprivate static func reversedDates(
    _ start: (key: String, day: CalendarDate), _ end: (key: String, day: CalendarDate),
    at range: SourceRange, start first: SourceRange
  ) -> Diagnostic {
    let (last, lastDay, from, fromDay) = (end.key, end.day.iso, start.key, start.day.iso)
    return Diagnostic(
      .reversedDates,
      Phrase(
        en: "'\(last)', \(lastDay), lies before '\(from)', \(fromDay)",
        pt: "'\(last)', \(lastDay), é anterior a '\(from)', \(fromDay)",
        pl: "'\(last)', \(lastDay), wypada przed '\(from)', \(fromDay)",
        fa: "'\(last)'، \(lastDay)، پیش از '\(from)'، \(fromDay)، است"),
      at: range,
      related: [
        RelatedPlace(
          Phrase(
            en: "it starts here", pt: "começa aqui", pl: "początek jest tutaj",
            fa: "آغاز آن اینجاست"), at: first)
      ],
      help: [
        Phrase(
          en: "correct the day or the year of one of the two",
          pt: "corrija o dia ou o ano de uma das duas datas",
          pl: "popraw dzień lub rok jednej z tych dat",
          fa: "روز یا سال یکی از این دو تاریخ را اصلاح کنید")
      ])
  }
}
