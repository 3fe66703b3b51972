internal import Localization

/// The keys of objectives, actions and decisions.
enum PlanObjectives {
  static let shape = Shape.records(
    "plan.objectives",
    [
      FieldDeclaration("id", .text, FieldLabel.id, doc: "The objective's id, such as o1."),
      FieldDeclaration("text", .text, FieldLabel.text, isRequired: true, doc: "The objective."),
      FieldDeclaration(
        "kind", .choice(of: ObjectiveKind.self), FieldLabel.kind, doc: "What it is about."),
      FieldDeclaration("owner", .person, FieldLabel.owner, doc: "Who answers for it."),
      FieldDeclaration("start", .date, FieldLabel.start, doc: "The first day of work."),
      FieldDeclaration("due", .date, FieldLabel.due, doc: "The day by which it is reached."),
      FieldDeclaration(
        "status", .choice(of: ObjectiveStatus.self), FieldLabel.status, doc: "How far it is."),
      FieldDeclaration(
        "measure", measure,
        Phrase(
          en: "Measure", pt: "Medida", pl: "Pomiar", fa: "سنجه"), doc: "How we know."),
      FieldDeclaration(
        "progress_pct", .percent,
        Phrase(en: "Progress", pt: "Progresso", pl: "Postęp", fa: "پیشرفت"),
        doc: "How much is done, in percent, where no measure says it."),
      FieldDeclaration(
        "customer_owner", .person,
        Phrase(
          en: "Customer's owner", pt: "Responsável no cliente", pl: "Opiekun po stronie klienta",
          fa: "مسئول سمت مشتری"),
        doc: "Who of the customer answers for it."),
      FieldDeclaration(
        "evidence", .choice(of: EvidenceStatus.self), FieldLabel.evidence,
        doc: "Whether the customer confirmed that it matters."),
      FieldDeclaration(
        "actions", actions("plan.objectives.actions"), FieldLabel.actions,
        doc: "What is done for it."),
    ])

  private static let measure = Shape.group(
    "plan.objectives.measure",
    [
      FieldDeclaration(
        "metric", .code(.measure), FieldLabel.metric,
        doc: "A metric of ours, such as revenue_ttm, or another."),
      FieldDeclaration(
        "baseline", .decimal,
        Phrase(en: "Baseline", pt: "Linha de base", pl: "Wartość wyjściowa", fa: "مبنا"),
        doc: "Where we start."),
      FieldDeclaration(
        "target", .decimal, Phrase(en: "Target", pt: "Meta", pl: "Cel", fa: "هدف کمی"),
        doc: "Where we want to be."),
      FieldDeclaration(
        "current", .decimal, Phrase(en: "Current", pt: "Atual", pl: "Obecnie", fa: "مقدار کنونی"),
        doc: "Where we are; left out for a metric of ours, which is computed."),
      FieldDeclaration(
        "unit", .text,
        Phrase(
          en: "Unit of measure", pt: "Unidade de medida", pl: "Jednostka miary", fa: "واحد سنجش"),
        doc: "Such as pct, EUR or days."),
    ])

  /// `actions:` of an objective, a meeting or a review.
  static func actions(_ name: String) -> Shape {
    .records(
      name,
      [
        FieldDeclaration("id", .text, FieldLabel.id, doc: "The action's id, such as a1."),
        FieldDeclaration(
          "text", .text, FieldLabel.text, isRequired: true, doc: "What is to be done."),
        FieldDeclaration("owner", .person, FieldLabel.owner, doc: "Who does it."),
        FieldDeclaration("due", .date, FieldLabel.due, doc: "The day by which it is done."),
        FieldDeclaration(
          "status", .choice(of: ActionStatus.self), FieldLabel.status, doc: "How far it is."),
        FieldDeclaration(
          "done_on", .date,
          Phrase(en: "Done on", pt: "Concluída em", pl: "Wykonano", fa: "تاریخ انجام"),
          doc: "The day on which it was done."),
        FieldDeclaration(
          "side", .choice(of: ActionSide.self),
          Phrase(en: "Side", pt: "Lado", pl: "Strona", fa: "طرف"), doc: "Who promised it."),
        FieldDeclaration(
          "kind", .choice(of: ActionKind.self), FieldLabel.kind, doc: "What sort of step it is."),
        FieldDeclaration(
          "objective", .text, Phrase(en: "Objective", pt: "Objetivo", pl: "Cel", fa: "هدف"),
          doc: "The id of the objective that it serves, such as o1."),
      ])
  }

  /// `decisions:` of a meeting or a review.
  static func decisions(_ name: String) -> Shape {
    .records(
      name,
      [
        FieldDeclaration("id", .text, FieldLabel.id, doc: "The decision's id, such as d1."),
        FieldDeclaration(
          "text", .text, FieldLabel.text, isRequired: true, doc: "What was decided."),
        FieldDeclaration("by", .person, FieldLabel.decidedBy, doc: "Who decided it."),
      ])
  }
}
