package import Localization

/// What an account lets us use: `allowed:` of `references:`.
package enum ReferenceUse: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case logo
  case name
  case quote
  case caseStudy = "case_study"
  case pressRelease = "press_release"
  case call
  case visit
  case event
  case video

  package var label: Phrase {
    switch self {
    case .logo:
      Phrase(en: "Logo", pt: "Logótipo", pl: "Logo", fa: "نشان تجاری")
    case .name:
      Phrase(en: "Name", pt: "Nome", pl: "Nazwa", fa: "نام")
    case .quote:
      Phrase(en: "Quote", pt: "Citação", pl: "Cytat", fa: "نقل قول")
    case .caseStudy:
      Phrase(en: "Case study", pt: "Estudo de caso", pl: "Studium przypadku", fa: "مطالعه موردی")
    case .pressRelease:
      Phrase(
        en: "Press release", pt: "Comunicado de imprensa", pl: "Informacja prasowa",
        fa: "اطلاعیه مطبوعاتی")
    case .call:
      Phrase(
        en: "Reference call", pt: "Chamada de referência", pl: "Rozmowa referencyjna",
        fa: "تماس معرفی")
    case .visit:
      Phrase(
        en: "Reference visit", pt: "Visita de referência", pl: "Wizyta referencyjna",
        fa: "بازدید معرفی")
    case .event:
      Phrase(en: "Event", pt: "Evento", pl: "Wydarzenie", fa: "رویداد")
    case .video:
      Phrase(en: "Video", pt: "Vídeo", pl: "Wideo", fa: "ویدئو")
    }
  }
}
