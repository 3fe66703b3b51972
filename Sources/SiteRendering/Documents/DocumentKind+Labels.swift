package import AccountModel
package import Localization

extension DocumentKind {
  /// What one document of the kind is called.
  package var label: Phrase {
    switch self {
    case .account: Phrase(en: "Account", pt: "Cliente", pl: "Klient", fa: "مشتری")
    case .plan:
      Phrase(en: "Account plan", pt: "Plano de conta", pl: "Plan klienta", fa: "برنامهٔ مشتری")
    case .meeting: Phrase(en: "Meeting", pt: "Reunião", pl: "Spotkanie", fa: "جلسه")
    case .person: Phrase(en: "Person", pt: "Pessoa", pl: "Osoba", fa: "فرد")
    case .opportunity:
      Phrase(en: "Opportunity", pt: "Oportunidade", pl: "Szansa sprzedaży", fa: "فرصت")
    case .playbook: Phrase(en: "Playbook", pt: "Guia de ação", pl: "Scenariusz", fa: "دستورالعمل")
    case .review: Phrase(en: "Review", pt: "Revisão", pl: "Przegląd", fa: "بازبینی")
    case .competitor: Phrase(en: "Competitor", pt: "Concorrente", pl: "Konkurent", fa: "رقیب")
    case .issue: Phrase(en: "Issue", pt: "Reclamação", pl: "Zgłoszenie", fa: "مسئله")
    case .contract: Phrase(en: "Contract", pt: "Contrato", pl: "Umowa", fa: "قرارداد")
    case .page:
      Phrase(
        en: "Handbook page", pt: "Página do manual", pl: "Strona podręcznika", fa: "صفحهٔ راهنما")
    }
  }

  /// What several documents of the kind are called.
  package var pluralLabel: Phrase {
    switch self {
    case .account: Phrase(en: "Accounts", pt: "Clientes", pl: "Klienci", fa: "مشتریان")
    case .plan:
      Phrase(
        en: "Account plans", pt: "Planos de conta", pl: "Plany klientów", fa: "برنامه‌های مشتری")
    case .meeting: Phrase(en: "Meetings", pt: "Reuniões", pl: "Spotkania", fa: "جلسه‌ها")
    case .person: Phrase(en: "People", pt: "Pessoas", pl: "Osoby", fa: "افراد")
    case .opportunity:
      Phrase(en: "Opportunities", pt: "Oportunidades", pl: "Szanse sprzedaży", fa: "فرصت‌ها")
    case .playbook:
      Phrase(en: "Playbooks", pt: "Guias de ação", pl: "Scenariusze", fa: "دستورالعمل‌ها")
    case .review: Phrase(en: "Reviews", pt: "Revisões", pl: "Przeglądy", fa: "بازبینی‌ها")
    case .competitor: Phrase(en: "Competitors", pt: "Concorrentes", pl: "Konkurenci", fa: "رقبا")
    case .issue: Phrase(en: "Issues", pt: "Reclamações", pl: "Zgłoszenia", fa: "مسئله‌ها")
    case .contract: Phrase(en: "Contracts", pt: "Contratos", pl: "Umowy", fa: "قراردادها")
    case .page: Phrase(en: "Handbook", pt: "Manual", pl: "Podręcznik", fa: "راهنما")
    }
  }
  /// The head of the documents of the kind that mention another one: where the mentions stand.
  package var mentionsLabel: Phrase {
    switch self {
    case .account:
      Phrase(
        en: "In account dossiers", pt: "Em dossiês de clientes", pl: "W kartach klientów",
        fa: "در پرونده‌های مشتریان")
    case .plan:
      Phrase(
        en: "In account plans", pt: "Em planos de conta", pl: "W planach klientów",
        fa: "در برنامه‌های مشتری")
    case .meeting:
      Phrase(
        en: "In meeting notes", pt: "Em notas de reuniões", pl: "W notatkach ze spotkań",
        fa: "در یادداشت‌های جلسه")
    case .person:
      Phrase(
        en: "On pages of people", pt: "Em páginas de pessoas", pl: "Na stronach osób",
        fa: "در صفحهٔ افراد")
    case .opportunity:
      Phrase(
        en: "In opportunities", pt: "Em oportunidades", pl: "W szansach sprzedaży",
        fa: "در فرصت‌ها")
    case .playbook:
      Phrase(
        en: "In playbooks", pt: "Em guias de ação", pl: "W scenariuszach", fa: "در دستورالعمل‌ها")
    case .review:
      Phrase(en: "In reviews", pt: "Em revisões", pl: "W przeglądach", fa: "در بازبینی‌ها")
    case .competitor:
      Phrase(
        en: "On pages of competitors", pt: "Em páginas de concorrentes",
        pl: "Na stronach konkurentów", fa: "در صفحهٔ رقبا")
    case .issue:
      Phrase(en: "In issues", pt: "Em reclamações", pl: "W zgłoszeniach", fa: "در مسئله‌ها")
    case .contract:
      Phrase(en: "In contracts", pt: "Em contratos", pl: "W umowach", fa: "در قراردادها")
    case .page:
      Phrase(en: "In the handbook", pt: "No manual", pl: "W podręczniku", fa: "در راهنما")
    }
  }
}
