extension DocumentKind {
  /// The keys that may hold the day that a document is about; the first one that a file has counts.
  package var dateKeys: [String] {
    switch self {
    case .meeting, .review: ["date"]
    case .issue: ["opened"]
    case .plan: ["reviewed", "approved_on"]
    default: ["updated"]
    }
  }
}
