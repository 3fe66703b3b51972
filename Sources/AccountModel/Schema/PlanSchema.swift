internal import Localization

/// The keys of an account plan.
enum PlanSchema {
  static let schema = RecordSchema(
    "plan", CommonFields.titled + [CommonFields.account] + frame + substance)

  private static let frame: [FieldDeclaration] = [
    FieldDeclaration(
      "plan_type", .choice(of: PlanType.self),
      Phrase(en: "Plan type", pt: "Tipo de plano", pl: "Typ planu", fa: "نوع برنامه"),
      doc: "What the plan is for."),
    FieldDeclaration(
      "motion", .choice(of: Motion.self),
      Phrase(en: "Motion", pt: "Movimento", pl: "Kierunek", fa: "جهت کار"),
      doc: "The direction of the work with the account."),
    FieldDeclaration(
      "status", .choice(of: PlanStatus.self), FieldLabel.status, isRequired: true,
      doc: "How far the plan is."),
    FieldDeclaration(
      "period",
      .group(
        "plan.period",
        [
          FieldDeclaration(
            "start", .date, FieldLabel.start, isRequired: true, doc: "The first day of the plan."),
          FieldDeclaration(
            "end", .date, FieldLabel.end, isRequired: true, doc: "The last day of the plan."),
        ]), Phrase(en: "Period", pt: "Período", pl: "Okres", fa: "دوره"), isRequired: true,
      doc: "The days that the plan covers."),
    FieldDeclaration("owner", .person, FieldLabel.owner, doc: "Who answers for the plan."),
    FieldDeclaration(
      "contributors", .people,
      Phrase(en: "Contributors", pt: "Colaboradores", pl: "Współautorzy", fa: "همکاران"),
      doc: "Who works on the plan."),
    FieldDeclaration(
      "reviewed", .date,
      Phrase(en: "Reviewed", pt: "Revisado em", pl: "Data przeglądu", fa: "تاریخ بازبینی"),
      doc: "The day of the last review."),
    FieldDeclaration(
      "review_cadence_days", .days,
      Phrase(
        en: "Days between reviews", pt: "Dias entre revisões", pl: "Dni między przeglądami",
        fa: "روزهای بین بازبینی‌ها"),
      doc: "Days until the next review."),
    FieldDeclaration(
      "approved_by", .person,
      Phrase(en: "Approved by", pt: "Aprovado por", pl: "Zatwierdzone przez", fa: "تأییدکننده"),
      doc: "Who approved the plan."),
    FieldDeclaration(
      "approved_on", .date,
      Phrase(en: "Approved on", pt: "Aprovado em", pl: "Data zatwierdzenia", fa: "تاریخ تأیید"),
      doc: "The day of the approval."),
    FieldDeclaration(
      "customer_validated",
      .group(
        "plan.customer_validated",
        [
          FieldDeclaration(
            "by", .person, FieldLabel.decidedBy, doc: "Who of the customer agreed."),
          FieldDeclaration("date", .date, FieldLabel.date, doc: "The day of the agreement."),
          FieldDeclaration("source", .evidence, FieldLabel.source, doc: "Where it was said."),
        ]),
      Phrase(
        en: "Validated by the customer", pt: "Validado pelo cliente",
        pl: "Potwierdzone przez klienta", fa: "تأیید مشتری"),
      doc: "Who of the customer agreed to the plan, and when."),
  ]

  private static let substance: [FieldDeclaration] = [
    FieldDeclaration(
      "vision", .prose, Phrase(en: "Vision", pt: "Visão", pl: "Wizja", fa: "چشم‌انداز"),
      doc: "What shall be true at the end."),
    FieldDeclaration(
      "value_proposition", .prose,
      Phrase(
        en: "Value proposition", pt: "Proposta de valor", pl: "Propozycja wartości",
        fa: "ارزش پیشنهادی"),
      doc: "What the customer gains from us."),
    FieldDeclaration(
      "target",
      .group(
        "plan.target",
        [
          FieldDeclaration(
            "revenue", .money, Phrase(en: "Revenue", pt: "Receita", pl: "Przychód", fa: "درآمد"),
            doc: "The revenue to reach in the period."),
          FieldDeclaration(
            "margin", .money, Phrase(en: "Margin", pt: "Margem", pl: "Marża", fa: "حاشیه سود"),
            doc: "The margin to reach in the period."),
          CommonFields.currency,
          FieldDeclaration(
            "share_of_wallet_pct", .percent,
            Phrase(
              en: "Share of wallet", pt: "Participação nos gastos", pl: "Udział w wydatkach",
              fa: "سهم از خرید"),
            doc: "Our share of what the customer spends, in percent."),
        ]), Phrase(en: "Target", pt: "Meta", pl: "Cel", fa: "هدف کمی"),
      doc: "The figures to reach."),
    FieldDeclaration(
      "programme", .text, Phrase(en: "Programme", pt: "Programa", pl: "Program", fa: "طرح"),
      doc: "The programme of ours that the plan belongs to."),
    FieldDeclaration("swot", swot, Phrase(verbatim: "SWOT"), doc: "Where we stand."),
    FieldDeclaration(
      "objectives", PlanObjectives.shape,
      Phrase(en: "Objectives", pt: "Objetivos", pl: "Cele", fa: "اهداف"),
      doc: "What the plan wants to reach, with measures and actions."),
    FieldDeclaration(
      "investment",
      .group(
        "plan.investment",
        [
          FieldDeclaration(
            "cost", .money, Phrase(en: "Cost", pt: "Custo", pl: "Koszt", fa: "هزینه"),
            doc: "What the plan costs us."),
          CommonFields.currency,
          FieldDeclaration(
            "hours", .decimal, Phrase(en: "Hours", pt: "Horas", pl: "Godziny", fa: "ساعت"),
            doc: "Hours of work."),
        ]), Phrase(en: "Investment", pt: "Investimento", pl: "Inwestycja", fa: "سرمایه‌گذاری"),
      doc: "What we put in."),
    FieldDeclaration(
      "abm", abm,
      Phrase(
        en: "Account-based marketing", pt: "Marketing da conta", pl: "Marketing dla klienta",
        fa: "بازاریابی مشتری‌محور"), doc: "Marketing made for this account."),
    FieldDeclaration(
      "negotiation",
      .group(
        "plan.negotiation",
        [
          FieldDeclaration(
            "our_limits", .evidence,
            Phrase(en: "Our limits", pt: "Nossos limites", pl: "Nasze granice", fa: "حدود ما"),
            doc: "How far we go: a page, or words."),
          FieldDeclaration(
            "concessions_tradeable", .list(.choice(of: ConcessionKind.self)),
            Phrase(
              en: "Tradeable concessions", pt: "Concessões negociáveis",
              pl: "Ustępstwa do negocjacji", fa: "تخفیف‌ها و تسهیلات قابل مذاکره"),
            doc: "What we may give for something in return."),
        ]), Phrase(en: "Negotiation", pt: "Negociação", pl: "Negocjacje", fa: "مذاکره"),
      doc: "Our limits, and what we may trade."),
    FieldDeclaration(
      "training", training,
      Phrase(
        en: "Training", pt: "Treinamento", pl: "Szkolenia", fa: "آموزش"),
      doc: "Training and workshops, theirs and ours."),
    FieldDeclaration(
      "cadence",
      .group(
        "plan.cadence",
        [
          FieldDeclaration(
            "meeting_days", .days, FieldLabel.meetingCadence, doc: "Days between meetings."),
          FieldDeclaration(
            "qbr_days", .days, FieldLabel.qbrCadence, doc: "Days between business reviews."),
        ]), FieldLabel.cadence, doc: "How often we meet."),
  ]

  private static let swot = Shape.group(
    "plan.swot",
    [
      FieldDeclaration(
        "strengths", swotPoints("strengths"), FieldLabel.strengths, doc: "What speaks for us."),
      FieldDeclaration(
        "weaknesses", swotPoints("weaknesses"), FieldLabel.weaknesses,
        doc: "What speaks against us."),
      FieldDeclaration(
        "opportunities", swotPoints("opportunities"),
        Phrase(en: "Opportunities", pt: "Oportunidades", pl: "Szanse", fa: "فرصت‌ها"),
        doc: "What may help us."),
      FieldDeclaration(
        "threats", swotPoints("threats"),
        Phrase(en: "Threats", pt: "Ameaças", pl: "Zagrożenia", fa: "تهدیدها"),
        doc: "What may hurt us."),
    ])

  private static func swotPoints(_ name: String) -> Shape {
    .records(
      "plan.swot.\(name)",
      [
        FieldDeclaration("text", .text, FieldLabel.text, isRequired: true, doc: "The point."),
        FieldDeclaration(
          "evidence", .choice(of: EvidenceStatus.self), FieldLabel.evidence,
          doc: "How well it is supported."),
        FieldDeclaration("source", .evidence, FieldLabel.source, doc: "Where we know it from."),
        FieldDeclaration(
          "leads_to", .texts,
          Phrase(en: "Leads to", pt: "Leva a", pl: "Prowadzi do", fa: "منجر به"),
          doc: "Ids of the objectives that follow from it."),
      ])
  }

  private static let abm = Shape.group(
    "plan.abm",
    [
      FieldDeclaration(
        "target_buyers", .texts,
        Phrase(
          en: "Target buyers", pt: "Compradores-alvo", pl: "Docelowi kupujący",
          fa: "خریداران هدف"),
        doc: "Personas to reach."),
      FieldDeclaration(
        "content", .texts, Phrase(en: "Content", pt: "Conteúdo", pl: "Treści", fa: "محتوا"),
        doc: "What we show them."),
      FieldDeclaration(
        "campaigns", .texts,
        Phrase(en: "Campaigns", pt: "Campanhas", pl: "Kampanie", fa: "کارزارها"),
        doc: "Where they meet us."),
    ])

  private static let training = Shape.records(
    "plan.training",
    [
      FieldDeclaration(
        "who", .choice(of: TrainingAudience.self),
        Phrase(en: "Who", pt: "Quem", pl: "Kto", fa: "چه کسی"), doc: "Who is trained."),
      FieldDeclaration(
        "topic", .text, Phrase(en: "Topic", pt: "Tema", pl: "Temat", fa: "موضوع"),
        isRequired: true, doc: "What is taught."),
      FieldDeclaration("date", .date, FieldLabel.date, doc: "The day."),
    ])
}
