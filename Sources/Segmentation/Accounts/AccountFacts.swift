package import AccountModel
package import Diagnostics

/// What a dossier declares about an account, as far as the numbers need it.
package struct AccountFacts: Sendable, Hashable {
  /// A declared value and where it stands.
  package struct Declared<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let place: SourceRange

    package init(_ value: Value, at place: SourceRange) {
      self.value = value
      self.place = place
    }
  }

  package let id: String
  package let segment: Declared<String>?
  package let customerSince: Declared<CalendarDate>?
  /// 1...5.
  package let strategicValue: Declared<Int>?
  /// 1...5.
  package let referenceValue: Declared<Int>?
  package let tierOverride: Account.TierOverride?
  /// The days of its meetings, the latest first.
  let meetings: [Declared<CalendarDate>]

  package init(
    id: String, segment: Declared<String>? = nil, customerSince: Declared<CalendarDate>? = nil,
    strategicValue: Declared<Int>? = nil, referenceValue: Declared<Int>? = nil,
    tierOverride: Account.TierOverride? = nil, meetings: [Declared<CalendarDate>] = []
  ) {
    self.id = id
    self.segment = segment
    self.customerSince = customerSince
    self.strategicValue = strategicValue
    self.referenceValue = referenceValue
    self.tierOverride = tierOverride
    self.meetings = meetings
  }

  package init(_ account: Account, meetings: [Declared<CalendarDate>]) {
    func declared<Value>(_ value: Value?, _ key: String) -> Declared<Value>? {
      value.map { Declared($0, at: account.document.range(of: key)) }
    }
    self.init(
      id: account.slug,
      segment: declared(account.segment, "segment"),
      customerSince: declared(account.customerSince, "customer_since"),
      strategicValue: declared(account.strategicValue, "strategic_value"),
      referenceValue: declared(account.referenceValue, "reference_value"),
      tierOverride: account.tierOverride, meetings: meetings)
  }
}

extension AccountFacts {
  /// What a dossier of a library declares.
  ///
  /// - Parameter hasMeetings: whether meetings are looked for.
  init(_ account: Account, in library: Library, hasMeetings: Bool) {
    let meetings = hasMeetings ? library.relations(ofAccount: account.id).meetings : []
    self.init(
      account,
      meetings: meetings.compactMap(library.meeting).compactMap { meeting in
        meeting.date.map { Declared($0, at: meeting.document.range(of: "date")) }
      })
  }

  /// The latest meeting on or before a day.
  func lastMeeting(asOf: CalendarDate) -> Declared<CalendarDate>? {
    meetings.first { $0.value <= asOf }
  }
}
