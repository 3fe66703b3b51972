package import Localization

extension Phrase {
  /// The help that proposes the nearest valid text.
  package static func didYouMean(_ candidate: String) -> Phrase {
    Phrase(
      en: "did you mean '\(candidate)'?", pt: "quis dizer '\(candidate)'?",
      pl: "czy chodziło o '\(candidate)'?", fa: "آیا منظورتان '\(candidate)' بود؟")
  }
}
