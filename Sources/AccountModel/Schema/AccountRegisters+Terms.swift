internal import Localization

extension AccountRegisters {
  static let terms: [FieldDeclaration] = [
    FieldDeclaration(
      "service_model", serviceModel,
      Phrase(
        en: "Service model", pt: "Modelo de atendimento", pl: "Model obsługi", fa: "الگوی خدمت"),
      doc: "The service that the account is promised."),
    FieldDeclaration(
      "benefits", benefits, Phrase(en: "Benefits", pt: "Benefícios", pl: "Korzyści", fa: "مزایا"),
      doc: "What the account gets from us, with its cost."),
    FieldDeclaration(
      "concessions", concessions,
      Phrase(
        en: "Concessions", pt: "Concessões", pl: "Ustępstwa", fa: "تخفیف‌ها و تسهیلات"),
      doc: "Departures from our usual terms, with who granted them and until when."),
    FieldDeclaration(
      "payment_terms", paymentTerms,
      Phrase(
        en: "Payment terms", pt: "Condições de pagamento", pl: "Warunki płatności",
        fa: "شرایط پرداخت"),
      doc: "How the account pays."),
    FieldDeclaration(
      "products", .list(.code(.product)), FieldLabel.products,
      doc: "Ids of products; usually left out, since the orders say it."),
    FieldDeclaration(
      "competitors", competitors, FieldLabel.competitors,
      doc: "Who competes with us at this account, where and how."),
    FieldDeclaration(
      "contracts", .list(.reference([.contract])),
      Phrase(en: "Contracts", pt: "Contratos", pl: "Umowy", fa: "قراردادها"),
      doc: "The agreements in force."),
    FieldDeclaration(
      "renewal_date", .date,
      Phrase(
        en: "Renewal date", pt: "Data de renovação", pl: "Data odnowienia", fa: "تاریخ تمدید"),
      doc: "The day on which the business is renewed or lost."),
  ]

  private static let serviceModel = Shape.group(
    "account.service_model",
    [
      FieldDeclaration(
        "support_level", .choice(of: SupportLevel.self),
        Phrase(
          en: "Support level", pt: "Nível de suporte", pl: "Poziom wsparcia", fa: "سطح پشتیبانی"),
        doc: "How much support."),
      FieldDeclaration(
        "sla_response_hours", .integer(0...8760),
        Phrase(
          en: "Response within hours", pt: "Resposta em horas", pl: "Odpowiedź w godzinach",
          fa: "پاسخ ظرف ساعت"),
        doc: "Hours until the first answer."),
      FieldDeclaration(
        "contact_cadence_days", .days, FieldLabel.contactCadence,
        doc: "Days that may pass without a contact."),
    ])

  private static let benefits = Shape.records(
    "account.benefits",
    [
      FieldDeclaration(
        "type", .choice(of: BenefitType.self), FieldLabel.kind, isRequired: true,
        doc: "What it is."),
      FieldDeclaration(
        "level", .text, Phrase(en: "Level", pt: "Patamar", pl: "Stopień", fa: "رده"),
        doc: "Its level, such as gold."),
      FieldDeclaration("detail", .text, FieldLabel.detail, doc: "What it consists of."),
      FieldDeclaration(
        "cost_per_year", .money,
        Phrase(en: "Cost per year", pt: "Custo por ano", pl: "Koszt roczny", fa: "هزینه سالانه"),
        doc: "What it costs us in a year."),
      CommonFields.currency,
    ])

  private static let concessions = Shape.records(
    "account.concessions",
    [
      FieldDeclaration(
        "kind", .choice(of: ConcessionKind.self), FieldLabel.kind, isRequired: true,
        doc: "What it is."),
      FieldDeclaration("detail", .text, FieldLabel.detail, doc: "What was granted."),
      FieldDeclaration(
        "granted_by", .person,
        Phrase(en: "Granted by", pt: "Concedida por", pl: "Przyznane przez", fa: "تأییدکننده"),
        doc: "Who granted it."),
      FieldDeclaration("until", .date, FieldLabel.until, doc: "The last day on which it holds."),
      FieldDeclaration(
        "est_cost", .money,
        Phrase(
          en: "Estimated cost", pt: "Custo estimado", pl: "Szacowany koszt", fa: "هزینه برآوردی"),
        doc: "What it costs us, estimated."),
      CommonFields.currency,
    ])

  private static let paymentTerms = Shape.group(
    "account.payment_terms",
    [
      FieldDeclaration(
        "type", .choice(of: PaymentTermsType.self), FieldLabel.kind, doc: "How the account pays."),
      FieldDeclaration(
        "schedule",
        .records(
          "account.payment_terms.schedule",
          [
            FieldDeclaration(
              "pct", .percent, Phrase(en: "Share", pt: "Parcela", pl: "Udział", fa: "سهم"),
              isRequired: true, doc: "The part of the invoice, in percent."),
            FieldDeclaration(
              "days", .days, Phrase(en: "Days", pt: "Dias", pl: "Dni", fa: "روز"), isRequired: true,
              doc: "Days after the invoice."),
          ]), Phrase(en: "Instalments", pt: "Parcelas", pl: "Raty", fa: "اقساط"),
        doc: "The parts in which an invoice is paid."),
    ])

  private static let competitors = Shape.records(
    "account.competitors",
    [
      FieldDeclaration(
        "competitor", .competitor, FieldLabel.competitor, isRequired: true, doc: "The competitor."),
      FieldDeclaration(
        "where", .text, Phrase(en: "Where", pt: "Onde", pl: "Gdzie", fa: "کجا"),
        doc: "The product, division or field."),
      FieldDeclaration(
        "threat", .choice(of: CompetitorThreat.self),
        Phrase(en: "Threat", pt: "Ameaça", pl: "Zagrożenie", fa: "تهدید"),
        doc: "How dangerous it is here."),
      FieldDeclaration("tactics", .texts, FieldLabel.tactics, doc: "How it sells here."),
      FieldDeclaration(
        "spend", .money,
        Phrase(
          en: "Spend per year", pt: "Gasto por ano", pl: "Wydatki roczne", fa: "هزینه‌کرد سالانه"),
        doc: "What the customer spends with it in a year."),
      CommonFields.currency,
      FieldDeclaration(
        "contract_end", .date,
        Phrase(
          en: "Contract ends", pt: "Fim do contrato", pl: "Koniec umowy", fa: "پایان قرارداد"),
        doc: "The day on which its contract ends."),
    ])
}
