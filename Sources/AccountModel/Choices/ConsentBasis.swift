package import Localization

/// The ground on which personal data are kept: `basis:` of `consent:`.
package enum ConsentBasis: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case consent
  case contract
  case legalObligation = "legal_obligation"
  case legitimateInterest = "legitimate_interest"
  case publicSource = "public_source"

  package var label: Phrase {
    switch self {
    case .consent:
      Phrase(en: "Consent", pt: "Consentimento", pl: "Zgoda", fa: "رضایت")
    case .contract:
      Phrase(en: "Contract", pt: "Contrato", pl: "Umowa", fa: "قرارداد")
    case .legalObligation:
      Phrase(
        en: "Legal obligation", pt: "Obrigação legal", pl: "Obowiązek prawny", fa: "الزام قانونی")
    case .legitimateInterest:
      Phrase(
        en: "Legitimate interest", pt: "Interesse legítimo", pl: "Prawnie uzasadniony interes",
        fa: "منفعت مشروع")
    case .publicSource:
      Phrase(en: "Public source", pt: "Fonte pública", pl: "Źródło publiczne", fa: "منبع عمومی")
    }
  }
}
