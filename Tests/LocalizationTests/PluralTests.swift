import Foundation
import Localization
import Testing

@Suite struct PluralTests {
  /// The categories that ICU gives, from 0 on (`Intl.PluralRules` of ICU 78).
  @Test(arguments: [
    (Language.english, [0: "other", 1: "one", 2: "other", 11: "other", 21: "other", 101: "other"]),
    (
      .portuguese,
      [0: "one", 1: "one", 2: "other", 21: "other", 1_000_000: "many", 1_000_001: "other"]
    ),
    (
      .polish,
      [
        0: "many", 1: "one", 2: "few", 4: "few", 5: "many", 11: "many", 12: "many", 14: "many",
        21: "many", 22: "few", 25: "many", 101: "many", 102: "few", 112: "many", 122: "few",
      ]
    ),
    (.persian, [0: "one", 1: "one", 2: "other", 11: "other", 21: "other"]),
  ])
  func `categories follow CLDR`(language: Language, categories: [Int: String]) {
    for (count, category) in categories {
      #expect(PluralCategory.of(count, in: language).rawValue == category, "\(count)")
    }
  }

  @Test(arguments: [
    (Language.english, ["today", "tomorrow", "in 3 days", "yesterday", "22 days ago"]),
    (.portuguese, ["hoje", "amanhã", "em 3 dias", "ontem", "há 22 dias"]),
    (.polish, ["dzisiaj", "jutro", "za 3 dni", "wczoraj", "22 dni temu"]),
    (.persian, ["امروز", "فردا", "۳ روز دیگر", "دیروز", "۲۲ روز پیش"]),
  ])
  func `relative days equal ICU's`(language: Language, expected: [String]) {
    let style = LocaleStyle(language: language)
    #expect([0, 1, 3, -1, -22].map(style.relativeDay) == expected)
  }

  @Test(arguments: [
    (
      Language.english,
      ["80% of revenue comes from 1 account", "80% of revenue comes from 5 accounts"]
    ),
    (.portuguese, ["80% da receita vem de 1 cliente", "80% da receita vem de 5 clientes"]),
    (
      .polish,
      [
        "1 klient daje 80% przychodu", "2 klienci dają 80% przychodu",
        "4 klienci dają 80% przychodu", "5 klientów daje 80% przychodu",
        "22 klienci dają 80% przychodu",
      ]
    ),
    (.persian, ["80% درآمد از ۱ مشتری است"]),
  ])
  func `the verb of the concentration follows the number`(
    language: Language, expected: [String]
  ) {
    let texts = [1, 2, 4, 5, 22].map {
      CountedPhrase.concentrationFinding("80%").text($0, in: language)
    }
    #expect(expected.allSatisfy(texts.contains), "\(texts)")
    #expect(language != .polish || texts == expected)
  }

  @Test(arguments: [
    (Language.english, ["24 days overdue", "1 day overdue", "due today", "due in 3 days"]),
    (.portuguese, ["24 dias de atraso", "1 dia de atraso", "vence hoje", "vence em 3 dias"]),
    (.polish, ["24 dni po terminie", "1 dzień po terminie", "termin dzisiaj", "termin za 3 dni"]),
    (
      .persian,
      ["۲۴ روز از سررسید گذشته", "۱ روز از سررسید گذشته", "سررسید امروز", "سررسید ۳ روز دیگر"]
    ),
  ])
  func `deadlines say how late something is`(language: Language, expected: [String]) {
    let style = LocaleStyle(language: language)
    #expect([-24, -1, 0, 3].map(style.deadline) == expected)
  }

  @Test func `durations inflect in Polish`() {
    let style = LocaleStyle(language: .polish)
    #expect([1, 2, 5, 22].map(style.years) == ["1 rok", "2 lata", "5 lat", "22 lata"])
    #expect([1, 3, 12].map(style.months) == ["1 miesiąc", "3 miesiące", "12 miesięcy"])
  }

  @Test(arguments: Language.allCases)
  func `lists equal ICU's`(language: Language) {
    let style = LocaleStyle(language: language)
    let isolates: Set<Unicode.Scalar> = ["\u{2068}", "\u{2069}"]
    for count in 0...5 {
      let entries = (0..<count).map { "entry\($0)" }
      let locale = Locale(identifier: language.code)
      for (join, type) in [
        (LocaleStyle.ListJoin.and, ListFormatStyle<StringStyle, [String]>.ListType.and),
        (.or, .or),
      ] {
        let icu = entries.formatted(.list(type: type).locale(locale))
        let bare = String.UnicodeScalarView(icu.unicodeScalars.filter { !isolates.contains($0) })
        #expect(style.list(entries, join) == String(bare))
      }
    }
  }
}
