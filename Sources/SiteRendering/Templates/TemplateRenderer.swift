import SourceFormats

/// Runs a template's program over its contexts.
struct TemplateRenderer {
  /// A value that a section has opened.
  private struct Entry {
    /// The name that the section was opened by, where it is the whole name of a text or of markup:
    /// inside, that name need not be looked up again.
    let name: String?
    let value: TemplateValue
  }

  private let program: TemplateProgram
  private var stack: [Entry]
  private var output: [UInt8] = []

  /// - Parameter contexts: from the outermost to the innermost.
  init(_ program: TemplateProgram, contexts: [any TemplateContext]) {
    self.program = program
    stack = contexts.map { Entry(name: nil, value: .object($0)) }
    output.reserveCapacity(program.literals.count * 2)
  }

  mutating func run() -> [UInt8] {
    run(0..<program.instructions.count)
    return output
  }

  private mutating func run(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      switch program.instructions[place] {
      case .literal(let literal): output += program.literals[literal]
      case .variable(let name):
        if let value = value(of: program.names[name]) { write(value) }
      case .section(let name, let end):
        runSection(program.names[name], place + 1..<end)
        place = end
        continue
      case .inverted(let name, let end):
        if isAbsent(value(of: program.names[name])) { run(place + 1..<end) }
        place = end
        continue
      }
      place += 1
    }
  }

  private mutating func runSection(_ name: TemplateName, _ body: Range<Int>) {
    guard let value = value(of: name), !isAbsent(value) else { return }
    switch value {
    case .flag: run(body)
    case .list(let contexts):
      for context in contexts {
        stack.append(Entry(name: nil, value: .object(context)))
        run(body)
        stack.removeLast()
      }
    case .object:
      stack.append(Entry(name: nil, value: value))
      run(body)
      stack.removeLast()
    case .text, .html:
      stack.append(Entry(name: name.simple, value: value))
      run(body)
      stack.removeLast()
    }
  }

  private func isAbsent(_ value: TemplateValue?) -> Bool {
    switch value {
    case nil: true
    case .text(let text): text.isEmpty
    case .html(let html): html.isEmpty
    case .flag(let flag): !flag
    case .list(let contexts): contexts.isEmpty
    case .object: false
    }
  }

  private func value(of name: TemplateName) -> TemplateValue? {
    switch name {
    case .own: return stack.last?.value
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

  private func value(named name: String) -> TemplateValue? {
    var index = stack.count
    while index > 0 {
      index -= 1
      let entry = stack[index]
      switch entry.value {
      case .object(let context):
        if let value = context.value(named: name) { return value }
      case .text, .html:
        if entry.name == name { return entry.value }
      case .flag, .list: break
      }
    }
    return nil
  }

  private mutating func write(_ value: TemplateValue) {
    switch value {
    case .text(let text): output.appendEscaped(text)
    case .html(let html): output += html.html.utf8
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .object(let context):
      if let value = context.ownValue { write(value) }
    case .list: break
    }
  }
}

extension TemplateName {
  /// The name, where it is not a path.
  fileprivate var simple: String? {
    guard case .named(let name) = self else { return nil }
    return name
  }
}
