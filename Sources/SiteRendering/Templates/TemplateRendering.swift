import SourceFormats

/// One run of a template over its contexts.
struct TemplateRendering {
  private let templates: [String: [TemplateNode]]
  /// From the page outwards in; names are looked up from the last one.
  private var contexts: [any TemplateContext]
  /// Blocks that the page puts in place of its layout's.
  private var blocks: [String: [TemplateNode]] = [:]
  private(set) var output = ""

  init(templates: [String: [TemplateNode]], contexts: [any TemplateContext]) {
    self.templates = templates
    self.contexts = contexts
    output.reserveCapacity(1 << 14)
  }

  mutating func run(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let text): output += text
      case .variable(let name): write(value(of: name))
      case .section(let name, let nodes): runSection(value(of: name), nodes)
      case .inverted(let name, let nodes):
        if !(value(of: name)?.isPresent ?? false) { run(nodes) }
      case .partial(let name): if let nodes = templates[name] { run(nodes) }
      case .parent(let name, let replaced): runParent(name, replaced)
      case .block(let name, let nodes): run(blocks[name] ?? nodes)
      }
    }
  }

  private mutating func runSection(_ value: TemplateValue?, _ nodes: [TemplateNode]) {
    guard let value, value.isPresent else { return }
    switch value {
    case .flag: run(nodes)
    case .text, .html: run(nodes, in: TemplateElement(ownValue: value))
    case .object(let context): run(nodes, in: context)
    case .list(let contexts): for context in contexts { run(nodes, in: context) }
    }
  }

  private mutating func run(_ nodes: [TemplateNode], in context: any TemplateContext) {
    contexts.append(context)
    run(nodes)
    contexts.removeLast()
  }

  /// The outermost page's block wins.
  private mutating func runParent(_ name: String, _ replaced: [String: [TemplateNode]]) {
    guard let nodes = templates[name] else { return }
    let outer = blocks
    blocks.merge(replaced) { outer, _ in outer }
    run(nodes)
    blocks = outer
  }

  private mutating func write(_ value: TemplateValue?) {
    switch value {
    case .text(let text): output.appendEscaped(text)
    case .html(let html): output += html.html
    case .flag(let flag): output += flag ? "true" : "false"
    case .object, .list, nil: break
    }
  }

  private func value(of name: TemplateName) -> TemplateValue? {
    switch name {
    case .own: return contexts.last?.ownValue
    case .named(let name): return find(name)
    case .path(let first, let rest):
      var value = find(first)
      for name in rest {
        guard case .object(let context)? = value else { return nil }
        value = context.value(named: name)
      }
      return value
    }
  }

  private func find(_ name: String) -> TemplateValue? {
    for context in contexts.reversed() {
      if let value = context.value(named: name) { return value }
    }
    return nil
  }
}

extension TemplateValue {
  /// Whether a section of the value is written.
  fileprivate var isPresent: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .object: true
    case .list(let contexts): !contexts.isEmpty
    }
  }
}
