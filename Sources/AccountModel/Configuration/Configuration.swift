package import Diagnostics
package import Localization

/// What `content/workspace.yml` says, with defaults where it is silent.
package struct Configuration: Sendable, Hashable {
  /// `as_of:`: the day that the site describes.
  package enum AsOf: Sendable, Hashable {
    /// The latest order date, or the latest document date where there are no orders.
    case data
    /// The day of the run, which only the `Pipeline` knows.
    case today
    case date(CalendarDate)
  }

  /// `abc:`.
  package struct ABC: Sendable, Hashable {
    package enum Basis: String, Sendable, Hashable, CaseIterable {
      /// `count` ranks by revenue and cuts at shares of the number of accounts.
      case revenue, contribution, count
    }
    package enum Crossing: String, Sendable, Hashable, CaseIterable { case up, down }
    package let basis: Basis
    package let crossing: Crossing
    /// Cumulative shares in percent, of the basis or of the accounts, that end class A and class B.
    package let cuts: [ExactDecimal]

    package init(basis: Basis, crossing: Crossing, cuts: [ExactDecimal]) {
      self.basis = basis
      self.crossing = crossing
      self.cuts = cuts
    }
  }

  /// `xyz:`.
  package struct XYZ: Sendable, Hashable {
    package enum Grain: String, Sendable, Hashable, CaseIterable { case month, quarter, auto }
    package let grain: Grain
    /// Largest coefficients of variation of class X and class Y.
    package let cuts: [Double]
    /// 0 for the population's deviation, 1 for a sample's.
    package let degreesOfFreedom: Int

    package init(grain: Grain, cuts: [Double], degreesOfFreedom: Int) {
      self.grain = grain
      self.cuts = cuts
      self.degreesOfFreedom = degreesOfFreedom
    }
  }

  package enum RFMMode: String, Sendable, Hashable, CaseIterable {
    case quantile
    /// Thresholds one above the quantiles, as in the R package rfm.
    case rRFM = "r-rfm"
  }

  /// `cadence:` of one tier, in days; nil where the workspace does not say.
  package struct Cadence: Sendable, Hashable {
    package let contact: Int?
    package let meeting: Int?
    package let review: Int?

    package init(contact: Int?, meeting: Int?, review: Int?) {
      self.contact = contact
      self.meeting = meeting
      self.review = review
    }
  }

  /// `data:` settings of one file or of all.
  package struct DataOptions: Sendable, Hashable {
    /// Further header names: what the file says to the canonical column.
    package let columns: [String: String]
    /// Where the file says each of these headers.
    let columnPlaces: [String: SourceRange]
    /// A pattern of `yyyy`, `MM`, `dd`, `M`, `d` and separators; nil for ISO.
    package let dates: String?
    /// Whether dates are in the Jalali calendar.
    package let isJalali: Bool
    /// `,` or `.`; nil finds out.
    package let decimalMark: Character?
    /// `utf-8`, `windows-1250`, `windows-1252` or `windows-1256`.
    package let encoding: String

    package init(
      columns: [String: String] = [:], columnPlaces: [String: SourceRange] = [:],
      dates: String? = nil, isJalali: Bool = false,
      decimalMark: Character? = nil, encoding: String = "utf-8"
    ) {
      self.columns = columns
      self.columnPlaces = columnPlaces
      self.dates = dates
      self.isJalali = isJalali
      self.decimalMark = decimalMark
      self.encoding = encoding
    }
  }

  package struct Repository: Sendable, Hashable {
    package let url: String
    package let branch: String

    package init(url: String, branch: String) {
      self.url = url
      self.branch = branch
    }
  }

  package enum TimeAxis: String, Sendable, Hashable, CaseIterable {
    case leftToRight = "ltr"
    case mirror
  }

  package var name: String
  /// At least one; the first is the site at the root.
  package var languages: [Language]
  /// ISO 4217.
  package var currency: String
  package var asOf: AsOf
  /// Where `as_of:` stands; nil where the workspace does not say.
  package var asOfPlace: SourceRange?
  package var abc: ABC
  package var xyz: XYZ
  package var rfm: RFMMode
  package var forecast: Forecast = .standard
  package var tiers: TierModel
  /// `health:`; nil where the workspace asks for none.
  package var health: TierModel?
  /// Per tier code.
  package var cadence: [String: Cadence]
  /// Per file stem (`orders`); the empty stem holds the settings of all files.
  package var data: [String: DataOptions]
  /// Whether an account key that no dossier claims is an error.
  package var refusesUnknownAccounts: Bool
  package var allowsRawHTML: Bool
  package var repository: Repository?
  package var persianTimeAxis: TimeAxis
  /// `ignore:`, in the order of the file: what is treated as if it were not there.
  package var ignored: [PathPattern] = []
  /// `labels:`, by list and code; a list that is left out leaves its codes as they are.
  package var labels: [CodeList: [String: Phrase]] = [:]

  package static let standard = Configuration(
    name: "Keyplan", languages: [.english], currency: "EUR", asOf: .data,
    abc: ABC(basis: .revenue, crossing: .up, cuts: [ExactDecimal(80), ExactDecimal(95)]),
    xyz: XYZ(grain: .month, cuts: [0.5, 1.0], degreesOfFreedom: 0), rfm: .quantile,
    tiers: .standard, cadence: [:], data: [:], refusesUnknownAccounts: false,
    allowsRawHTML: false, repository: nil, persianTimeAxis: .leftToRight)
}
