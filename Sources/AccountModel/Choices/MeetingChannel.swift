package import Localization

/// How people met: `channel:` of a meeting.
package enum MeetingChannel: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case onsite
  case video
  case phone
  case mail

  package var label: Phrase {
    switch self {
    case .onsite:
      Phrase(en: "On site", pt: "Presencial", pl: "Na miejscu", fa: "حضوری")
    case .video:
      Phrase(en: "Video", pt: "Vídeo", pl: "Wideo", fa: "ویدئویی")
    case .phone:
      Phrase(en: "Phone", pt: "Telefone", pl: "Telefon", fa: "تلفنی")
    case .mail:
      Phrase(en: "Mail", pt: "E-mail", pl: "E-mail", fa: "ایمیل")
    }
  }
}
