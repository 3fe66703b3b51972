internal import Diagnostics
internal import Localization

/// Finds people of the customer among our attendees of a meeting, and the reverse.
///
/// Partners and competitors may stand on either side, and so may people who do not say theirs.
enum AttendeeSides {
  /// In the order of the meetings, then of the file.
  static func problems(of meetings: [Meeting], people: [Person]) -> [Diagnostic] {
    let peopleByID = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return meetings.flatMap { meeting -> [Diagnostic] in
      guard case .record(let attendees) = meeting.document.record["attendees"] else { return [] }
      let file = meeting.document.path
      return strangers(in: attendees, "customer", other: "ours", .internal, peopleByID, file)
        + strangers(in: attendees, "ours", other: "customer", .customer, peopleByID, file)
    }
  }

  /// The people of a list who are of the side of the `other` list.
  private static func strangers(
    in attendees: Record, _ key: String, other: String, _ side: PersonSide,
    _ people: [DocumentID: Person], _ file: String
  ) -> [Diagnostic] {
    guard case .list(let values) = attendees[key] else { return [] }
    return values.compactMap { value in
      guard case .reference(let reference) = value.value, let id = reference.target,
        let person = people[id], person.side == side
      else { return nil }
      return .wrongSide(
        reference.written, side, other: other, at: value.span.range(in: file),
        declared: person.document.range(of: "side"))
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongSide(
    _ typed: String, _ side: PersonSide, other: String, at range: SourceRange,
    declared: SourceRange
  ) -> Diagnostic {
    let message =
      side == .internal
      ? Phrase(
        en: "'\(typed)' is a colleague, and stands among the customer's people",
        pt: "'\(typed)' é colega, e está entre as pessoas do cliente",
        pl: "'\(typed)' to osoba z naszej firmy, a stoi wśród osób klienta",
        fa: "'\(typed)' همکار ماست، ولی میان افراد مشتری آمده است")
      : Phrase(
        en: "'\(typed)' is one of the customer's people, and stands among ours",
        pt: "'\(typed)' é do cliente, e está entre os nossos",
        pl: "'\(typed)' to osoba klienta, a stoi wśród naszych",
        fa: "'\(typed)' از افراد مشتری است، ولی میان افراد ما آمده است")
    return Diagnostic(
      .wrongSide, message, at: range,
      related: [
        RelatedPlace(
          Phrase(
            en: "the person says 'side: \(side.rawValue)' here",
            pt: "a pessoa indica 'side: \(side.rawValue)' aqui",
            pl: "osoba ma tutaj 'side: \(side.rawValue)'",
            fa: "این شخص اینجا 'side: \(side.rawValue)' دارد"), at: declared)
      ],
      help: [
        Phrase(
          en: "move the person to '\(other):', or correct 'side:' of the person",
          pt: "mova a pessoa para '\(other):' ou corrija o 'side:' dela",
          pl: "przenieś osobę do '\(other):' albo popraw jej 'side:'",
          fa: "شخص را به '\(other):' ببرید یا 'side:' او را اصلاح کنید")
      ])
  }
}
