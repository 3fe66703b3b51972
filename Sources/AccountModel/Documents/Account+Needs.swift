package import Diagnostics

extension Account {
  /// A line of `needs:`.
  package struct Need: Sendable, Hashable {
    package var id: String?
    package var text: String
    package var priority: NeedPriority?
    package var status: NeedStatus?
    package var evidence: Evidence?
    /// The objectives, actions or opportunities that answer it.
    package var addressedBy: [DocumentPlace] = []
    package var range: SourceRange

    package init(text: String, range: SourceRange = SourceRange(file: "")) {
      self.text = text
      self.range = range
    }
  }

  /// A line of `customer_growth_plans:`.
  package struct GrowthPlan: Sendable, Hashable {
    package var text: String
    package var by: CalendarMonth?
    package var evidence: Evidence?

    package init(text: String) { self.text = text }
  }

  /// `buying_process:`.
  package struct BuyingProcess: Sendable, Hashable {
    package var committee: [DocumentID] = []
    package var cycleDays: Int?
    package var isTender: Bool?

    package init() {}
  }

  /// A line of `feedback:`.
  package struct Feedback: Sendable, Hashable {
    package var id: String?
    package var date: CalendarDate?
    package var text: String
    package var product: String?
    package var status: FeedbackStatus?
    package var owner: DocumentID?
    package var source: Evidence?

    package init(text: String) { self.text = text }
  }

  /// A line of `watch:`: something to look at again.
  package struct WatchPoint: Sendable, Hashable {
    package var what: WatchSubject?
    package var note: String?
    package var checkedOn: CalendarDate?

    package init(what: WatchSubject? = nil) { self.what = what }
  }

  /// A line of `sources:`.
  package struct InformationSource: Sendable, Hashable {
    package var kind: SourceKind?
    package var title: String
    package var url: String?
    package var accessed: CalendarDate?

    package init(title: String) { self.title = title }
  }
}
