import AccountModel
package import Localization

extension TierRobustness {
  /// What changing the weights does to the tier, in one sentence.
  package func sentence(in style: LocaleStyle) -> String {
    let phrase = isBorderline ? Phrase.borderline(trials(in: style)) : .robust
    return phrase.text(in: style.language)
  }

  /// `Purchase volume −20%: B`, the trials that change the tier.
  private func trials(in style: LocaleStyle) -> String {
    moves.map { trial in
      let change = style.change(trial.change == .less ? -0.2 : 0.2)
      return "\(trial.measure.label.text(in: style.language)) \(change): \(trial.tier)"
    }
    .joined(separator: style.listSeparators().middle)
  }
}

extension Phrase {
  fileprivate static let robust = Phrase(
    en: "The tier stays the same with any one weight a fifth smaller or larger.",
    pt: "O nível mantém-se com qualquer um dos pesos um quinto menor ou maior.",
    pl: "Poziom pozostaje taki sam, gdy dowolna waga jest o jedną piątą mniejsza lub większa.",
    fa: "با یک‌پنجم کم یا زیاد شدن هر یک از وزن‌ها سطح همان می‌ماند.")

  fileprivate static func borderline(_ trials: String) -> Phrase {
    Phrase(
      en: "Borderline: with another weight the tier would be another one (\(trials)).",
      pt: "No limite: com outro peso, o nível seria outro (\(trials)).",
      pl: "Na granicy: przy innej wadze poziom byłby inny (\(trials)).",
      fa: "مرزی: با وزنی دیگر سطح دیگری می‌بود (\(trials)).")
  }
}
