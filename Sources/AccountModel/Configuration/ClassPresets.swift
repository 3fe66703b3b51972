extension Configuration.ABC {
  /// `abc.preset:`: cuts in use, named by their percentages.
  package enum Preset: String, Sendable, Hashable, CaseIterable {
    /// Textbooks, matman, inventorize.
    case share80and95 = "80-95"
    /// supplychainpy.
    case share80and90 = "80-90"
    /// SQLBI.
    case share70and90 = "70-90"
    /// Practice in SAP IBP.
    case share70and95 = "70-95"
    /// Raynet CRM.
    case share75and90 = "75-90"
    /// Linx.
    case share50and80 = "50-80"
    /// A fifth of the accounts are A, three tenths B, half of them C.
    case count20and50 = "count-20-50"

    package var basis: Basis { self == .count20and50 ? .count : .revenue }

    package var cuts: [ExactDecimal] {
      switch self {
      case .share80and95: [ExactDecimal(80), ExactDecimal(95)]
      case .share80and90: [ExactDecimal(80), ExactDecimal(90)]
      case .share70and90: [ExactDecimal(70), ExactDecimal(90)]
      case .share70and95: [ExactDecimal(70), ExactDecimal(95)]
      case .share75and90: [ExactDecimal(75), ExactDecimal(90)]
      case .share50and80: [ExactDecimal(50), ExactDecimal(80)]
      case .count20and50: [ExactDecimal(20), ExactDecimal(50)]
      }
    }
  }
}

extension Configuration.XYZ {
  /// `xyz.preset:`: cuts in use, named by their percentages.
  package enum Preset: String, Sendable, Hashable, CaseIterable {
    /// For the revenue of accounts, which comes in orders.
    case accounts = "50-100"
    /// Textbooks on inventory; applied to accounts, nearly all of them are Z.
    case classic = "classic-10-25"
    /// supplychainpy.
    case percent20and60 = "20-60"
    /// The example of matman.
    case percent30and50 = "30-50"
    /// SAP APO, with the deviation of a sample.
    case sample30and80 = "sample-30-80"

    package var cuts: [Double] {
      switch self {
      case .accounts: [0.5, 1.0]
      case .classic: [0.1, 0.25]
      case .percent20and60: [0.2, 0.6]
      case .percent30and50: [0.3, 0.5]
      case .sample30and80: [0.3, 0.8]
      }
    }

    package var degreesOfFreedom: Int { self == .sample30and80 ? 1 : 0 }
  }
}
