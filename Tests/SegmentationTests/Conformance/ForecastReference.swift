import Foundation
import TestSupport

/// The fields of `btyd_reference.json` that models are compared with.
struct ForecastReference: Decodable {
  struct Purchases: Decodable {
    struct Parameters: Decodable {
      let r: Double
      let alpha: Double
      let a: Double
      let b: Double
    }
    struct NewAccount: Decodable {
      let t: [Double]
      let atRefit: [Double]

      private enum CodingKeys: String, CodingKey {
        case t
        case atRefit = "at_refit"
      }
    }
    let refit: Parameters
    let newAccount: NewAccount

    private enum CodingKeys: String, CodingKey {
      case refit
      case newAccount = "E_X_t"
    }
  }
  struct Spend: Decodable {
    struct Parameters: Decodable {
      let p: Double
      let q: Double
      let gamma: Double
      let lnL: Double
    }
    let refit: Parameters
  }

  let bgnbd: Purchases
  let gammaGamma: Spend

  private enum CodingKeys: String, CodingKey {
    case bgnbd
    case gammaGamma = "gamma_gamma"
  }

  static func load() throws -> ForecastReference {
    try JSONDecoder().decode(
      ForecastReference.self,
      from: Data(SharedData.bytes("cdnow/expected/btyd_reference.json")))
  }
}
