internal import Localization

/// The keys of an opportunity.
enum OpportunitySchema {
  static let schema = RecordSchema(
    "opportunity", CommonFields.titled + [CommonFields.account] + deal + qualification)

  private static let deal: [FieldDeclaration] = [
    FieldDeclaration(
      "stage", .choice(of: OpportunityStage.self),
      Phrase(en: "Stage", pt: "Fase", pl: "Etap", fa: "مرحله"), isRequired: true,
      doc: "How far the sale is."),
    FieldDeclaration(
      "kind", .choice(of: OpportunityKind.self), FieldLabel.kind, doc: "What sort of sale it is."),
    FieldDeclaration(
      "products", .list(.code(.product)), FieldLabel.products, doc: "Ids of products."),
    FieldDeclaration("division", .text, FieldLabel.division, doc: "The part of the customer."),
    FieldDeclaration(
      "amount", .money, Phrase(en: "Amount", pt: "Valor", pl: "Kwota", fa: "مبلغ"),
      doc: "What the customer would pay."),
    CommonFields.currency,
    FieldDeclaration(
      "recurring", .boolean,
      Phrase(en: "Recurring", pt: "Recorrente", pl: "Cykliczna", fa: "تکرارشونده"),
      doc: "Whether the amount comes every year."),
    FieldDeclaration(
      "probability_pct", .percent,
      Phrase(en: "Probability", pt: "Probabilidade", pl: "Prawdopodobieństwo", fa: "احتمال"),
      doc: "How probable the sale is, in percent."),
    FieldDeclaration(
      "close_date", .date,
      Phrase(
        en: "Expected close", pt: "Fechamento previsto", pl: "Przewidywane zamknięcie",
        fa: "تاریخ بستن مورد انتظار"),
      doc: "The day on which it is decided."),
    FieldDeclaration(
      "next_step", .text,
      Phrase(en: "Next step", pt: "Próximo passo", pl: "Następny krok", fa: "گام بعدی"),
      doc: "What happens next."),
    FieldDeclaration(
      "next_step_due", .date,
      Phrase(
        en: "Next step due", pt: "Prazo do próximo passo", pl: "Termin następnego kroku",
        fa: "مهلت گام بعدی"),
      doc: "The day by which it happens."),
    FieldDeclaration("owner", .person, FieldLabel.owner, doc: "Who sells."),
  ]

  private static let qualification: [FieldDeclaration] = [
    FieldDeclaration(
      "buyers",
      .records(
        "opportunity.buyers",
        [
          FieldDeclaration("person", .person, FieldLabel.person, isRequired: true, doc: "Who."),
          FieldDeclaration(
            "role", .choice(of: BuyingRole.self), FieldLabel.role, doc: "The part in this purchase."
          ),
          FieldDeclaration(
            "stance", .choice(of: Sentiment.self), FieldLabel.sentiment,
            doc: "The attitude to this sale."),
        ]), Phrase(en: "Buyers", pt: "Compradores", pl: "Kupujący", fa: "خریداران"),
      doc: "Who decides on this purchase."),
    FieldDeclaration(
      "need", .text, Phrase(en: "Need", pt: "Necessidade", pl: "Potrzeba", fa: "نیاز"),
      doc: "The id of the account's need that it answers, such as n1."),
    FieldDeclaration(
      "basis", .prose,
      Phrase(
        en: "Basis of the proposal", pt: "Base da proposta", pl: "Podstawa propozycji",
        fa: "مبنای پیشنهاد"),
      doc: "Why we propose it."),
    FieldDeclaration(
      "engaged_early", .boolean,
      Phrase(
        en: "Engaged early", pt: "Envolvimento precoce", pl: "Wczesne zaangażowanie",
        fa: "حضور زودهنگام"),
      doc: "Whether we were there before the customer asked for offers."),
    FieldDeclaration(
      "competitors", .list(.competitor), FieldLabel.competitors, doc: "Who else offers."),
    FieldDeclaration(
      "value_case",
      .group(
        "opportunity.value_case",
        [
          FieldDeclaration(
            "metric", .code(.measure), FieldLabel.metric, doc: "What gets better."),
          FieldDeclaration(
            "saving_pct", .percent,
            Phrase(en: "Saving", pt: "Economia", pl: "Oszczędność", fa: "صرفه‌جویی"),
            doc: "By how much, in percent."),
        ]),
      Phrase(en: "Value case", pt: "Caso de valor", pl: "Uzasadnienie wartości", fa: "توجیه ارزش"),
      doc: "What the customer gains."),
    FieldDeclaration(
      "meddpicc", meddpicc,
      Phrase(
        en: "Deal qualification", pt: "Qualificação do negócio", pl: "Kwalifikacja transakcji",
        fa: "ارزیابی معامله"), doc: "Which questions about the deal are answered."),
    FieldDeclaration(
      "lost",
      .group(
        "opportunity.lost",
        [
          FieldDeclaration(
            "reason", .choice(of: RiskReason.self), FieldLabel.reason, doc: "Why we lost."),
          FieldDeclaration(
            "to", .evidence, FieldLabel.competitor, doc: "Who won: competitor/id, or words."),
          FieldDeclaration("date", .date, FieldLabel.date, doc: "The day of the decision."),
        ]), Phrase(en: "Loss", pt: "Perda", pl: "Przegrana", fa: "شکست معامله"),
      doc: "Why, to whom and when we lost."),
  ]

  private static let meddpicc = Shape.group(
    "opportunity.meddpicc",
    [
      point("metrics", Phrase(en: "Metrics", pt: "Métricas", pl: "Mierniki", fa: "شاخص‌ها")),
      point(
        "economic_buyer",
        Phrase(
          en: "Economic buyer", pt: "Comprador econômico", pl: "Decydent budżetowy",
          fa: "خریدار مالی")),
      point(
        "decision_criteria",
        Phrase(
          en: "Decision criteria", pt: "Critérios de decisão", pl: "Kryteria decyzji",
          fa: "معیارهای تصمیم")),
      point(
        "decision_process",
        Phrase(
          en: "Decision process", pt: "Processo de decisão", pl: "Proces decyzyjny",
          fa: "فرایند تصمیم")),
      point(
        "paper_process",
        Phrase(
          en: "Paper process", pt: "Processo contratual", pl: "Proces formalny",
          fa: "فرایند اداری")),
      point(
        "identify_pain",
        Phrase(
          en: "Problem identified", pt: "Problema identificado", pl: "Rozpoznany problem",
          fa: "شناسایی مشکل")),
      point("champion", Phrase(en: "Champion", pt: "Campeão", pl: "Orędownik", fa: "حامی")),
      point(
        "competition", Phrase(en: "Competition", pt: "Concorrência", pl: "Konkurencja", fa: "رقابت")
      ),
    ])

  private static func point(_ key: String, _ label: Phrase) -> FieldDeclaration {
    FieldDeclaration(
      key, .choice(of: QualificationState.self), label, doc: "Whether the question is answered.")
  }
}
