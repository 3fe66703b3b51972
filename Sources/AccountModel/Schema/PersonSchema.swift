internal import Localization

/// The keys of a contact or colleague.
enum PersonSchema {
  static let schema = RecordSchema(
    "person", CommonFields.titled + [CommonFields.account] + identity + standing + relations)

  private static let identity: [FieldDeclaration] = [
    FieldDeclaration(
      "side", .choice(of: PersonSide.self), Phrase(en: "Side", pt: "Lado", pl: "Strona", fa: "طرف"),
      isRequired: true, doc: "Whose person it is."),
    FieldDeclaration("division", .text, FieldLabel.division, doc: "The part of the company."),
    FieldDeclaration(
      "job_title", .text, Phrase(en: "Job title", pt: "Cargo", pl: "Stanowisko", fa: "سمت"),
      doc: "What the business card says."),
    FieldDeclaration(
      "pronouns", .text, Phrase(en: "Pronouns", pt: "Pronomes", pl: "Zaimki", fa: "ضمایر"),
      doc: "How to speak of the person."),
    FieldDeclaration(
      "email", .text, Phrase(en: "Email", pt: "E-mail", pl: "E-mail", fa: "ایمیل"),
      doc: "The business address."),
    FieldDeclaration(
      "phone", .text, Phrase(en: "Phone", pt: "Telefone", pl: "Telefon", fa: "تلفن"),
      doc: "The business number, in quotes."),
    FieldDeclaration(
      "reports_to", .person,
      Phrase(en: "Reports to", pt: "Responde a", pl: "Podlega", fa: "گزارش به"),
      doc: "The person's superior."),
    FieldDeclaration(
      "status", .choice(of: PersonStatus.self), FieldLabel.status,
      doc: "Whether the person is still there."),
    FieldDeclaration(
      "since", .year, Phrase(en: "Since", pt: "Desde", pl: "Od", fa: "از سال"),
      doc: "The year since which the person is there."),
    FieldDeclaration(
      "left_on", .date, Phrase(en: "Left on", pt: "Saiu em", pl: "Odejście", fa: "تاریخ ترک"),
      doc: "The last day."),
    FieldDeclaration(
      "successor", .person,
      Phrase(en: "Successor", pt: "Sucessor", pl: "Następca", fa: "جانشین"),
      doc: "Who took over."),
  ]

  private static let standing: [FieldDeclaration] = [
    FieldDeclaration(
      "buying_role", .choice(of: BuyingRole.self),
      Phrase(
        en: "Buying role", pt: "Papel na compra", pl: "Rola w zakupie", fa: "نقش در خرید"),
      doc: "The person's part in buying."),
    FieldDeclaration(
      "influence", .score, Phrase(en: "Influence", pt: "Influência", pl: "Wpływ", fa: "نفوذ"),
      doc: "1 (little) to 5 (much)."),
    FieldDeclaration(
      "decision_power", .choice(of: DecisionPower.self),
      Phrase(
        en: "Decision power", pt: "Poder de decisão", pl: "Moc decyzyjna", fa: "قدرت تصمیم"),
      doc: "What the person may decide."),
    FieldDeclaration(
      "political", .choice(of: PoliticalStanding.self),
      Phrase(
        en: "Political standing", pt: "Posição política", pl: "Pozycja polityczna",
        fa: "جایگاه درون‌سازمانی"),
      doc: "How close the person is to power."),
    FieldDeclaration(
      "sentiment", .choice(of: Sentiment.self), FieldLabel.sentiment,
      doc: "The person's attitude to us."),
    FieldDeclaration(
      "sentiment_on", .date,
      Phrase(
        en: "Sentiment seen on", pt: "Disposição vista em", pl: "Data oceny nastawienia",
        fa: "تاریخ ارزیابی نگرش"),
      doc: "The day on which it showed."),
    FieldDeclaration(
      "sentiment_evidence",
      .group(
        "person.sentiment_evidence",
        [
          FieldDeclaration(
            "status", .choice(of: EvidenceStatus.self), FieldLabel.status,
            doc: "How well it is supported."),
          FieldDeclaration("source", .evidence, FieldLabel.source, doc: "Where it showed."),
        ]),
      Phrase(
        en: "Evidence of sentiment", pt: "Evidência da disposição", pl: "Dowód nastawienia",
        fa: "سند نگرش"),
      doc: "Where we know the attitude from."),
    FieldDeclaration(
      "coverage", .choice(of: Coverage.self),
      Phrase(en: "Coverage", pt: "Cobertura", pl: "Pokrycie", fa: "پوشش"),
      doc: "How well we know the person; without it, computed from meetings."),
    FieldDeclaration(
      "likelihood_to_recommend", .integer(0...10),
      Phrase(
        en: "Likelihood to recommend", pt: "Probabilidade de recomendar",
        pl: "Skłonność do polecenia", fa: "احتمال توصیه"),
      doc: "0 (never) to 10 (surely)."),
  ]

  private static let relations: [FieldDeclaration] = [
    FieldDeclaration(
      "relationships", relationships,
      Phrase(
        en: "Relationships", pt: "Relacionamentos", pl: "Relacje", fa: "رابطه‌ها"),
      doc: "Our people and this person."),
    FieldDeclaration(
      "relationship_owner", .person,
      Phrase(
        en: "Relationship owner", pt: "Responsável pela relação", pl: "Opiekun relacji",
        fa: "مسئول رابطه"),
      doc: "Who of us looks after the person."),
    FieldDeclaration(
      "contact_cadence_days", .days, FieldLabel.contactCadence,
      doc: "Days that may pass without a contact."),
    FieldDeclaration(
      "persona", .text, Phrase(en: "Persona", pt: "Persona", pl: "Persona", fa: "تیپ مخاطب"),
      doc: "The persona that marketing uses."),
    FieldDeclaration(
      "interests", .texts,
      Phrase(en: "Interests", pt: "Interesses", pl: "Zainteresowania", fa: "علایق"),
      doc: "Business topics that the person cares for."),
    FieldDeclaration(
      "preferences", .texts, FieldLabel.preferences, doc: "How the person likes to be met."),
    FieldDeclaration(
      "influences", .people,
      Phrase(en: "Influences", pt: "Influencia", pl: "Wpływa na", fa: "اثرگذار بر"),
      doc: "People who listen to the person."),
    FieldDeclaration(
      "consent",
      .group(
        "person.consent",
        [
          FieldDeclaration(
            "basis", .choice(of: ConsentBasis.self),
            Phrase(en: "Basis", pt: "Base legal", pl: "Podstawa", fa: "مبنای حقوقی"),
            doc: "The ground on which the data are kept."),
          FieldDeclaration(
            "recorded_on", .date,
            Phrase(en: "Recorded on", pt: "Registrado em", pl: "Zarejestrowano", fa: "تاریخ درج"),
            doc: "The day on which it was recorded."),
        ]),
      Phrase(
        en: "Personal data", pt: "Dados pessoais", pl: "Dane osobowe", fa: "داده‌های شخصی"),
      doc: "Why we may keep the person's data."),
    FieldDeclaration(
      "skills", .texts, Phrase(en: "Skills", pt: "Competências", pl: "Umiejętności", fa: "مهارت‌ها"),
      doc: "What a colleague is good at."),
    FieldDeclaration(
      "authority",
      .group(
        "person.authority",
        [
          FieldDeclaration(
            "discount_pct", .percent,
            Phrase(
              en: "Discount", pt: "Desconto", pl: "Rabat", fa: "تخفیف"),
            doc: "The largest discount, in percent."),
          FieldDeclaration(
            "credit", .money, Phrase(en: "Credit", pt: "Crédito", pl: "Kredyt", fa: "اعتبار"),
            doc: "The largest credit."),
          CommonFields.currency,
        ]), Phrase(en: "Authority", pt: "Alçada", pl: "Uprawnienia", fa: "حدود اختیار"),
      doc: "What a colleague may grant."),
  ]

  private static let relationships = Shape.records(
    "person.relationships",
    [
      FieldDeclaration("with", .person, FieldLabel.person, isRequired: true, doc: "Who of us."),
      FieldDeclaration(
        "strength", .choice(of: RelationshipStrength.self),
        Phrase(en: "Strength", pt: "Força", pl: "Siła", fa: "استحکام"), doc: "How well they get on."
      ),
      FieldDeclaration(
        "since", .year, Phrase(en: "Since", pt: "Desde", pl: "Od", fa: "از سال"),
        doc: "The year in which they met."),
    ])
}
