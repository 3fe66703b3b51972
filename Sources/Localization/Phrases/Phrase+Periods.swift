extension Phrase {
  /// - Parameter months: the first and the last one.
  package static func completeMonths(_ months: String) -> Phrase {
    Phrase(
      en: "Complete months: \(months)", pt: "Meses completos: \(months)",
      pl: "Pełne miesiące: \(months)", fa: "ماه‌های کامل: \(months)")
  }
}
