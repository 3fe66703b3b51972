/// The signs of a number as people write them, before anybody knows which is the decimal mark.
struct NumberText {
  /// A separator and how many digits stand before it.
  private struct Separator {
    enum Kind { case point, comma, decimal, group }
    let kind: Kind
    let position: Int
  }

  private var isNegative = false
  private var digits: [UInt8] = []
  private var separators: [Separator] = []

  /// Takes Western, Persian and Arabic digits, groups by space, point, comma, apostrophe or `٬`,
  /// decimals behind point, comma or `٫`, a sign before or behind, and parentheses for a negative.
  /// Nil for anything else.
  init?(_ cell: Slice<UnsafeRawBufferPointer>) {
    var scalars = Array(
      String(decoding: cell, as: UTF8.self).unicodeScalars.drop(while: Self.isBlank))
    while let last = scalars.last, Self.isBlank(last) || Self.isMark(last) { scalars.removeLast() }
    scalars.removeAll(where: Self.isMark)
    if scalars.first == "(", scalars.last == ")" {
      isNegative = true
      scalars = Array(scalars.dropFirst().dropLast())
    } else if let sign = scalars.first, Self.isSign(sign) {
      isNegative = sign != "+"
      scalars.removeFirst()
    } else if scalars.last == "-" || scalars.last == "\u{2212}" {
      isNegative = true
      scalars.removeLast()
    }
    for scalar in scalars where !append(scalar) { return nil }
    guard !digits.isEmpty, digits.count <= 30 else { return nil }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\t"
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "+" || scalar == "\u{2212}"
  }

  /// Direction marks, which Persian spreadsheets put around negative numbers.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200E}" || scalar == "\u{200F}" || scalar == "\u{61C}"
  }

  private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39: digits.append(UInt8(scalar.value - 0x30))
    case 0x660...0x669: digits.append(UInt8(scalar.value - 0x660))
    case 0x6F0...0x6F9: digits.append(UInt8(scalar.value - 0x6F0))
    case 0x2E: separators.append(Separator(kind: .point, position: digits.count))
    case 0x2C: separators.append(Separator(kind: .comma, position: digits.count))
    case 0x66B: separators.append(Separator(kind: .decimal, position: digits.count))
    case 0x20, 0xA0, 0x202F, 0x27, 0x2019, 0x66C:
      separators.append(Separator(kind: .group, position: digits.count))
    default: return false
    }
    return true
  }

  /// The number as an amount, or nil if it is none.
  func number(mark: DecimalMark, evidence: inout DecimalEvidence) -> CellNumber? {
    decimal(mark: mark, maximumScale: CellNumber.maximumScale, evidence: &evidence)
      .flatMap { CellNumber($0) }
  }

  /// The number, or nil if its separators make no sense or contradict `mark`. Decimals behind
  /// `maximumScale` (at most 18) are rounded half-even. Numbers from `limit` on are none.
  func decimal(
    mark: DecimalMark, maximumScale: Int, evidence: inout DecimalEvidence,
    limit: Int128 = Int128(CellNumber.limit)
  ) -> ExactDecimal? {
    guard let decimal = decimalSeparator(mark: mark, evidence: &evidence) else { return nil }
    let groups = separators.filter { $0.position != decimal || $0.kind == .group }
    guard groupsAreWhole(groups, before: decimal ?? digits.count) else { return nil }
    return value(
      scale: digits.count - (decimal ?? digits.count), maximumScale: maximumScale, limit: limit)
  }

  /// How many digits stand before the decimal mark: `.some(nil)` for a whole number, nil for none
  /// that can be told.
  private func decimalSeparator(mark: DecimalMark, evidence: inout DecimalEvidence) -> Int?? {
    let points = separators.filter { $0.kind == .point }
    let commas = separators.filter { $0.kind == .comma }
    let explicit = separators.filter { $0.kind == .decimal }
    if let sign = explicit.first {
      return explicit.count == 1 && separators.last?.kind == .decimal ? .some(sign.position) : nil
    }
    guard let last = separators.last(where: { $0.kind != .group }) else { return .some(nil) }
    let isPoint = last.kind == .point
    let same = isPoint ? points : commas
    let other = isPoint ? commas : points
    if same.count > 1 {
      guard other.isEmpty else { return nil }
      return told(isPoint: !isPoint, mark: mark, evidence: &evidence) ? .some(nil) : nil
    }
    let after = digits.count - last.position
    let isGroupLike =
      other.isEmpty && separators.count == 1 && after == 3 && (1...3).contains(last.position)
      && digits[0] != 0
    guard isGroupLike else {
      return told(isPoint: isPoint, mark: mark, evidence: &evidence) ? .some(last.position) : nil
    }
    switch mark {
    case .point: return .some(isPoint ? last.position : nil)
    case .comma: return .some(isPoint ? nil : last.position)
    case .unknowable: return nil
    case .undecided:
      if isPoint { evidence.ambiguousPoint += 1 } else { evidence.ambiguousComma += 1 }
      return .some(isPoint ? last.position : nil)
    }
  }

  /// Notes that the number has a decimal point (or a comma); false if the file has the other one.
  private func told(isPoint: Bool, mark: DecimalMark, evidence: inout DecimalEvidence) -> Bool {
    switch mark {
    case .point: return isPoint
    case .comma: return !isPoint
    case .undecided, .unknowable:
      if isPoint { evidence.point += 1 } else { evidence.comma += 1 }
      return true
    }
  }

  /// Whether the groups are of one kind and have three digits each, the first one to three.
  private func groupsAreWhole(_ groups: [Separator], before decimal: Int) -> Bool {
    guard let first = groups.first else { return true }
    var position = first.position
    guard (1...3).contains(position) else { return false }
    for group in groups.dropFirst() {
      guard group.kind == first.kind, group.position == position + 3 else { return false }
      position = group.position
    }
    return decimal == position + 3
  }

  private func value(scale: Int, maximumScale: Int, limit: Int128) -> ExactDecimal? {
    var coefficient: Int128 = 0
    for digit in digits { coefficient = coefficient * 10 + Int128(digit) }
    var scale = scale
    while scale > maximumScale, coefficient % 10 == 0 {
      (coefficient, scale) = (coefficient / 10, scale - 1)
    }
    guard scale <= 18 else { return nil }
    let exact = ExactDecimal(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
      .rounded(places: maximumScale)
    return Int128(exact.coefficient.magnitude) / ExactDecimal.powerOfTen(exact.scale) < limit
      ? exact : nil
  }
}
