package import Localization

/// How an account's monthly revenue comes: how often, and how evenly when it comes.
///
/// Syntetos, Boylan and Croston (2005), J. Oper. Res. Soc. 56: 495-503. The average interval
/// between months with revenue is cut at 1.32, the squared variation of those months at 0.49.
package enum DemandPattern: String, Sendable, Hashable, CaseIterable {
  /// Often and evenly.
  case smooth
  /// Often, in uneven amounts.
  case erratic
  /// Seldom, in even amounts.
  case intermittent
  /// Seldom and unevenly.
  case lumpy

  package init(averageInterval: Double, squaredVariation: Double) {
    switch (averageInterval < 1.32, squaredVariation < 0.49) {
    case (true, true): self = .smooth
    case (true, false): self = .erratic
    case (false, true): self = .intermittent
    case (false, false): self = .lumpy
    }
  }

  package var label: Phrase {
    switch self {
    case .smooth: Phrase(en: "smooth", pt: "regular", pl: "równomierny", fa: "یکنواخت")
    case .erratic: Phrase(en: "erratic", pt: "irregular", pl: "nierówny", fa: "نامنظم")
    case .intermittent:
      Phrase(en: "intermittent", pt: "intermitente", pl: "przerywany", fa: "متناوب")
    case .lumpy: Phrase(en: "lumpy", pt: "esporádico", pl: "skokowy", fa: "پراکنده")
    }
  }
}
