import AccountModel
import Diagnostics
import Localization

/// Finds objectives whose state says something else than their progress.
enum ObjectiveStates {
  static func problems(in portfolio: Portfolio) -> [Diagnostic] {
    portfolio.library.plans.flatMap { plan in
      plan.objectives.compactMap { problem(with: $0, of: plan, in: portfolio) }
    }
  }

  private static func problem(
    with objective: Objective, of plan: Plan, in portfolio: Portfolio
  ) -> Diagnostic? {
    guard let status = objective.status, status == .notStarted || status == .done else {
      return nil
    }
    let progress = ObjectiveProgress(objective, of: plan.document.account, in: portfolio)
    guard let percent = progress.percent else { return nil }
    // Figures move without anybody's doing before the work has begun.
    let isAhead = progress.isComputed && objective.start.map { portfolio.asOf < $0 } ?? false
    let contradicts = status == .done ? percent < 100 : percent > 0 && !isAhead
    return contradicts
      ? .contradictingProgress(percent, status: status, at: objective.statusRange) : nil
  }
}

extension Diagnostic {
  /// - Parameter percent: the progress that counts.
  fileprivate static func contradictingProgress(
    _ percent: Int, status: ObjectiveStatus, at range: SourceRange
  ) -> Diagnostic {
    let state = status.rawValue
    return Diagnostic(
      .contradictingProgress,
      Phrase(
        en: "the objective is '\(state)', and its progress is \(percent) %",
        pt: "o objetivo está '\(state)', e o seu progresso é de \(percent) %",
        pl: "cel ma stan '\(state)', a jego postęp wynosi \(percent) %",
        fa: "وضعیت هدف '\(state)' است و پیشرفت آن \(percent)٪"),
      at: range,
      notes: [
        Phrase(
          en: "the progress is the way from 'baseline' to 'target', else 'progress_pct'",
          pt: "o progresso é o caminho de 'baseline' a 'target', senão 'progress_pct'",
          pl: "postęp to droga od 'baseline' do 'target', a bez nich 'progress_pct'",
          fa: "پیشرفت، راه از 'baseline' تا 'target' است، وگرنه 'progress_pct'")
      ],
      help: [status == .done ? correctFigures : startIt])
  }

  private static let startIt = Phrase(
    en: "write 'in_progress', or correct the figures of the measure",
    pt: "escreva 'in_progress', ou corrija os números da medida",
    pl: "wpisz 'in_progress' albo popraw wartości miary",
    fa: "'in_progress' بنویسید، یا رقم‌های سنجه را اصلاح کنید")

  private static let correctFigures = Phrase(
    en: "bring the figures of the measure up to date, or write 'in_progress' or 'dropped'",
    pt: "atualize os números da medida, ou escreva 'in_progress' ou 'dropped'",
    pl: "zaktualizuj wartości miary albo wpisz 'in_progress' lub 'dropped'",
    fa: "رقم‌های سنجه را به‌روز کنید، یا 'in_progress' یا 'dropped' بنویسید")
}
