/// A template with all its partials and blocks in place, as flat instructions.
struct TemplateProgram: Sendable {
  /// One step. Sections hold the index behind their last instruction.
  enum Instruction: Sendable {
    /// A range of `literals`.
    case literal(Range<Int>)
    /// An index of `names`.
    case variable(Int)
    case section(Int, end: Int)
    case inverted(Int, end: Int)
  }

  /// The parts of a program in place: it is shared by all pages, and counting a reference for every
  /// literal would cost more than writing it.
  struct Code {
    let literals: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<TemplateName>
    let instructions: UnsafeBufferPointer<Instruction>
  }

  /// - Parameter body: must not keep the code.
  func withCode(_ body: (Code) -> Void) {
    literals.withUnsafeBufferPointer { literals in
      names.withUnsafeBufferPointer { names in
        instructions.withUnsafeBufferPointer { instructions in
          body(Code(literals: literals, names: names, instructions: instructions))
        }
      }
    }
  }

  var literals: [UInt8] = []
  var names: [TemplateName] = []
  var instructions: [Instruction] = []

  mutating func append(literal text: [UInt8]) {
    guard !text.isEmpty else { return }
    let start = literals.count
    literals += text
    if case .literal(let range) = instructions.last, range.upperBound == start, !isSectionEnd {
      instructions[instructions.count - 1] = .literal(range.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
    isSectionEnd = false
  }

  mutating func append(variable name: TemplateName) {
    instructions.append(.variable(index(of: name)))
    isSectionEnd = false
  }

  /// Begins a section; the result is for `close`.
  mutating func open(section name: TemplateName, isInverted: Bool) -> Int {
    let name = index(of: name)
    instructions.append(isInverted ? .inverted(name, end: 0) : .section(name, end: 0))
    return instructions.count - 1
  }

  mutating func close(_ section: Int) {
    let end = instructions.count
    switch instructions[section] {
    case .section(let name, _): instructions[section] = .section(name, end: end)
    case .inverted(let name, _): instructions[section] = .inverted(name, end: end)
    case .literal, .variable: break
    }
    isSectionEnd = true
  }

  /// Whether a section ends here, whose last literal must not grow.
  private var isSectionEnd = false

  private mutating func index(of name: TemplateName) -> Int {
    if let index = names.firstIndex(of: name) { return index }
    names.append(name)
    return names.count - 1
  }
}
