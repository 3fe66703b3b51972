package import Localization

/// What messages about the cells of data files and of exports have in common.
extension Phrase {
  package static func expectedDate(_ pattern: String) -> Phrase {
    Phrase(
      en: "expected \(pattern)", pt: "esperava-se \(pattern)", pl: "oczekiwano \(pattern)",
      fa: "\(pattern) انتظار می‌رفت")
  }

  package static func readInTwoWays(_ number: String) -> Phrase {
    Phrase(
      en: "'\(number)' can be read in two ways: decimals or thousands",
      pt: "'\(number)' pode ler-se de duas maneiras: decimais ou milhares",
      pl: "'\(number)' można odczytać na dwa sposoby: ułamek albo tysiące",
      fa: "'\(number)' را دو جور می‌توان خواند: اعشار یا هزارگان")
  }

  package static let decimalCommaOfOthers = Phrase(
    en: "the other numbers of the file have a decimal comma: 1234,50",
    pt: "os outros números do arquivo têm vírgula decimal: 1234,50",
    pl: "pozostałe liczby w pliku mają przecinek dziesiętny: 1234,50",
    fa: "عددهای دیگر فایل ممیز ویرگول دارند: 1234,50")

  /// The help for an amount with the sign or the code of a currency; nil for any other text. A sign
  /// is not skipped: the amount would count as one of the reporting currency.
  package static func amountAlone(_ text: String) -> Phrase? {
    let scalars = text.unicodeScalars
    let digits = scalars.filter { $0.properties.numericType == .decimal }
    let letters = scalars.filter(\.properties.isAlphabetic)
    let hasSign = scalars.contains { $0.properties.generalCategory == .currencySymbol }
    guard !digits.isEmpty, hasSign || letters.count == 3 else { return nil }
    return Phrase(
      en: "write the number alone; its currency belongs in a column of its own, 'currency'",
      pt: "escreva só o número; a moeda fica numa coluna própria, 'currency'",
      pl: "wpisz samą liczbę; waluta należy do osobnej kolumny 'currency'",
      fa: "تنها عدد را بنویسید؛ جای ارز ستونی جداگانه است، 'currency'")
  }
}
