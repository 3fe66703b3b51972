/// What the countries of ISO 3166-1 are called in the languages of the interface.
enum CountryNames {
  /// By the code of two capital letters.
  static let all: [String: Phrase] = Dictionary(
    lines.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map(String.init)
      guard cells.count == 5 else { return nil }
      return (cells[0], Phrase(en: cells[1], pt: cells[2], pl: cells[3], fa: cells[4]))
    }, uniquingKeysWith: { first, _ in first })
}

extension LocaleStyle {
  /// The country with an ISO 3166-1 code of two capital letters; nil for anything else.
  ///
  ///     style.countryName("PL")  // "Poland", "Polônia", "Polska", "لهستان"
  package func countryName(_ code: String) -> String? {
    CountryNames.all[code]?.text(in: language)
  }
}
