import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Rows of the data files as tables show them: what a file says of an account and no figure sums up.
extension PageScope {
  /// The longest that a table of such rows gets; a template says how many more there are.
  static var rowLimit: Int { 12 }

  /// An answer to a survey, as it was given: `8 / 10`.
  func answerRow(_ answer: SatisfactionAnswer) -> NamedValues {
    [
      .date: .html(date(answer.date)),
      .kind: .text(text(answer.metric.label)),
      .score: .html(
        "\(number(answer.score))<span class=\"note\"> / \(count(answer.scale.upperBound))</span>"),
      .person: .html(answer.person.map { link(to: DocumentID(.person, $0)) }),
      .touchpoint: .html(answer.touchpoint.map { name($0) }),
      .comment: .html(answer.comment.map { name($0) }),
      .source: .html(answer.source.map { name($0) }),
    ]
  }

  /// A row of `cost_to_serve.csv`.
  func serviceCostRow(_ cost: ServiceCost) -> NamedValues {
    [
      .date: .html(period(cost.period)),
      .kind: .text(text(cost.kind.label)),
      .amount: .html(money(cost.cost)),
      .hours: .html(cost.hours.map { number($0) }),
      .person: .html(cost.person.map { link(to: DocumentID(.person, $0)) }),
      .note: .html(cost.note.map { name($0) }),
    ]
  }

  /// `2026`, `Q2 2026` or `April 2026`.
  func period(_ period: Period) -> SafeHTML {
    let first = period.firstMonth
    switch period.months {
    case 12: return isolated(style.ungrouped(first.year))
    case 3: return isolated(style.quarter(year: first.year, quarter: (first.month + 2) / 3))
    default: return month(first)
    }
  }

  /// What a row of `potential.csv` says besides the amount, in one line; nil for a bare row.
  ///
  ///     Coldmart: assumed · told by the customer · contract until Mar 31, 2027
  func basis(of entry: WalletEntry) -> SafeHTML? {
    let parts: [SafeHTML?] = [
      entry.division.map { name($0) },
      entry.confidence.map { "\(text($0.label))" },
      entry.source.map { name($0) },
      entry.contractEnd.map { "\(text(AccountRowsText.contractUntil)) \(date($0))" },
      entry.appetite.map {
        isolated(text(.appetite(style.integer($0), of: style.integer(3))))
      },
    ]
    let known = parts.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    return "\(text(entry.supplier.label)): \(known.joined(separator: " · "))"
  }
}
