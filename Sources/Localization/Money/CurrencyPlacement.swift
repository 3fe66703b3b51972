/// What a language writes around an amount in a currency, after CLDR.
struct CurrencyPlacement: Sendable, Hashable {
  /// Symbol and space in front of the digits; empty where the symbol stands behind them.
  let prefix: String
  /// Space and symbol behind the digits; empty where the symbol stands in front.
  let suffix: String
  /// The same behind a unit word: `میلیون €`. Persian puts every symbol there.
  let unitSuffix: String
  /// Places that the currency has by itself.
  let fractionDigits: Int

  init(code: String, display: LocaleStyle.CurrencyDisplay, language: Language) {
    let symbol = display == .code ? code : CurrencySymbol.of(code, in: language)
    let isBehind = Self.standsBehind(symbol, in: language)
    let behind = "\u{A0}" + symbol
    prefix = isBehind ? "" : Self.prefix(symbol, in: language)
    suffix = isBehind ? behind : ""
    unitSuffix = isBehind || language == .persian ? behind : ""
    fractionDigits = CurrencySymbol.fractionDigits(of: code)
  }

  /// Polish puts every currency behind the amount, Persian those that it writes in its own script.
  private static func standsBehind(_ symbol: String, in language: Language) -> Bool {
    switch language {
    case .english, .portuguese: false
    case .polish: true
    case .persian: symbol.unicodeScalars.first.map(BidiMark.isRightToLeft) ?? false
    }
  }

  /// The symbol and the space that separates it from the digits: none behind a currency sign, but
  /// Portuguese always has one.
  private static func prefix(_ symbol: String, in language: Language) -> String {
    let mark = language == .persian ? BidiMark.leftToRight : ""
    let endsInSign = symbol.unicodeScalars.last?.properties.generalCategory == .currencySymbol
    let space = endsInSign && language != .portuguese ? "" : "\u{A0}"
    return mark + symbol + space
  }
}
