import Foundation
import Testing

@testable import Localization

@Suite struct `Country names` {
  @Test(arguments: Language.allCases)
  func `are there for every country, and differ`(language: Language) {
    let style = LocaleStyle(language: language)
    let names = Locale.Region.isoRegions.map(\.identifier)
      .filter { Locale.Region($0).isISORegion && CountryNames.all[$0] != nil }
      .compactMap { style.countryName($0) }
    #expect(names.count == 249)
    #expect(Set(names).count == 249)
  }

  @Test(arguments: [
    ("PT", ["Portugal", "Portugal", "Portugalia", "پرتغال"]),
    ("GB", ["United Kingdom", "Reino Unido", "Wielka Brytania", "بریتانیا"]),
    ("IR", ["Iran", "Irã", "Iran", "ایران"]),
    ("NO", ["Norway", "Noruega", "Norwegia", "نروژ"]),
  ])
  func `are the page's words`(code: String, names: [String]) {
    #expect(Language.allCases.map { LocaleStyle(language: $0).countryName(code) } == names)
  }

  @Test(arguments: ["", "pt", "Portugal", "XX"])
  func `do not guess`(text: String) {
    #expect(LocaleStyle(language: .english).countryName(text) == nil)
  }
}
