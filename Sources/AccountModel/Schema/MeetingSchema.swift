internal import Localization

/// The keys of a meeting note.
enum MeetingSchema {
  static let schema = RecordSchema(
    "meeting", CommonFields.all + [CommonFields.account] + frame + results)

  private static let frame: [FieldDeclaration] = [
    FieldDeclaration(
      "date", .date, FieldLabel.date, isRequired: true, doc: "The day of the meeting."),
    FieldDeclaration(
      "start", .time, FieldLabel.start, doc: "The time of day, in quotes: \"10:00\"."),
    FieldDeclaration(
      "duration_min", .integer(0...10_080),
      Phrase(
        en: "Duration in minutes", pt: "Duração em minutos", pl: "Czas trwania w minutach",
        fa: "مدت به دقیقه"),
      doc: "Minutes from start to end."),
    FieldDeclaration(
      "timezone", .text,
      Phrase(en: "Time zone", pt: "Fuso horário", pl: "Strefa czasowa", fa: "منطقه زمانی"),
      doc: "Such as America/Sao_Paulo."),
    FieldDeclaration(
      "plan", .plan, Phrase(en: "Plan", pt: "Plano", pl: "Plan", fa: "برنامه"),
      doc: "The plan that the meeting serves."),
    FieldDeclaration(
      "kind", .choice(of: MeetingKind.self), FieldLabel.kind, doc: "What the meeting was for."),
    FieldDeclaration(
      "channel", .choice(of: MeetingChannel.self),
      Phrase(en: "Channel", pt: "Canal", pl: "Kanał", fa: "روش"), doc: "How people met."),
    FieldDeclaration(
      "attendees",
      .group(
        "meeting.attendees",
        [
          FieldDeclaration(
            "customer", .people,
            Phrase(en: "Customer", pt: "Cliente", pl: "Klient", fa: "مشتری"),
            doc: "People of the customer."),
          FieldDeclaration(
            "ours", .people, Phrase(en: "Ours", pt: "Nossos", pl: "Nasi", fa: "ما"),
            doc: "Colleagues."),
        ]), Phrase(en: "Attendees", pt: "Participantes", pl: "Uczestnicy", fa: "حاضران"),
      doc: "Who took part."),
    FieldDeclaration(
      "purpose", .prose, Phrase(en: "Purpose", pt: "Finalidade", pl: "Cel spotkania", fa: "منظور"),
      doc: "Why we met."),
  ]

  private static let results: [FieldDeclaration] = [
    FieldDeclaration(
      "rating", rating,
      Phrase(
        en: "Rating", pt: "Avaliação", pl: "Ocena spotkania", fa: "ارزیابی"),
      doc: "How it went, 1 (poor) to 5 (excellent)."),
    FieldDeclaration(
      "sentiment", sentiment,
      Phrase(
        en: "Sentiment changes", pt: "Mudanças de disposição", pl: "Zmiany nastawienia",
        fa: "تغییر نگرش‌ها"), doc: "Whose attitude to us moved, and why."),
    FieldDeclaration(
      "decisions", PlanObjectives.decisions("meeting.decisions"), FieldLabel.decisions,
      doc: "What was decided."),
    FieldDeclaration(
      "actions", PlanObjectives.actions("meeting.actions"), FieldLabel.actions,
      doc: "What was promised, by whom and until when."),
    FieldDeclaration(
      "feedback", AccountRegisters.feedback("meeting.feedback"), FieldLabel.feedback,
      doc: "What the customer said of us."),
    FieldDeclaration(
      "competitor_mentions", .list(.competitor),
      Phrase(
        en: "Competitors mentioned", pt: "Concorrentes citados", pl: "Wspomniani konkurenci",
        fa: "رقبای نام‌برده"),
      doc: "Competitors that came up."),
    FieldDeclaration(
      "facts",
      .records(
        "meeting.facts",
        [
          FieldDeclaration(
            "field", .text, Phrase(en: "Field", pt: "Campo", pl: "Pole", fa: "فیلد"),
            doc: "The key of the dossier that it belongs into."),
          FieldDeclaration("text", .text, FieldLabel.text, isRequired: true, doc: "The fact."),
        ]), Phrase(en: "New facts", pt: "Fatos novos", pl: "Nowe fakty", fa: "واقعیت‌های تازه"),
      doc: "What we learned."),
    FieldDeclaration(
      "sent_on", .date,
      Phrase(
        en: "Minutes sent on", pt: "Ata enviada em", pl: "Notatkę wysłano",
        fa: "تاریخ ارسال صورت‌جلسه"),
      doc: "The day on which the minutes went out."),
    FieldDeclaration(
      "next_meeting", .date,
      Phrase(en: "Next meeting", pt: "Próxima reunião", pl: "Następne spotkanie", fa: "جلسه بعدی"),
      doc: "The day of the next meeting."),
  ]

  private static let rating = Shape.group(
    "meeting.rating",
    [
      FieldDeclaration(
        "relationship", .score,
        Phrase(en: "Relationship", pt: "Relacionamento", pl: "Relacja", fa: "رابطه"),
        doc: "1 (poor) to 5 (excellent)."),
      FieldDeclaration(
        "value", .score, Phrase(en: "Value", pt: "Valor", pl: "Wartość", fa: "ارزش"),
        doc: "1 (poor) to 5 (excellent)."),
      FieldDeclaration(
        "access", .score, Phrase(en: "Access", pt: "Acesso", pl: "Dostęp", fa: "دسترسی"),
        doc: "1 (poor) to 5 (excellent)."),
      FieldDeclaration(
        "next_steps", .score,
        Phrase(en: "Next steps", pt: "Próximos passos", pl: "Następne kroki", fa: "گام‌های بعدی"),
        doc: "1 (poor) to 5 (excellent)."),
    ])

  private static let sentiment = Shape.records(
    "meeting.sentiment",
    [
      FieldDeclaration("person", .person, FieldLabel.person, isRequired: true, doc: "Whose."),
      FieldDeclaration(
        "from", .choice(of: Sentiment.self), Phrase(en: "From", pt: "De", pl: "Z", fa: "از"),
        doc: "The attitude before."),
      FieldDeclaration(
        "to", .choice(of: Sentiment.self), Phrase(en: "To", pt: "Para", pl: "Na", fa: "به"),
        isRequired: true, doc: "The attitude now."),
      FieldDeclaration(
        "why", .text, Phrase(en: "Why", pt: "Por quê", pl: "Dlaczego", fa: "چرا"),
        doc: "What moved it."),
    ])
}
