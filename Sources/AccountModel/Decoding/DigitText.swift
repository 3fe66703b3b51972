/// Digits as people type them: Western, Persian or Arabic.
enum DigitText {
  /// The runs of digits in a text, in Western digits.
  ///
  ///     DigitText.groups(in: "۱۴۰۵/۲/۱")  // ["1405", "2", "1"]
  static func groups(in text: String) -> [String] {
    var groups: [String] = []
    var current = ""
    for scalar in text.unicodeScalars {
      if let digit = value(of: scalar) {
        current.append(String(digit))
      } else if !current.isEmpty {
        groups.append(current)
        current = ""
      }
    }
    return current.isEmpty ? groups : groups + [current]
  }

  /// A number without group marks, with a point: `1 200,50` as `1200.50`; nil for anything that is
  /// not clearly one number.
  static func number(in text: String) -> String? {
    var result = ""
    var hasMark = false
    for scalar in text.unicodeScalars {
      if let digit = value(of: scalar) {
        result.append(String(digit))
        continue
      }
      switch scalar {
      case " ", "\u{A0}", "\u{202F}", "_", "'", "\u{2019}", "\u{66C}", "%", "\u{66A}": continue
      case "-" where result.isEmpty: result.append("-")
      case ",", ".", "\u{66B}":
        guard !hasMark else { return nil }
        hasMark = true
        result.append(".")
      default: return nil
      }
    }
    // `1.200` and `1,200` may be a thousand and two hundred.
    if hasMark, result.split(separator: ".").last?.utf8.count == 3 { return nil }
    return ExactDecimal(result) == nil ? nil : result
  }

  private static func value(of scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: scalar.value - 0x30
    case 0x660...0x669: scalar.value - 0x660
    case 0x6F0...0x6F9: scalar.value - 0x6F0
    default: nil
    }
  }
}
