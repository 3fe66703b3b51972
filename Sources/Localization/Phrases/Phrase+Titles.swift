extension Phrase {
  /// The title of a review that gives none.
  ///
  /// - Parameters:
  ///   - name: of the account; nil for a review of no one account.
  ///   - date: in ISO form.
  package static func review(of name: String?, on date: String) -> Phrase {
    guard let name else {
      return Phrase(
        en: "Review, \(date)", pt: "Revisão, \(date)", pl: "Przegląd, \(date)",
        fa: "بازبینی، \(date)")
    }
    return Phrase(
      en: "Review of \(name), \(date)", pt: "Revisão de \(name), \(date)",
      pl: "Przegląd: \(name), \(date)", fa: "بازبینی \(name)، \(date)")
  }

  /// What stands beside `visibility:`.
  package static let visibilityHidesNothing = Phrase(
    en: "a label only: whoever can open this site can read this page",
    pt: "só um rótulo: quem abre este site pode ler esta página",
    pl: "tylko etykieta: kto może otworzyć tę witrynę, może czytać tę stronę",
    fa: "تنها یک برچسب: هر کس بتواند این سایت را باز کند این صفحه را می‌خواند")
}
