internal import Localization

extension ScaffoldExample {
  /// The keys of a meeting note with which work begins, but those that every note must have.
  ///
  /// The meeting is `offset` days from today.
  func meetingFields(on offset: Int) -> [DraftField] {
    [
      DraftField("kind", yaml: "discovery"), DraftField("channel", yaml: "onsite"),
      DraftField("plan", yaml: plan),
      DraftField("attendees", lines: ["customer: [\(contact)]", "ours: [\(colleague)]"]),
      DraftField(
        "purpose",
        text(
          "Understand the second plant", pt: "Compreender a segunda fábrica",
          pl: "Poznać plany drugiego zakładu", fa: "شناخت کارخانهٔ دوم")),
      DraftField("decisions", lines: decisions), DraftField("actions", lines: meetingActions),
      DraftField("sent_on", yaml: day(offset + 1)),
      DraftField("next_meeting", yaml: day(offset + 30)),
    ]
  }

  private var decisions: [String] {
    let decision = scalar(
      "a pilot comes first", pt: "primeiro faz-se um piloto", pl: "najpierw pilotaż",
      fa: "نخست اجرای آزمایشی")
    return ["- {id: d1, text: \(decision), by: \(contact)}"]
  }

  private var meetingActions: [String] {
    let ours = scalar(
      "draft the pilot", pt: "esboçar o piloto", pl: "przygotować pilotaż",
      fa: "تهیهٔ طرح آزمایشی")
    let theirs = scalar(
      "send the plant layout", pt: "enviar a planta da fábrica", pl: "przesłać plan zakładu",
      fa: "فرستادن نقشهٔ کارخانه")
    return [
      "- {id: m1, text: \(ours), owner: \(colleague), due: \(day(7)), side: ours, status: open}",
      "- {id: m2, text: \(theirs), owner: \(contact), due: \(day(10)), side: theirs, status: open}",
    ]
  }

  var meetingBody: String {
    let notes = text(
      "Maria explained the timetable of the second plant.",
      pt: "A Maria explicou o calendário da segunda fábrica.",
      pl: "Maria przedstawiła harmonogram drugiego zakładu.",
      fa: "ماریا زمان‌بندی کارخانهٔ دوم را شرح داد.")
    let question = text(
      "Who decides about the winter stock?", pt: "Quem decide sobre o stock de inverno?",
      pl: "Kto decyduje o zapasie zimowym?", fa: "چه کسی دربارهٔ موجودی زمستانی تصمیم می‌گیرد؟")
    let (first, last) = (meetingHeadings.first ?? "", meetingHeadings.last ?? "")
    return "## \(first)\n\n\(notes)\n\n## \(last)\n\n- \(question)\n"
  }

  var meetingHeadings: [String] {
    [
      text("Notes", pt: "Notas", pl: "Notatki", fa: "یادداشت‌ها"),
      text("Open questions", pt: "Questões em aberto", pl: "Otwarte pytania", fa: "پرسش‌های باز"),
    ]
  }
}
