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

  /// `tier_override:`.
  package struct TierOverride: Sendable, Hashable {
    /// A tier's code, as typed.
    package let tier: String
    package let reason: String?
    /// A person's id.
    package let by: String?
    /// The last day on which it holds; nil holds for ever.
    package let until: CalendarDate?
    package let place: SourceRange

    package init(
      tier: String, reason: String?, by: String?, until: CalendarDate?, place: SourceRange
    ) {
      self.tier = tier
      self.reason = reason
      self.by = by
      self.until = until
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
  package let tierOverride: TierOverride?

  package init(
    id: String, segment: Declared<String>? = nil, customerSince: Declared<CalendarDate>? = nil,
    strategicValue: Declared<Int>? = nil, referenceValue: Declared<Int>? = nil,
    tierOverride: TierOverride? = nil
  ) {
    self.id = id
    self.segment = segment
    self.customerSince = customerSince
    self.strategicValue = strategicValue
    self.referenceValue = referenceValue
    self.tierOverride = tierOverride
  }
}
