import Foundation

/// Reproducible numbers of every size and sign, and a way to compare texts with Foundation's.
enum SampleNumbers {
  /// 1,500 amounts with up to six places, from hundredths to billions, and the awkward ones.
  static let decimals: [Decimal] = {
    var generator = LinearGenerator(seed: 42)
    var samples = [
      "0", "0.5", "1.5", "2.5", "-0.5", "0.05", "999.5", "-999999.995", "1000", "9999",
    ]
    samples += ["10000", "1234.5", "0.004", "-0.004", "99999.99999", "123456789012.345"]
    while samples.count < 1500 {
      let magnitude = generator.next() % 12
      let coefficient = Int64(generator.next() % UInt64(pow10(magnitude + 1)))
      let scale = Int(generator.next() % 7)
      let sign = generator.next() % 3 == 0 ? -1 : 1
      samples.append("\(Decimal(Int64(sign) * coefficient) / pow(Decimal(10), scale))")
    }
    return samples.compactMap { Decimal(string: $0) }
  }()

  static func pow10(_ exponent: UInt64) -> Int64 {
    (0..<exponent).reduce(Int64(1)) { n, _ in n * 10 }
  }

  /// Coefficient and scale of a decimal whose digits fit.
  static func parts(of value: Decimal) -> (coefficient: Int128, scale: Int) {
    let text = "\(value)"
    guard let point = text.firstIndex(of: ".") else { return (Int128(text) ?? 0, 0) }
    let scale = text.distance(from: point, to: text.endIndex) - 1
    return (Int128(text.replacing(".", with: "")) ?? 0, scale)
  }

  /// ICU shows a rounded-away negative number as -0; we show 0. ICU writes minus as a hyphen where
  /// the alphabet is Latin; we write the minus sign.
  static func asWeWrite(_ text: String) -> String {
    let digits = text.unicodeScalars.filter { $0.properties.numericType == .decimal }
    guard digits.allSatisfy({ $0.properties.numericValue == 0 }) else {
      return text.replacing("-", with: "\u{2212}")
    }
    return text.replacing("\u{200E}\u{2212}", with: "").replacing("-", with: "")
  }
}

/// A small reproducible generator (constants of Knuth's MMIX).
struct LinearGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
