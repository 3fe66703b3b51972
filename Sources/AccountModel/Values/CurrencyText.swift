internal import Diagnostics

/// Currencies as people type them.
enum CurrencyText {
  /// The code for a code in small letters, a symbol or a name; nil for anything else.
  ///
  ///     CurrencyText.code("Euro")  // "EUR"
  static func code(_ typed: String) -> String? {
    let word = typed.uppercased()
    return Configuration.currencyCode(word) ?? names[word]
  }

  /// The code that somebody probably meant: by symbol or name, else the nearest of `known` and of the
  /// usual ones; nil where the text is a usual code itself.
  static func nearest(to typed: String, known: [String]) -> String? {
    let word = typed.uppercased()
    if let named = names[word] { return named }
    return usual.contains(word) ? nil : NearMiss.best(for: word, among: known + usual)
  }

  /// An amount without the currency in front of or behind it; nil where there is none.
  ///
  ///     CurrencyText.amount(in: "€ 12.50")  // ("12.50", "EUR")
  static func amount(in typed: String) -> (text: String, code: String)? {
    let words = names.keys.sorted() + usual
    let upper = typed.uppercased()
    // The longest first: `R$` before `$`.
    for word in words.sorted(by: { $0.unicodeScalars.count > $1.unicodeScalars.count }) {
      guard let code = names[word] ?? Configuration.currencyCode(word) else { continue }
      if upper.hasPrefix(word) { return (trimmed(typed.dropFirst(word.count)), code) }
      if upper.hasSuffix(word) { return (trimmed(typed.dropLast(word.count)), code) }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }

  private static let names = [
    "€": "EUR", "EURO": "EUR", "EUROS": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "R$": "BRL",
    "REAL": "BRL", "REAIS": "BRL", "ZŁ": "PLN", "ZL": "PLN", "ریال": "IRR", "یورو": "EUR",
  ]

  private static let usual = [
    "EUR", "USD", "GBP", "BRL", "PLN", "IRR", "CHF", "CZK", "SEK", "NOK", "DKK", "HUF", "RON",
    "UAH", "TRY", "JPY", "CNY", "INR", "CAD", "AUD", "MXN", "AOA", "MZN", "AED", "ZAR",
  ]
}
