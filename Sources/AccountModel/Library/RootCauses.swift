internal import Diagnostics
internal import Localization

/// The diagnostics of a run, with a mistake that stands in many places reported once.
struct RootCauses {
  /// What makes two unknown references the same mistake.
  private struct Cause: Hashable {
    let code: DiagnosticCode
    let message: Phrase
  }

  private var diagnostics: [Diagnostic] = []
  private var positions: [Cause: Int] = [:]
  private var others: [Int: [SourceRange]] = [:]

  /// - Parameter more: of one file; files come in order of path.
  mutating func add(_ more: [Diagnostic]) {
    for diagnostic in more {
      guard Self.groupedCodes.contains(diagnostic.code) else {
        diagnostics.append(diagnostic)
        continue
      }
      let cause = Cause(code: diagnostic.code, message: diagnostic.message)
      if let position = positions[cause] {
        others[position, default: []].append(diagnostic.range)
      } else {
        positions[cause] = diagnostics.count
        diagnostics.append(diagnostic)
      }
    }
  }

  /// In order of first appearance; each with its further places, at most ten by name.
  var grouped: [Diagnostic] {
    diagnostics.enumerated().map { position, diagnostic in
      guard let places = others[position] else { return diagnostic }
      return diagnostic.also(at: places)
    }
  }

  /// A document that is missing is one mistake, however many others name it.
  private static let groupedCodes: Set<DiagnosticCode> = [
    .unknownAccount, .unknownPerson, .unknownReference, .unresolvedWikiLink, .unknownActionOwner,
    .unknownMetric,
  ]
}

extension Diagnostic {
  fileprivate func also(at places: [SourceRange]) -> Diagnostic {
    let further = places.count - 10
    let note = Phrase(
      en: "\(further) further places name it", pt: "mais \(further) lugares o indicam",
      pl: "wskazuje na to jeszcze \(further) innych miejsc",
      fa: "\(further) جای دیگر هم آن را نام می‌برد")
    return Diagnostic(
      code, message, at: range, severity: severity, label: label,
      related: related
        + places.prefix(10).map {
          RelatedPlace(
            Phrase(en: "also here", pt: "também aqui", pl: "także tutaj", fa: "اینجا هم"), at: $0)
        }, notes: further > 0 ? notes + [note] : notes, help: help)
  }
}
