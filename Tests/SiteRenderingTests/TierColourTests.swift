import AccountModel
import Foundation
import SiteRendering
import Testing

struct TierColourTests {
  private static func sheet() throws -> String {
    let file = try #require(
      TemplateSet(overlay: []).assets.first { $0.path == "assets/site.css" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// `--navy: light-dark(#1b365d, #9dbff7);`
  private static func colours(of name: String) throws -> [Double] {
    let sheet = try sheet()
    let start = try #require(sheet.range(of: "--\(name): light-dark("))
    let values = try #require(sheet[start.upperBound...].split(separator: ")").first)
    return try values.split(separator: ",").map { value in
      let hex = value.trimmingCharacters(in: .whitespaces).dropFirst()
      return luminance(try #require(Int(hex.prefix(6), radix: 16)))
    }
  }

  /// Relative luminance of WCAG 2.2.
  private static func luminance(_ colour: Int) -> Double {
    func linear(_ shift: Int) -> Double {
      let part = Double((colour >> shift) & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test(arguments: TierColour.allCases)
  func `the letter of a badge and the badge on its page can be read, in light and in dark`(
    colour: TierColour
  ) throws {
    let badge = try Self.colours(of: colour.rawValue)
    let letter = try Self.colours(of: "on-tier")
    try #require(badge.count == 2 && letter.count == 2)
    for mode in 0...1 {
      #expect(Self.contrast(badge[mode], letter[mode]) >= 4.5)
      for surface in ["paper", "surface", "sunken"] {
        #expect(try Self.contrast(badge[mode], Self.colours(of: surface)[mode]) >= 3)
      }
    }
    #expect(try Self.sheet().contains(".colour-\(colour.rawValue) { --colour: "))
  }
}
