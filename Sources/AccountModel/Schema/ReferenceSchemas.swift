internal import Localization

/// The keys of playbooks, reviews, competitors and handbook pages.
enum ReferenceSchemas {
  static let playbook = RecordSchema("playbook", CommonFields.all + playbookFields)

  private static let playbookFields: [FieldDeclaration] = [
    FieldDeclaration(
      "applies_to",
      .group(
        "playbook.applies_to",
        [
          FieldDeclaration(
            "tiers", .texts, Phrase(en: "Tiers", pt: "Níveis", pl: "Poziomy", fa: "سطح‌ها"),
            doc: "Codes of tiers."),
          FieldDeclaration(
            "stages", .list(.choice(of: RelationshipStage.self)),
            Phrase(
              en: "Relationship stages", pt: "Fases do relacionamento", pl: "Etapy relacji",
              fa: "مرحله‌های رابطه"),
            doc: "Stages of the relationship."),
          FieldDeclaration(
            "abcxyz", .texts,
            Phrase(
              en: "ABC-XYZ classes", pt: "Classes ABC-XYZ", pl: "Klasy ABC-XYZ",
              fa: "کلاس‌های ABC-XYZ"),
            doc: "Cells such as AX."),
          FieldDeclaration(
            "account_roles", .list(.choice(of: AccountRole.self)),
            Phrase(
              en: "Account roles", pt: "Papéis da conta", pl: "Role klienta", fa: "نقش‌های مشتری"),
            doc: "What makes the accounts key."),
        ]), Phrase(en: "Applies to", pt: "Aplica-se a", pl: "Dotyczy", fa: "دامنه کاربرد"),
      doc: "The accounts that it is for."),
    FieldDeclaration(
      "cadence",
      .group(
        "playbook.cadence",
        [
          FieldDeclaration(
            "contact_days", .days, FieldLabel.contactCadence, doc: "Days between contacts."),
          FieldDeclaration(
            "meeting_days", .days, FieldLabel.meetingCadence, doc: "Days between meetings."),
          FieldDeclaration(
            "qbr_days", .days, FieldLabel.qbrCadence, doc: "Days between business reviews."),
          FieldDeclaration(
            "plan_review_days", .days,
            Phrase(
              en: "Days between plan reviews", pt: "Dias entre revisões do plano",
              pl: "Dni między przeglądami planu", fa: "روزهای بین بازبینی‌های برنامه"),
            doc: "Days between reviews of the plan."),
        ]), FieldLabel.cadence, doc: "How often we are in touch."),
    FieldDeclaration(
      "mandatory", plays("playbook.mandatory"),
      Phrase(
        en: "Mandatory plays", pt: "Ações obrigatórias", pl: "Działania obowiązkowe",
        fa: "اقدام‌های الزامی"),
      doc: "What has to happen."),
    FieldDeclaration(
      "optional", plays("playbook.optional"),
      Phrase(
        en: "Optional plays", pt: "Ações opcionais", pl: "Działania opcjonalne",
        fa: "اقدام‌های اختیاری"),
      doc: "What may happen."),
    FieldDeclaration(
      "limits",
      .group(
        "playbook.limits",
        [
          FieldDeclaration(
            "discount_pct", .percent,
            Phrase(en: "Discount", pt: "Desconto", pl: "Rabat", fa: "تخفیف"),
            doc: "The largest discount, in percent."),
          FieldDeclaration(
            "credit_days", .days,
            Phrase(
              en: "Credit in days", pt: "Crédito em dias", pl: "Kredyt w dniach",
              fa: "اعتبار به روز"),
            doc: "The longest time to pay."),
        ]), Phrase(en: "Limits", pt: "Limites", pl: "Limity", fa: "حدود"),
      doc: "How far concessions may go."),
  ]

  private static func plays(_ name: String) -> Shape {
    .records(
      name,
      [
        FieldDeclaration(
          "play", .choice(of: PlayKind.self),
          Phrase(en: "Play", pt: "Ação", pl: "Działanie", fa: "اقدام"), isRequired: true,
          doc: "What is done."),
        FieldDeclaration(
          "per_days", .days,
          Phrase(en: "Every … days", pt: "A cada … dias", pl: "Co … dni", fa: "هر … روز"),
          doc: "At least once in this many days."),
        FieldDeclaration(
          "policy", .evidence, Phrase(en: "Policy", pt: "Política", pl: "Zasady", fa: "خط‌مشی"),
          doc: "The rule to keep: a page of the handbook, or words."),
      ])
  }

  static let review = RecordSchema(
    "review",
    CommonFields.all + [
      FieldDeclaration(
        "kind", .choice(of: ReviewKind.self), FieldLabel.kind, doc: "What the review looks at."),
      FieldDeclaration("date", .date, FieldLabel.date, doc: "The day of the review."),
      FieldDeclaration(
        "accounts", .list(.account),
        Phrase(en: "Accounts", pt: "Contas", pl: "Klienci", fa: "مشتریان"),
        doc: "The accounts that were reviewed."),
      FieldDeclaration(
        "attendees", .people,
        Phrase(en: "Attendees", pt: "Participantes", pl: "Uczestnicy", fa: "حاضران"),
        doc: "Who took part."),
      FieldDeclaration(
        "decisions", PlanObjectives.decisions("review.decisions"), FieldLabel.decisions,
        doc: "What was decided."),
      FieldDeclaration(
        "actions", PlanObjectives.actions("review.actions"), FieldLabel.actions,
        doc: "What was promised, by whom and until when."),
    ])

  static let competitor = RecordSchema(
    "competitor",
    CommonFields.all + [
      FieldDeclaration(
        "website", .text, FieldLabel.website, doc: "The address of the competitor's own site."),
      FieldDeclaration("strengths", .texts, FieldLabel.strengths, doc: "What it does well."),
      FieldDeclaration("weaknesses", .texts, FieldLabel.weaknesses, doc: "What it does badly."),
      FieldDeclaration(
        "tactics",
        .records(
          "competitor.tactics",
          [
            FieldDeclaration(
              "text", .text, FieldLabel.text, isRequired: true, doc: "What it does."),
            FieldDeclaration(
              "seen_on", .month,
              Phrase(en: "Seen in", pt: "Visto em", pl: "Zaobserwowano", fa: "زمان مشاهده"),
              doc: "The month in which it was seen."),
            FieldDeclaration(
              "at", .account, FieldLabel.account, doc: "The account where it was seen."),
          ]), FieldLabel.tactics, doc: "How it sells."),
    ])

  static let page = RecordSchema(
    "page",
    CommonFields.all + [
      CommonFields.account,
      FieldDeclaration(
        "order", .integer(0...9999),
        Phrase(en: "Position", pt: "Posição", pl: "Kolejność", fa: "ترتیب"),
        doc: "Where it stands in the list of pages."),
      FieldDeclaration(
        "summary", .prose, Phrase(en: "Summary", pt: "Resumo", pl: "Streszczenie", fa: "خلاصه"),
        doc: "What the page says, in a sentence."),
    ])
}
