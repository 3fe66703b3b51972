/// Why an account needs attention. Dates, counts and percentages come in as the page's language
/// writes them.
extension Phrase {
  package static func tierOverrideExpired(_ date: String) -> Phrase {
    Phrase(
      en: "Tier override expired on \(date)", pt: "A exceção de nível expirou em \(date)",
      pl: "Ręczny poziom wygasł \(date)", fa: "ردهٔ دستی در \(date) منقضی شد")
  }

  package static func actionsOverdue(_ actions: String, since date: String) -> Phrase {
    Phrase(
      en: "\(actions), the oldest since \(date)", pt: "\(actions), a mais antiga desde \(date)",
      pl: "\(actions), najstarsze od \(date)", fa: "\(actions)، قدیمی‌ترین از \(date)")
  }

  package static func noMeetingSince(_ days: String, cadence: String) -> Phrase {
    Phrase(
      en: "No meeting for \(days) (rule: every \(cadence))",
      pt: "Sem reunião há \(days) (regra: a cada \(cadence))",
      pl: "Ostatnie spotkanie \(days) temu (zasada: co \(cadence))",
      fa: "\(days) بدون جلسه (قاعده: هر \(cadence))")
  }

  package static func noMeetingEver(cadence: String) -> Phrase {
    Phrase(
      en: "No meeting on record (rule: every \(cadence))",
      pt: "Nenhuma reunião registrada (regra: a cada \(cadence))",
      pl: "Brak odnotowanych spotkań (zasada: co \(cadence))",
      fa: "هیچ جلسه‌ای ثبت نشده (قاعده: هر \(cadence))")
  }

  package static func planExpired(_ date: String) -> Phrase {
    Phrase(
      en: "Plan ended on \(date), no new one", pt: "O plano terminou em \(date), sem novo plano",
      pl: "Plan zakończył się \(date), brak nowego",
      fa: "برنامه در \(date) پایان یافت و برنامهٔ تازه‌ای نیست")
  }

  package static func contractEnding(_ when: String, on date: String) -> Phrase {
    Phrase(
      en: "Contract or renewal \(when) (\(date))", pt: "Contrato ou renovação \(when) (\(date))",
      pl: "Umowa lub odnowienie \(when) (\(date))", fa: "قرارداد یا تمدید \(when) (\(date))")
  }

  package static func noticeDue(by date: String, _ when: String, end: String) -> Phrase {
    Phrase(
      en: "Contract notice by \(date) (\(when)); the contract ends on \(end)",
      pt: "Aviso de rescisão até \(date) (\(when)); o contrato termina em \(end)",
      pl: "Wypowiedzenie umowy do \(date) (\(when)); umowa kończy się \(end)",
      fa: "مهلت اعلام فسخ قرارداد تا \(date) (\(when))؛ پایان قرارداد \(end)")
  }

  package static func orderOverdue(_ state: String) -> Phrase {
    Phrase(
      en: "Next order late by its own rhythm: \(state)",
      pt: "Próximo pedido atrasado em relação ao ritmo habitual: \(state)",
      pl: "Klient zamawia później niż zwykle: \(state)",
      fa: "سفارش بعدی از روال معمول عقب افتاده: \(state)")
  }

  package static func revenueFalling(_ percent: String) -> Phrase {
    Phrase(
      en: "Revenue down \(percent) in twelve months", pt: "Receita caiu \(percent) em doze meses",
      pl: "Przychód z dwunastu miesięcy niższy o \(percent)",
      fa: "افت \(percent) درآمد در دوازده ماه")
  }
}

extension CountedPhrase {
  package static let overdueActions = CountedPhrase(
    en: ("# overdue action", "# overdue actions"),
    pt: ("# ação em atraso", "# ações em atraso"),
    pl: ("# działanie po terminie", "# działania po terminie", "# działań po terminie"),
    fa: "# اقدام عقب‌افتاده")

  package static let accounts = CountedPhrase(
    en: ("# account", "# accounts"), pt: ("# cliente", "# clientes"),
    pl: ("# klient", "# klientów", "# klientów"), fa: "# مشتری")
}
