/// How a language names a currency in front of or behind an amount.
enum CurrencySymbol {
  /// The symbol that readers of the language know, after CLDR; the ISO 4217 code for all others.
  static func of(_ code: String, in language: Language) -> String {
    guard let symbols = table[code] else { return code }
    return symbols.text(in: language)
  }

  /// Digits behind the mark, after ISO 4217 (CLDR for currencies whose minor unit is out of use).
  static func fractionDigits(of code: String) -> Int {
    if threePlaces.contains(code) { return 3 }
    return noPlaces.contains(code) ? 0 : 2
  }

  private static let noPlaces: Set<String> = [
    "AFN", "ALL", "BIF", "CLP", "DJF", "GNF", "IQD", "IRR", "ISK", "JPY", "KMF", "KPW", "KRW",
    "LAK", "LBP", "MGA", "MMK", "PYG", "RSD", "RWF", "SLL", "SOS", "SYP", "UGX", "UYI", "VND",
    "VUV", "XAF", "XOF", "XPF", "YER",
  ]
  private static let threePlaces: Set<String> = ["BHD", "JOD", "KWD", "LYD", "OMR", "TND"]

  private static let table: [String: Phrase] = [
    "AFN": Phrase(en: "AFN", pt: "AFN", pl: "AFN", fa: "؋"),
    "AUD": Phrase(en: "A$", pt: "AU$", pl: "AUD", fa: "A$"),
    "BRL": Phrase(verbatim: "R$"),
    "CAD": Phrase(en: "CA$", pt: "CA$", pl: "CAD", fa: "$CA"),
    "CNY": Phrase(en: "CN¥", pt: "CN¥", pl: "CNY", fa: "¥CN"),
    "EUR": Phrase(verbatim: "€"),
    "GBP": Phrase(en: "£", pt: "£", pl: "GBP", fa: "£"),
    "HKD": Phrase(en: "HK$", pt: "HK$", pl: "HKD", fa: "$HK"),
    "ILS": Phrase(en: "₪", pt: "₪", pl: "ILS", fa: "₪"),
    "INR": Phrase(en: "₹", pt: "₹", pl: "INR", fa: "₹"),
    "IRR": Phrase(en: "IRR", pt: "IRR", pl: "IRR", fa: "ریال"),
    "JPY": Phrase(en: "¥", pt: "JP¥", pl: "JPY", fa: "¥"),
    "KRW": Phrase(en: "₩", pt: "₩", pl: "KRW", fa: "₩"),
    "MXN": Phrase(en: "MX$", pt: "MX$", pl: "MXN", fa: "$MX"),
    "NZD": Phrase(en: "NZ$", pt: "NZ$", pl: "NZD", fa: "$NZ"),
    "PHP": Phrase(en: "₱", pt: "PHP", pl: "PHP", fa: "PHP"),
    "PLN": Phrase(en: "PLN", pt: "PLN", pl: "zł", fa: "PLN"),
    "THB": Phrase(en: "THB", pt: "฿", pl: "THB", fa: "฿"),
    "TWD": Phrase(en: "NT$", pt: "NT$", pl: "TWD", fa: "NT$"),
    "USD": Phrase(en: "$", pt: "US$", pl: "USD", fa: "$"),
    "VND": Phrase(en: "₫", pt: "₫", pl: "VND", fa: "₫"),
  ]
}
