internal import Localization

/// The keys of a dossier.
enum AccountSchema {
  static let schema = RecordSchema(
    "account", CommonFields.titled + identity + position + AccountRegisters.fields)

  private static let identity: [FieldDeclaration] = [
    FieldDeclaration(
      "status", .choice(of: AccountStatus.self), FieldLabel.status,
      doc: "Where the account stands in its life with us."),
    FieldDeclaration(
      "parent", .account,
      Phrase(en: "Parent account", pt: "Conta-mãe", pl: "Klient nadrzędny", fa: "مشتری مادر"),
      doc: "The group or company above this one."),
    FieldDeclaration(
      "divisions", .texts, Phrase(en: "Divisions", pt: "Divisões", pl: "Działy", fa: "بخش‌ها"),
      doc: "Parts of the customer that buy on their own."),
    FieldDeclaration(
      "crm_id", .text,
      Phrase(en: "CRM key", pt: "Chave no CRM", pl: "Klucz w CRM", fa: "کلید در CRM"),
      doc: "The key that the data files use for the account."),
    FieldDeclaration(
      "legal", legal,
      Phrase(
        en: "Legal identity", pt: "Identidade legal", pl: "Dane rejestrowe", fa: "هویت حقوقی"),
      doc: "The registered name, tax number and seat."),
    FieldDeclaration(
      "website", .text, FieldLabel.website, doc: "The address of the customer's own site."),
    FieldDeclaration(
      "customer_since", .date,
      Phrase(en: "Customer since", pt: "Cliente desde", pl: "Klient od", fa: "مشتری از"),
      doc: "The first day as a customer; without it, the first order."),
    FieldDeclaration(
      "owner", .person,
      Phrase(
        en: "Key account manager", pt: "Gerente da conta", pl: "Opiekun klienta",
        fa: "مدیر مشتری کلیدی"),
      doc: "The key account manager."),
    FieldDeclaration(
      "backup_owner", .person,
      Phrase(
        en: "Backup owner", pt: "Responsável substituto", pl: "Zastępca opiekuna",
        fa: "مسئول جانشین"),
      doc: "Who steps in for the owner."),
    FieldDeclaration(
      "unit", .code(.unit), Phrase(en: "Unit", pt: "Unidade", pl: "Jednostka", fa: "واحد"),
      doc: "The unit of ours that serves the account."),
    FieldDeclaration(
      "team", team,
      Phrase(
        en: "Account team", pt: "Equipe da conta", pl: "Zespół klienta", fa: "تیم مشتری"),
      doc: "Colleagues who work for the account."),
  ]

  private static let legal = Shape.group(
    "account.legal",
    [
      FieldDeclaration(
        "name", .text,
        Phrase(en: "Registered name", pt: "Razão social", pl: "Nazwa rejestrowa", fa: "نام ثبتی"),
        doc: "The name in the register."),
      FieldDeclaration(
        "tax_id", .text,
        Phrase(en: "Tax number", pt: "Número fiscal", pl: "Numer podatkowy", fa: "شماره مالیاتی"),
        doc: "The tax number, in quotes."),
      FieldDeclaration(
        "country", .code(.country), Phrase(en: "Country", pt: "País", pl: "Kraj", fa: "کشور"),
        doc: "The country, by code or name."),
      FieldDeclaration(
        "city", .text, Phrase(en: "City", pt: "Cidade", pl: "Miasto", fa: "شهر"), doc: "The city."),
    ])

  private static let team = Shape.records(
    "account.team",
    [
      FieldDeclaration(
        "person", .person, FieldLabel.person, isRequired: true, doc: "The colleague."),
      FieldDeclaration(
        "role", .choice(of: TeamRole.self), FieldLabel.role, doc: "The colleague's part."),
    ])

  private static let position: [FieldDeclaration] = [
    FieldDeclaration(
      "segment", .code(.segment),
      Phrase(en: "Segment", pt: "Segmento", pl: "Segment", fa: "بخش بازار"),
      doc: "The segment, as the tier model and the segment pages name it."),
    FieldDeclaration(
      "industry", .code(.industry), Phrase(en: "Industry", pt: "Setor", pl: "Branża", fa: "صنعت"),
      doc: "The customer's industry."),
    FieldDeclaration(
      "region", .code(.region), Phrase(en: "Region", pt: "Região", pl: "Region", fa: "منطقه"),
      doc: "The sales region."),
    FieldDeclaration(
      "market_position", .choice(of: MarketPosition.self),
      Phrase(
        en: "Market position", pt: "Posição no mercado", pl: "Pozycja na rynku",
        fa: "جایگاه در بازار"),
      doc: "The customer's place in its own market."),
    FieldDeclaration(
      "account_role", .choice(of: AccountRole.self),
      Phrase(en: "Account role", pt: "Papel da conta", pl: "Rola klienta", fa: "نقش مشتری"),
      doc: "What makes the account key."),
    FieldDeclaration(
      "why_key", .prose,
      Phrase(
        en: "Why it is key", pt: "Por que é chave", pl: "Dlaczego kluczowy", fa: "چرا کلیدی است"),
      doc: "Why the account is a key account, in a sentence."),
    FieldDeclaration(
      "expected_benefits", .list(.choice(of: ExpectedBenefit.self)),
      Phrase(
        en: "Expected benefits", pt: "Benefícios esperados", pl: "Oczekiwane korzyści",
        fa: "منافع مورد انتظار"),
      doc: "What we gain from treating the account as key."),
    FieldDeclaration(
      "strategic_value", .score,
      Phrase(
        en: "Strategic value", pt: "Valor estratégico", pl: "Wartość strategiczna",
        fa: "ارزش راهبردی"),
      doc: "1 (little) to 5 (much)."),
    FieldDeclaration(
      "reference_value", .score,
      Phrase(
        en: "Reference value", pt: "Valor de referência", pl: "Wartość referencyjna",
        fa: "ارزش ارجاعی"),
      doc: "1 (little) to 5 (much)."),
    FieldDeclaration(
      "prominence", prominence,
      Phrase(
        en: "Prominence", pt: "Proeminência", pl: "Znaczenie na rynku", fa: "برجستگی"),
      doc: "How visible the customer is in its market."),
    FieldDeclaration(
      "relationship_stage", .choice(of: RelationshipStage.self),
      Phrase(
        en: "Relationship stage", pt: "Fase do relacionamento", pl: "Etap relacji",
        fa: "مرحله رابطه"),
      doc: "How far the relationship has come."),
    FieldDeclaration(
      "kam_stage", .choice(of: KAMStage.self),
      Phrase(
        en: "KAM stage", pt: "Fase de gestão da conta", pl: "Etap KAM",
        fa: "مرحله مدیریت مشتری کلیدی"),
      doc: "The stage of key account management."),
    FieldDeclaration(
      "tier_override", tierOverride,
      Phrase(
        en: "Tier override", pt: "Nível definido à mão", pl: "Poziom nadany ręcznie",
        fa: "سطح تعیین‌شده دستی"),
      doc: "A tier set by hand against the score, with its reason."),
    FieldDeclaration(
      "qualification", qualification,
      Phrase(
        en: "Qualification", pt: "Qualificação", pl: "Kwalifikacja", fa: "ارزیابی صلاحیت"),
      doc: "Need, solvency and authority, each scored with evidence."),
  ]

  private static let prominence = Shape.group(
    "account.prominence",
    [
      FieldDeclaration(
        "brand", .score, Phrase(en: "Brand", pt: "Marca", pl: "Marka", fa: "برند"),
        doc: "1 (unknown) to 5 (a household name)."),
      FieldDeclaration(
        "production_volume", .score,
        Phrase(
          en: "Production volume", pt: "Volume de produção", pl: "Wielkość produkcji",
          fa: "حجم تولید"),
        doc: "1 (small) to 5 (the largest of its market)."),
      FieldDeclaration(
        "sales_network", .score,
        Phrase(
          en: "Sales network", pt: "Rede de vendas", pl: "Sieć sprzedaży", fa: "شبکه فروش"),
        doc: "1 (local) to 5 (everywhere)."),
      FieldDeclaration(
        "employees", .integer(0...10_000_000),
        Phrase(en: "Employees", pt: "Funcionários", pl: "Pracownicy", fa: "کارکنان"),
        doc: "Head count."),
      FieldDeclaration(
        "founded", .year,
        Phrase(en: "Founded", pt: "Fundação", pl: "Rok założenia", fa: "سال تأسیس"),
        doc: "The year of foundation."),
    ])

  private static let tierOverride = Shape.group(
    "account.tier_override",
    [
      FieldDeclaration(
        "tier", .text, Phrase(en: "Tier", pt: "Nível", pl: "Poziom", fa: "سطح"), isRequired: true,
        doc: "The code of the tier."),
      FieldDeclaration(
        "reason", .text, FieldLabel.reason, otherNames: ["why", "because", "comment", "note"],
        doc: "Why the score does not tell the truth."),
      FieldDeclaration(
        "by", .person, FieldLabel.decidedBy,
        otherNames: ["author", "who", "owner", "set_by", "decided_by", "approved_by"],
        doc: "Who decided it."),
      FieldDeclaration(
        "until", .date, FieldLabel.until,
        otherNames: ["expires", "expires_on", "expiry", "end", "ends", "to", "valid_until"],
        doc: "The last day on which it holds."),
    ])

  private static let qualification = Shape.group(
    "account.qualification",
    [
      FieldDeclaration(
        "need",
        .group(
          "account.qualification.need",
          [
            FieldDeclaration("score", .score, FieldLabel.score, doc: "1 (none) to 5 (urgent)."),
            FieldDeclaration(
              "evidence", .evidence, FieldLabel.evidence, doc: "Where we know it from."),
          ]), Phrase(en: "Need", pt: "Necessidade", pl: "Potrzeba", fa: "نیاز"),
        doc: "Whether the customer needs what we sell."),
      FieldDeclaration(
        "solvency",
        .group(
          "account.qualification.solvency",
          [
            FieldDeclaration("score", .score, FieldLabel.score, doc: "1 (poor) to 5 (excellent)."),
            FieldDeclaration(
              "checked_on", .date,
              Phrase(
                en: "Checked on", pt: "Verificado em", pl: "Sprawdzono", fa: "تاریخ بررسی"),
              doc: "The day of the last credit check."),
            FieldDeclaration(
              "credit_limit", .money,
              Phrase(
                en: "Credit limit", pt: "Limite de crédito", pl: "Limit kredytowy", fa: "سقف اعتبار"
              ),
              doc: "How much the customer may owe us."),
            CommonFields.currency,
            FieldDeclaration(
              "evidence", .evidence, FieldLabel.evidence, doc: "Where we know it from."),
          ]), Phrase(en: "Solvency", pt: "Solvência", pl: "Wypłacalność", fa: "توان پرداخت"),
        doc: "Whether the customer can pay."),
      FieldDeclaration(
        "authority",
        .group(
          "account.qualification.authority",
          [
            FieldDeclaration(
              "score", .score, FieldLabel.score, doc: "1 (none) to 5 (decides alone)."),
            FieldDeclaration(
              "person", .person, FieldLabel.person, doc: "The person who decides."),
            FieldDeclaration(
              "evidence", .evidence, FieldLabel.evidence, doc: "Where we know it from."),
          ]), Phrase(en: "Authority", pt: "Autoridade", pl: "Decyzyjność", fa: "اختیار تصمیم"),
        doc: "Whether we talk to the person who decides."),
    ])
}
