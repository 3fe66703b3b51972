internal import Diagnostics
internal import Localization
internal import SourceFormats

extension Diagnostic {
  static func malformedTask(_ task: MalformedTask, in file: String) -> Diagnostic {
    let (typed, meant) = (task.typed, task.meant)
    return Diagnostic(
      .malformedTask,
      Phrase(
        en: "'\(typed)' does not make a task of the line",
        pt: "'\(typed)' não faz da linha uma tarefa",
        pl: "'\(typed)' nie tworzy z wiersza zadania",
        fa: "'\(typed)' این خط را به کار تبدیل نمی‌کند"),
      at: task.span.range(in: file),
      help: [
        Phrase(
          en: "write '\(meant)' and a blank in front of the text",
          pt: "escreva '\(meant)' e um espaço antes do texto",
          pl: "napisz przed tekstem '\(meant)' i spację",
          fa: "پیش از متن '\(meant)' و یک فاصله بنویسید")
      ])
  }
}
