package import Diagnostics

/// What a plan wants to reach.
package struct Objective: Sendable {
  /// Unique in its plan; nil where the file gives none.
  package var id: String?
  package var text: String
  package var kind: ObjectiveKind?
  package var owner: DocumentID?
  package var start: CalendarDate?
  package var due: CalendarDate?
  package var status: ObjectiveStatus?
  package var measure: Measure?
  package var customerOwner: DocumentID?
  package var evidence: EvidenceStatus?
  /// Declared progress, 0...100.
  package var progressPercent: ExactDecimal?
  package var actions: [Action] = []
  package var range: SourceRange
  /// The place of `status:`; that of the objective where the file gives none.
  package var statusRange: SourceRange

  package init(
    id: String? = nil, text: String, owner: DocumentID? = nil, due: CalendarDate? = nil,
    status: ObjectiveStatus? = nil, range: SourceRange = SourceRange(file: "")
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.status = status
    self.range = range
    statusRange = range
  }

  /// `measure:`.
  package struct Measure: Sendable, Hashable {
    /// A name of ours (`revenue_ttm`) or a free one.
    package var metric: String?
    package var baseline: ExactDecimal?
    package var target: ExactDecimal?
    /// Declared; computed where the metric is one of ours.
    package var current: ExactDecimal?
    /// `pct`, `EUR`, `days`: free text.
    package var unit: String?

    package init() {}
  }
}
