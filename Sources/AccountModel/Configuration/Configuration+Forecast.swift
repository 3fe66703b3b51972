package import Diagnostics

extension Configuration {
  /// `forecast:`, the second opinion about who orders again.
  package struct Forecast: Sendable, Hashable {
    package enum Model: String, Sendable, Hashable, CaseIterable {
      case none
      case bgNBD = "bg-nbd"
    }

    package let model: Model
    /// How far the forecast looks from the as-of date, 1...3660.
    package let horizonDays: Int
    /// Where the model stands; nil where the workspace does not name one.
    package let place: SourceRange?

    package static let standard = Forecast(model: .none, horizonDays: 180)

    package init(model: Model, horizonDays: Int, place: SourceRange? = nil) {
      self.model = model
      self.horizonDays = horizonDays
      self.place = place
    }
  }
}
