internal import AccountModel
internal import Localization

extension DocumentDraft {
  /// What a file of the kind is for, the first comment in it.
  static func purpose(of kind: DocumentKind) -> Phrase {
    switch kind {
    case .account:
      Phrase(
        en: "The dossier of an account: who they are and why they are key.",
        pt: "O dossiê de uma conta: quem é e porque é chave.",
        pl: "Dokumentacja klienta: kim jest i dlaczego jest kluczowy.",
        fa: "پروندهٔ یک مشتری: کیست و چرا کلیدی است.")
    case .plan:
      Phrase(
        en: "An account plan: what to reach with the account, and how.",
        pt: "Um plano de conta: o que alcançar com a conta, e como.",
        pl: "Plan dla klienta: co i jak z nim osiągnąć.",
        fa: "برنامهٔ مشتری: چه به دست آید و چگونه.")
    case .meeting:
      Phrase(
        en: "A meeting note: who met, what was decided, who does what.",
        pt: "A nota de uma reunião: quem esteve, o que se decidiu, quem faz o quê.",
        pl: "Notatka ze spotkania: kto był, co ustalono, kto co robi.",
        fa: "یادداشت جلسه: چه کسانی بودند، چه تصمیمی گرفته شد و کار هر کس چیست.")
    case .person:
      Phrase(
        en: "A person. Keep to business facts: the history of this file stays.",
        pt: "Uma pessoa. Só factos profissionais: o histórico deste arquivo fica guardado.",
        pl: "Osoba. Tylko fakty służbowe: historia tego pliku pozostaje.",
        fa: "یک شخص. تنها واقعیت‌های کاری: تاریخچهٔ این فایل می‌ماند.")
    case .opportunity:
      Phrase(
        en: "An opportunity: what to sell, to whom, by when.",
        pt: "Uma oportunidade: o que vender, a quem, até quando.",
        pl: "Szansa sprzedaży: co, komu i do kiedy sprzedać.",
        fa: "یک فرصت: چه چیزی، به چه کسی و تا کی فروخته شود.")
    case .playbook:
      Phrase(
        en: "A playbook: what we do for accounts of a sort, and how often.",
        pt: "Um guia de atuação: o que fazemos por contas de um tipo, e com que frequência.",
        pl: "Scenariusz: co i jak często robimy dla klientów danego rodzaju.",
        fa: "یک دستور کار: برای گونه‌ای از مشتریان چه می‌کنیم و هر چند وقت.")
    case .review:
      Phrase(
        en: "A review: which accounts were looked at, what was decided, who does what.",
        pt: "Uma revisão: que contas foram vistas, o que se decidiu, quem faz o quê.",
        pl: "Przegląd: których klientów omówiono, co ustalono, kto co robi.",
        fa: "یک بازبینی: کدام مشتریان بررسی شدند، چه تصمیمی گرفته شد و کار هر کس چیست.")
    case .competitor:
      Phrase(
        en: "A competitor: what it does well and badly, and how it sells.",
        pt: "Um concorrente: o que faz bem e mal, e como vende.",
        pl: "Konkurent: co robi dobrze, co źle i jak sprzedaje.",
        fa: "یک رقیب: چه کاری را خوب یا بد انجام می‌دهد و چگونه می‌فروشد.")
    case .issue:
      Phrase(
        en: "A complaint: what went wrong, who solves it, by when.",
        pt: "Uma reclamação: o que correu mal, quem a resolve, até quando.",
        pl: "Reklamacja: co poszło nie tak, kto i do kiedy to rozwiąże.",
        fa: "یک شکایت: چه چیزی درست پیش نرفت، چه کسی و تا کی آن را حل می‌کند.")
    case .contract:
      Phrase(
        en: "A contract: from when to when, what it is worth, how it ends.",
        pt: "Um contrato: de quando a quando, quanto vale, como termina.",
        pl: "Umowa: od kiedy do kiedy, ile jest warta, jak się kończy.",
        fa: "یک قرارداد: از کی تا کی، ارزش آن و چگونگی پایان آن.")
    case .page:
      Phrase(
        en: "A page of words: rules of the handbook, or notes on an account.",
        pt: "Uma página de texto: regras do manual, ou notas sobre uma conta.",
        pl: "Strona tekstu: zasady z podręcznika albo notatki o kliencie.",
        fa: "یک صفحهٔ متن: قاعده‌های دستورنامه یا یادداشتی دربارهٔ یک مشتری.")
    }
  }
}
