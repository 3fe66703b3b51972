import ArgumentParser
import Diagnostics
import Foundation
import Localization
import Pipeline

/// What all commands share: how a run ends.
enum Program {
  /// What a command has to say when its work is done.
  struct Outcome {
    var diagnostics: [Diagnostic] = []
    /// One line for the terminal; nil for a command whose report is its output.
    var summary: Phrase?
    /// The files that diagnostics name; nil for paths as typed.
    var source: ShownSource?
  }

  /// Runs a command, prints what there is to say to standard error, and ends with the exit code:
  /// 1 for errors in the workspace, 2 for a job that could not be done, 70 for a mistake of ours.
  static func run(_ body: () async throws -> Outcome) async throws {
    let outcome: Outcome
    do {
      outcome = try await body()
    } catch let error as WorkspaceError {
      Terminal.writeError("keyplan: \(error.message.text(in: Terminal.language))")
      throw ExitCode(2)
    } catch {
      Terminal.writeError("keyplan: a mistake of the program: \(error)")
      throw ExitCode(70)
    }
    report(outcome)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private static func report(_ outcome: Outcome) {
    let formatter = DiagnosticTextFormatter(
      language: Terminal.language, width: Terminal.width, usesColor: Terminal.usesColor)
    let text = formatter.text(of: outcome.diagnostics) { file in
      if let source = outcome.source { return source.bytes(of: file) }
      return try? FileAccess.read(file)
    }
    if !text.isEmpty {
      Terminal.writeError(text + formatter.summary(of: outcome.diagnostics))
    }
    if let summary = outcome.summary { Terminal.writeError(summary.text(in: Terminal.language)) }
  }
}
