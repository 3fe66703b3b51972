import Localization
import Testing

@Suite struct CollationTests {
  @Test(arguments: [
    (Language.english, CollationSamples.root), (.portuguese, CollationSamples.root),
    (.polish, CollationSamples.polish), (.persian, CollationSamples.persian),
  ])
  func `the order is ICU's`(language: Language, samples: String) {
    let groups = samples.split(separator: "|").map { $0.split(separator: "=").map(String.init) }
    let keys = groups.map { $0.map { CollationKey($0, language: language) } }
    var pairs = 0
    for left in groups.indices {
      for right in groups.indices where left < right {
        for (first, firstKey) in zip(groups[left], keys[left]) {
          for (second, secondKey) in zip(groups[right], keys[right]) {
            #expect(firstKey < secondKey, "\(first) < \(second)")
            pairs += 1
          }
        }
      }
    }
    #expect(pairs > 30_000)
  }

  @Test func `composed and decomposed letters sort alike`() {
    let composed = ["Łódź", "São", "آب"].map { CollationKey($0 + "a", language: .polish) }
    let decomposed = ["Ło\u{301}dz\u{301}", "Sa\u{303}o", "ا\u{653}ب"]
      .map { CollationKey($0 + "b", language: .polish) }
    let next = ["Łódźc", "Sãoc", "آبc"].map { CollationKey($0, language: .polish) }
    for index in composed.indices {
      #expect(composed[index] < decomposed[index])
      #expect(decomposed[index] < next[index])
    }
  }

  @Test func `other scripts come last, in a fixed order`() {
    let style = LocaleStyle(language: .english)
    let sorted = ["日本", "Ωmega", "یزد", "Żubr", "😀", "2", "Яна"]
    #expect(
      style.sorted(sorted.reversed()) { $0 } == ["2", "Żubr", "یزد", "Ωmega", "Яна", "日本", "😀"])
  }

  @Test func `sorting elements keeps the order of equal texts`() {
    let style = LocaleStyle(language: .polish)
    let elements = [("łan", 1), ("lza", 2), ("łan", 3), ("Lan", 4)]
    #expect(style.sorted(elements) { $0.0 }.map(\.1) == [4, 2, 1, 3])
  }
}
