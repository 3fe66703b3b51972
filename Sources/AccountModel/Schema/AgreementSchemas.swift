internal import Localization

/// The keys of complaints and contracts.
enum AgreementSchemas {
  static let issue = RecordSchema(
    "issue",
    CommonFields.all + [
      CommonFields.account,
      FieldDeclaration(
        "opened", .date, Phrase(en: "Opened", pt: "Aberto em", pl: "Zgłoszono", fa: "تاریخ ثبت"),
        doc: "The day of the complaint."),
      FieldDeclaration(
        "severity", .choice(of: IssueSeverity.self), FieldLabel.severity, doc: "How serious it is."),
      FieldDeclaration(
        "status", .choice(of: IssueStatus.self), FieldLabel.status, doc: "Where it stands."),
      FieldDeclaration(
        "reason", .choice(of: RiskReason.self), FieldLabel.reason, doc: "What it is about."),
      FieldDeclaration("owner", .person, FieldLabel.owner, doc: "Who solves it."),
      FieldDeclaration("due", .date, FieldLabel.due, doc: "The day by which it is solved."),
      FieldDeclaration(
        "resolved", .date,
        Phrase(en: "Resolved", pt: "Resolvido em", pl: "Rozwiązano", fa: "تاریخ حل"),
        doc: "The day on which it was solved; empty while it is open."),
      FieldDeclaration(
        "customer_told", .boolean,
        Phrase(
          en: "Customer told", pt: "Cliente informado", pl: "Klient poinformowany",
          fa: "اطلاع به مشتری"),
        doc: "Whether the customer knows of the solution."),
    ])

  static let contract = RecordSchema(
    "contract",
    CommonFields.all + [
      CommonFields.account,
      FieldDeclaration("start", .date, FieldLabel.start, doc: "The first day."),
      FieldDeclaration("end", .date, FieldLabel.end, doc: "The last day."),
      FieldDeclaration(
        "notice_days", .days,
        Phrase(
          en: "Notice period in days", pt: "Aviso prévio em dias",
          pl: "Okres wypowiedzenia w dniach", fa: "مهلت فسخ به روز"),
        doc: "Days before the end by which notice is given."),
      FieldDeclaration(
        "auto_renew", .boolean,
        Phrase(
          en: "Renews by itself", pt: "Renovação automática", pl: "Odnawia się automatycznie",
          fa: "تمدید خودکار"),
        doc: "Whether it goes on without a word."),
      FieldDeclaration(
        "value", .money, Phrase(en: "Value", pt: "Valor", pl: "Wartość", fa: "ارزش"),
        doc: "What it is worth over its time."),
      CommonFields.currency,
    ])
}
