internal import Localization

/// The keys of a dossier about needs, terms, competition and risks.
enum AccountRegisters {
  static let fields: [FieldDeclaration] = customer + terms + watchful

  private static let customer: [FieldDeclaration] = [
    FieldDeclaration(
      "situation", .prose,
      Phrase(en: "Situation", pt: "Situação atual", pl: "Sytuacja", fa: "شرایط"),
      doc: "What is going on at the customer."),
    FieldDeclaration(
      "needs", needs, Phrase(en: "Needs", pt: "Necessidades", pl: "Potrzeby", fa: "نیازها"),
      doc: "What the customer needs, and what of ours answers it."),
    FieldDeclaration(
      "preferences", .texts, FieldLabel.preferences, doc: "How the customer likes to be served."),
    FieldDeclaration(
      "expectations", .texts,
      Phrase(en: "Expectations", pt: "Expectativas", pl: "Oczekiwania", fa: "انتظارات"),
      doc: "What the customer counts on."),
    FieldDeclaration(
      "customer_priorities", .texts,
      Phrase(
        en: "Customer's priorities", pt: "Prioridades do cliente", pl: "Priorytety klienta",
        fa: "اولویت‌های مشتری"),
      doc: "What the customer's management cares for."),
    FieldDeclaration(
      "customer_growth_plans", growthPlans,
      Phrase(
        en: "Customer's growth plans", pt: "Planos de crescimento do cliente",
        pl: "Plany rozwoju klienta", fa: "برنامه‌های رشد مشتری"),
      doc: "What the customer wants to build, buy or enter."),
    FieldDeclaration(
      "buying_process", buyingProcess,
      Phrase(
        en: "Buying process", pt: "Processo de compra", pl: "Proces zakupowy", fa: "فرایند خرید"),
      doc: "Who decides, how long it takes and whether there is a tender."),
  ]

  private static let needs = Shape.records(
    "account.needs",
    [
      FieldDeclaration("id", .text, FieldLabel.id, doc: "The need's id, such as n1."),
      FieldDeclaration("text", .text, FieldLabel.text, isRequired: true, doc: "The need."),
      FieldDeclaration(
        "priority", .choice(of: NeedPriority.self),
        Phrase(en: "Priority", pt: "Prioridade", pl: "Priorytet", fa: "اولویت"),
        doc: "How much it matters to the customer."),
      FieldDeclaration(
        "status", .choice(of: NeedStatus.self), FieldLabel.status, doc: "Whether it is met."),
      FieldDeclaration("evidence", .evidence, FieldLabel.evidence, doc: "Where we know it from."),
      FieldDeclaration(
        "addressed_by", .list(.reference([.plan, .opportunity, .contract, .playbook, .meeting])),
        Phrase(
          en: "Addressed by", pt: "Atendida por", pl: "Odpowiedź na potrzebę", fa: "پاسخ‌گویی با"),
        doc: "The objective, action or opportunity that answers it, such as plan/acme-2026#a3."),
    ])

  private static let growthPlans = Shape.records(
    "account.customer_growth_plans",
    [
      FieldDeclaration("text", .text, FieldLabel.text, isRequired: true, doc: "The plan."),
      FieldDeclaration(
        "by", .month, Phrase(en: "By", pt: "Até", pl: "Do", fa: "تا"),
        doc: "The month by which it shall be done."),
      FieldDeclaration("evidence", .evidence, FieldLabel.evidence, doc: "Where we know it from."),
    ])

  private static let buyingProcess = Shape.group(
    "account.buying_process",
    [
      FieldDeclaration(
        "committee", .people,
        Phrase(
          en: "Buying committee", pt: "Comitê de compra", pl: "Komitet zakupowy", fa: "کمیته خرید"),
        doc: "The people who decide together."),
      FieldDeclaration(
        "cycle_days", .days,
        Phrase(
          en: "Length in days", pt: "Duração em dias", pl: "Długość w dniach", fa: "طول به روز"),
        doc: "Days from the first talk to the order."),
      FieldDeclaration(
        "tender", .boolean, Phrase(en: "Tender", pt: "Licitação", pl: "Przetarg", fa: "مناقصه"),
        doc: "Whether the customer asks for tenders."),
    ])

  private static let watchful: [FieldDeclaration] = [
    FieldDeclaration(
      "references", references,
      Phrase(
        en: "Reference permission", pt: "Permissão de referência", pl: "Zgoda na referencje",
        fa: "اجازه ارجاع"),
      doc: "What the customer lets us show."),
    FieldDeclaration(
      "referrals", .list(.account),
      Phrase(en: "Referrals", pt: "Indicações", pl: "Polecenia", fa: "معرفی‌ها"),
      doc: "Accounts that came to us through this one."),
    FieldDeclaration(
      "feedback", Self.feedback("account.feedback"), FieldLabel.feedback,
      doc: "What the customer says of us, with what became of it."),
    FieldDeclaration(
      "risks", risks, Phrase(en: "Risks", pt: "Riscos", pl: "Ryzyka", fa: "ریسک‌ها"),
      doc: "What may cost us the account."),
    FieldDeclaration(
      "watch", watch,
      Phrase(
        en: "Watch list", pt: "Lista de observação", pl: "Lista obserwacyjna", fa: "فهرست پایش"),
      doc: "What to look at again, with the day it was last checked."),
    FieldDeclaration(
      "sources", sources,
      Phrase(
        en: "Information sources", pt: "Fontes de informação", pl: "Źródła informacji",
        fa: "منابع اطلاعات"),
      doc: "Where the facts of the dossier come from."),
    FieldDeclaration(
      "next_review", .date,
      Phrase(
        en: "Next review", pt: "Próxima revisão", pl: "Następny przegląd", fa: "بازبینی بعدی"),
      doc: "The day on which the dossier is looked at again."),
  ]

  private static let references = Shape.group(
    "account.references",
    [
      FieldDeclaration(
        "status", .choice(of: ReferenceStatus.self), FieldLabel.status, doc: "How far it is."),
      FieldDeclaration(
        "allowed", .list(.choice(of: ReferenceUse.self)),
        Phrase(en: "Allowed", pt: "Permitido", pl: "Dozwolone", fa: "مجاز"),
        doc: "What we may use."),
      FieldDeclaration(
        "until", .date, FieldLabel.until, doc: "The last day on which we may use it."),
    ])

  /// `feedback:` of an account or a meeting.
  static func feedback(_ name: String) -> Shape {
    .records(
      name,
      [
        FieldDeclaration("id", .text, FieldLabel.id, doc: "The entry's id, such as f1."),
        FieldDeclaration("date", .date, FieldLabel.date, doc: "The day on which it was said."),
        FieldDeclaration("text", .text, FieldLabel.text, isRequired: true, doc: "What was said."),
        FieldDeclaration("product", .code(.product), FieldLabel.product, doc: "The product's id."),
        FieldDeclaration(
          "status", .choice(of: FeedbackStatus.self), FieldLabel.status, doc: "What became of it."),
        FieldDeclaration("owner", .person, FieldLabel.owner, doc: "Who answers it."),
        FieldDeclaration("source", .evidence, FieldLabel.source, doc: "Where it was said."),
      ])
  }

  private static let risks = Shape.records(
    "account.risks",
    [
      FieldDeclaration("id", .text, FieldLabel.id, doc: "The risk's id, such as r1."),
      FieldDeclaration("text", .text, FieldLabel.text, doc: "The risk, in words."),
      FieldDeclaration(
        "reason", .choice(of: RiskReason.self), FieldLabel.reason, doc: "Why we may lose."),
      FieldDeclaration(
        "stage", .choice(of: RiskStage.self),
        Phrase(en: "Stage", pt: "Fase", pl: "Etap", fa: "مرحله"), doc: "What is being done."),
      FieldDeclaration(
        "severity", .choice(of: RiskSeverity.self), FieldLabel.severity,
        doc: "How much it would hurt."),
      FieldDeclaration(
        "likelihood", .choice(of: RiskLikelihood.self),
        Phrase(en: "Likelihood", pt: "Probabilidade", pl: "Prawdopodobieństwo", fa: "احتمال"),
        doc: "How probable it is."),
      FieldDeclaration(
        "opened", .date, Phrase(en: "Opened", pt: "Aberto em", pl: "Zgłoszono", fa: "تاریخ ثبت"),
        doc: "The day on which it was seen first."),
      FieldDeclaration(
        "closed", .date,
        Phrase(en: "Closed", pt: "Encerrado em", pl: "Zamknięto", fa: "تاریخ بستن"),
        doc: "The day on which it was over."),
      FieldDeclaration("owner", .person, FieldLabel.owner, doc: "Who looks after it."),
      FieldDeclaration(
        "mitigation", .evidence,
        Phrase(en: "Mitigation", pt: "Mitigação", pl: "Przeciwdziałanie", fa: "راه کاهش"),
        doc: "What is done against it: an action such as plan/acme-2026#a2, or words."),
      FieldDeclaration(
        "review_by", .date,
        Phrase(en: "Review by", pt: "Revisar até", pl: "Przegląd do", fa: "بازبینی تا"),
        doc: "The day by which it is looked at again."),
    ])

  private static let watch = Shape.records(
    "account.watch",
    [
      FieldDeclaration(
        "what", .choice(of: WatchSubject.self),
        Phrase(en: "What", pt: "O quê", pl: "Co", fa: "موضوع"), isRequired: true,
        doc: "What is watched."),
      FieldDeclaration("note", .text, FieldLabel.note, doc: "What was seen."),
      FieldDeclaration(
        "checked_on", .date,
        Phrase(en: "Checked on", pt: "Verificado em", pl: "Sprawdzono", fa: "تاریخ بررسی"),
        doc: "The day of the last look."),
    ])

  private static let sources = Shape.records(
    "account.sources",
    [
      FieldDeclaration(
        "kind", .choice(of: SourceKind.self), FieldLabel.kind, doc: "What sort of source."),
      FieldDeclaration(
        "title", .text, Phrase(en: "Title", pt: "Título", pl: "Tytuł", fa: "عنوان"),
        isRequired: true, doc: "What it is called."),
      FieldDeclaration(
        "url", .text, Phrase(en: "Address", pt: "Endereço", pl: "Adres", fa: "نشانی"),
        doc: "Where it is on the web."),
      FieldDeclaration(
        "accessed", .date,
        Phrase(en: "Accessed", pt: "Acessado em", pl: "Data dostępu", fa: "تاریخ مشاهده"),
        doc: "The day on which it was read."),
    ])
}
