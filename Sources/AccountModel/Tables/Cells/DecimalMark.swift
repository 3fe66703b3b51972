/// Which character stands before the decimals of a file's numbers.
enum DecimalMark: Sendable, Hashable {
  case point, comma
  /// Not known yet: numbers are read as they look, `1.234` as 1.234 and `1,234` as 1234, and what
  /// they look like is counted.
  case undecided
  /// The file's numbers do not tell, so that `1.234` cannot be read.
  case unknowable

  init?(_ mark: Character?) {
    switch mark {
    case ".": self = .point
    case ",": self = .comma
    default: return nil
    }
  }
}

/// What the numbers of a file say about its decimal mark.
struct DecimalEvidence: Sendable, Hashable {
  /// Numbers that only a decimal point explains (`12.5`, `1,234.50`), and only a comma.
  var point = 0
  var comma = 0
  /// Numbers that both explain: `1.234` and `1,234`.
  var ambiguousPoint = 0
  var ambiguousComma = 0

  static func + (left: DecimalEvidence, right: DecimalEvidence) -> DecimalEvidence {
    DecimalEvidence(
      point: left.point + right.point, comma: left.comma + right.comma,
      ambiguousPoint: left.ambiguousPoint + right.ambiguousPoint,
      ambiguousComma: left.ambiguousComma + right.ambiguousComma)
  }

  /// The mark of the file: what most of the telling numbers say, the point where they balance.
  var mark: DecimalMark {
    if point + comma > 0 { return comma > point ? .comma : .point }
    return ambiguousPoint + ambiguousComma > 0 ? .unknowable : .point
  }

  /// Whether reading with `undecided` gave what reading with `mark` gives.
  var confirmsFirstReading: Bool {
    switch mark {
    case .comma: point + ambiguousPoint + ambiguousComma == 0
    case .point: comma == 0
    case .undecided, .unknowable: false
    }
  }
}
