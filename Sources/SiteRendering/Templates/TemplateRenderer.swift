import SourceFormats

/// Runs a template's program over its contexts.
struct TemplateRenderer<Page: PageContext> {
  /// A thing that a section has opened, in which names are looked up.
  private enum Entry {
    case object(any TemplateContext)
    /// A list, which its section keeps alive, and which element of it.
    case element(Unmanaged<TemplateList>, Int)
    /// A text or markup, with the name that the section was opened by: inside, that name need not be
    /// looked up again. Nil where it was opened by a path.
    case value(TemplateValue, name: TemplateKey?)
  }

  private let program: TemplateProgram
  private let frame: FrameContext
  private let page: Page
  private var stack: [Entry] = []
  private var output: [UInt8] = []

  init(_ program: TemplateProgram, page: Page, frame: FrameContext) {
    self.program = program
    self.page = page
    self.frame = frame
    output.reserveCapacity(program.literals.count * 2)
  }

  mutating func run() -> [UInt8] {
    program.withCode { code in run(code, 0..<code.instructions.count) }
    return output
  }

  private mutating func run(_ code: TemplateProgram.Code, _ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      switch code.instructions[place] {
      case .literal(let literal): output.append(contentsOf: code.literals[literal])
      case .variable(let name):
        if let value = value(of: code.names[name]) { write(value) }
      case .section(let name, let end):
        runSection(code, code.names[name], place + 1..<end)
        place = end
        continue
      case .inverted(let name, let end):
        if value(of: code.names[name])?.isPresent != true { run(code, place + 1..<end) }
        place = end
        continue
      }
      place += 1
    }
  }

  private mutating func runSection(
    _ code: TemplateProgram.Code, _ name: TemplateName, _ body: Range<Int>
  ) {
    switch value(of: name) {
    case nil: break
    case .flag(let flag)?: if flag { run(code, body) }
    case .elements(let list)?: run(code, body, forEach: list)
    case .object(let context)?: run(code, body, within: .object(context))
    case let value?:
      if value.isPresent { run(code, body, within: .value(value, name: name.simple)) }
    }
  }

  private mutating func run(
    _ code: TemplateProgram.Code, _ body: Range<Int>, forEach list: TemplateList
  ) {
    withExtendedLifetime(list) {
      let top = stack.count
      for index in 0..<list.count {
        stack.append(.element(.passUnretained(list), index))
        run(code, body)
        stack.remove(at: top)
      }
    }
  }

  private mutating func run(
    _ code: TemplateProgram.Code, _ body: Range<Int>, within entry: Entry
  ) {
    stack.append(entry)
    run(code, body)
    stack.removeLast()
  }

  private func value(of name: TemplateName) -> TemplateValue? {
    switch name {
    case .own: return ownValue
    case .named(let name): return value(named: name)
    case .path(let first, let rest):
      var found = value(named: first)
      for name in rest {
        guard case .object(let context)? = found else { return nil }
        found = context.value(named: name)
      }
      return found
    }
  }

  private var ownValue: TemplateValue? {
    switch stack.last {
    case .object(let context): context.ownValue
    case .element(let list, let index): list._withUnsafeGuaranteedRef { $0.ownValue(at: index) }
    case .value(let value, _): value
    case nil: page.ownValue
    }
  }

  /// From the innermost thing outwards.
  private func value(named name: TemplateKey) -> TemplateValue? {
    for place in stack.indices.reversed() {
      switch stack[place] {
      case .element(let list, let index):
        let found = list._withUnsafeGuaranteedRef { $0.value(named: name, at: index) }
        if let found { return found }
      case .object(let context):
        if let value = context.value(named: name) { return value }
      case .value(let value, let own):
        if own == name { return value }
      }
    }
    return page.value(named: name) ?? frame.value(named: name)
  }

  private mutating func write(_ value: consuming TemplateValue) {
    switch value {
    case .text(let text): output.appendEscaped(text)
    case .html(let html): output.append(html)
    case .written(let writer): output.append(contentsOf: writer.bytes)
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .object(let context):
      if let value = context.ownValue { write(value) }
    case .elements: break
    }
  }
}

extension TemplateValue {
  /// Whether a section of this value is shown.
  fileprivate var isPresent: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .written(let writer): !writer.bytes.isEmpty
    case .flag(let flag): flag
    case .elements(let list): list.count > 0
    case .object: true
    }
  }
}

extension TemplateName {
  /// The name, where it is not a path.
  fileprivate var simple: TemplateKey? {
    guard case .named(let name) = self else { return nil }
    return name
  }
}
