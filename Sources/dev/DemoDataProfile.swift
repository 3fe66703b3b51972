import Localization

/// How one account of the demo buys; its words are in `content/accounts/`.
struct DemoDataProfile {
  /// How the months of a year differ.
  enum Season {
    case flat, summer, winter, harvest, holidays

    /// Twelve factors, January first, with mean 1.
    var factors: [Double] {
      switch self {
      case .flat: [0.98, 0.94, 1.03, 1.00, 1.04, 1.05, 0.98, 0.86, 1.06, 1.06, 1.04, 0.96]
      case .summer: [0.55, 0.62, 0.90, 1.15, 1.42, 1.58, 1.48, 1.20, 0.88, 0.80, 0.70, 0.72]
      case .winter: [1.10, 0.98, 0.92, 0.86, 0.82, 0.80, 0.84, 0.90, 1.06, 1.18, 1.28, 1.26]
      case .harvest: [0.70, 0.75, 0.85, 0.72, 0.60, 0.78, 1.05, 1.42, 1.62, 1.45, 1.16, 0.90]
      case .holidays: [0.72, 0.84, 1.06, 0.98, 1.00, 0.96, 0.90, 0.82, 1.00, 1.16, 1.34, 1.22]
      }
    }
  }

  enum Rhythm {
    /// Orders evenly spread, amounts alike.
    case steady
    case normal
    /// Months without an order, large orders in others.
    case erratic
  }

  /// What the account buys elsewhere.
  struct Rival {
    let product: String
    /// `competitor`, `internal`, `none` or `unknown`.
    let with: String
    /// A competitor's id, or empty.
    let competitor: String
    /// Thousands of euros a year; 0 where unknown.
    let spend: Double
    /// 0...3.
    let appetite: Int
    /// ISO date, or empty.
    let contractEnd: String

    init(
      _ product: String, _ with: String, _ spend: Double, by competitor: String = "",
      appetite: Int = 1, until contractEnd: String = ""
    ) {
      self.product = product
      self.with = with
      self.competitor = competitor
      self.spend = spend
      self.appetite = appetite
      self.contractEnd = contractEnd
    }
  }

  /// The key of the order system, which the dossier repeats as `crm_id:`.
  let key: String
  /// Thousands of euros in the first year.
  let annual: Double
  /// What a year adds, as a fraction of the first year's revenue.
  let growth: Double
  let season: Season
  let rhythm: Rhythm
  let ordersPerMonth: Double
  /// Products with their weight.
  let mix: [(product: String, weight: Double)]
  var currency = "EUR"
  /// First and last day on which the account can order, ISO.
  var first = "2024-01-02"
  var last = "2026-06-30"
  /// Days without orders in between, ISO; empty for none.
  var pause: (from: String, to: String) = ("", "")
  var divisions: [String] = []
  /// Mean recommendation answer in 2024, 0...10, and what each year adds.
  var satisfaction = 8.0
  var satisfactionTrend = 0.1
  /// Ids of the people who answer surveys.
  var people: [String] = []
  /// Cost to serve, as a fraction of revenue.
  var effort = 0.06
  /// Share of deliveries on the promised day in summer; winter is worse by a third of the rest.
  var onTime = 0.96
  var paymentDays = 30
  /// Discount off the list price.
  var discount = 0.05
  /// Thousands of euros planned for 2026; 0 for no target.
  var target = 0.0
  /// Id of the colleague who visits.
  var owner = ""
  var rivals: [Rival] = []
  /// In which the account's people write.
  var language = Language.english

  static let all: [DemoDataProfile] =
    ireland + unitedKingdom + (portugal + brazil).map { $0.writing(.portuguese) }
    + poland.map { $0.writing(.polish) } + iran.map { $0.writing(.persian) } + gulf

  private func writing(_ language: Language) -> DemoDataProfile {
    var profile = self
    profile.language = language
    return profile
  }
}
