/// A meeting note.
package struct Meeting: TypedDocument {
  package let document: Document
  package var date: CalendarDate?
  package var start: TimeOfDay?
  package var durationMinutes: Int?
  /// An IANA name: `America/Sao_Paulo`.
  package var timeZone: String?
  package var plan: DocumentID?
  package var kind: MeetingKind?
  package var channel: MeetingChannel?
  /// People of the customer who took part.
  package var customerAttendees: [DocumentID] = []
  /// Colleagues who took part.
  package var ourAttendees: [DocumentID] = []
  package var purpose: String?
  package var rating: Rating?
  package var sentimentChanges: [SentimentChange] = []
  package var decisions: [Decision] = []
  package var actions: [Action] = []
  package var feedback: [Account.Feedback] = []
  package var competitorMentions: [DocumentID] = []
  package var facts: [Fact] = []
  /// The day on which the minutes went out.
  package var sentOn: CalendarDate?
  package var nextMeeting: CalendarDate?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String, account: DocumentID? = nil, date: CalendarDate? = nil) {
    self.init(
      document: Document(DocumentID(.meeting, id), title: title, account: account, date: date))
    self.date = date
  }

  /// Customer's people first, then ours.
  package var attendees: [DocumentID] { customerAttendees + ourAttendees }
}

extension Meeting {
  /// `rating:`, 1...5 each.
  package struct Rating: Sendable, Hashable {
    package var relationship: Int?
    package var value: Int?
    package var access: Int?
    package var nextSteps: Int?

    package init() {}
  }

  /// A line of `sentiment:`.
  package struct SentimentChange: Sendable, Hashable {
    package var person: DocumentID?
    package var from: Sentiment?
    package var to: Sentiment?
    package var why: String?

    package init() {}
  }

  /// A new fact, with the field that it belongs into.
  package struct Fact: Sendable, Hashable {
    package var field: String?
    package var text: String

    package init(text: String) { self.text = text }
  }
}
