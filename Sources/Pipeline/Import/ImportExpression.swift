import AccountModel

/// Arithmetic over columns: sums, differences and products of columns and numbers.
///
///     quantity * unit_price * (1 - discount)
///
/// Columns of a joined source are written `orders.freight`. All arithmetic is exact.
indirect enum ImportExpression: Sendable, Hashable {
  case column(String)
  case number(ExactDecimal)
  case sum(ImportExpression, ImportExpression)
  case difference(ImportExpression, ImportExpression)
  case product(ImportExpression, ImportExpression)

  /// The columns that the expression reads, from left to right.
  var columns: [String] {
    switch self {
    case .column(let name): [name]
    case .number: []
    case .sum(let left, let right), .difference(let left, let right), .product(let left, let right):
      left.columns + right.columns
    }
  }

  /// The value of a row; nil where a column has none, or the exact result would need more than 18
  /// digits behind the point.
  func value(_ cell: (String) -> ExactDecimal?) -> ExactDecimal? {
    switch self {
    case .column(let name): return cell(name)
    case .number(let number): return number
    case .sum(let left, let right):
      guard let left = left.value(cell), let right = right.value(cell) else { return nil }
      return left + right
    case .difference(let left, let right):
      guard let left = left.value(cell), let right = right.value(cell) else { return nil }
      return left - right
    case .product(let left, let right):
      guard let left = left.value(cell), let right = right.value(cell),
        left.scale + right.scale <= 18,
        !left.coefficient.multipliedReportingOverflow(by: right.coefficient).overflow
      else { return nil }
      return left * right
    }
  }
}

extension ImportExpression {
  /// Reads an expression; nil where it is not one.
  init?(_ text: String) {
    var parser = Parser(text)
    guard let expression = parser.sum(), parser.isAtEnd else { return nil }
    self = expression
  }

  /// A recursive descent over `sum := product (('+' | '-') product)*`.
  private struct Parser {
    private let characters: [Character]
    private var position = 0
    private var depth = 0

    init(_ text: String) { characters = Array(text) }

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return position == characters.count
      }
    }

    mutating func sum() -> ImportExpression? {
      guard var result = product() else { return nil }
      while let sign = take(oneOf: "+-") {
        guard let next = product() else { return nil }
        result = sign == "+" ? .sum(result, next) : .difference(result, next)
      }
      return result
    }

    private mutating func product() -> ImportExpression? {
      guard var result = operand() else { return nil }
      while take(oneOf: "*") != nil {
        guard let next = operand() else { return nil }
        result = .product(result, next)
      }
      return result
    }

    private mutating func operand() -> ImportExpression? {
      if take(oneOf: "(") != nil {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 32, let inner = sum(), take(oneOf: ")") != nil else { return nil }
        return inner
      }
      skipSpace()
      let start = position
      while position < characters.count, isPartOfName(characters[position]) { position += 1 }
      let word = String(characters[start..<position])
      guard !word.isEmpty else { return nil }
      return ExactDecimal(word).map(ImportExpression.number) ?? .column(word)
    }

    private func isPartOfName(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "_" || character == "."
    }

    private mutating func take(oneOf wanted: String) -> Character? {
      skipSpace()
      guard position < characters.count, wanted.contains(characters[position]) else { return nil }
      position += 1
      return characters[position - 1]
    }

    private mutating func skipSpace() {
      while position < characters.count, characters[position].isWhitespace { position += 1 }
    }
  }
}
