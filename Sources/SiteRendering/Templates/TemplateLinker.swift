/// Puts partials and blocks into place, which gives each template one flat program.
///
/// Templates that include themselves must have been taken out before.
struct TemplateLinker {
  private let templates: [String: [TemplateNode]]
  private var program = TemplateProgram()

  private init(_ templates: [String: [TemplateNode]]) {
    self.templates = templates
  }

  /// One program for each template.
  static func link(_ templates: [String: [TemplateNode]]) -> [String: TemplateProgram] {
    templates.mapValues { nodes in
      var linker = TemplateLinker(templates)
      linker.append(nodes, blocks: [:])
      return linker.program
    }
  }

  /// - Parameter blocks: what stands in for blocks of that name.
  private mutating func append(_ nodes: [TemplateNode], blocks: [String: [TemplateNode]]) {
    for node in nodes {
      switch node {
      case .text(let text): program.append(literal: Array(text.utf8))
      case .variable(let name): program.append(variable: name)
      case .section(let name, let content):
        append(name, content, isInverted: false, blocks: blocks)
      case .inverted(let name, let content):
        append(name, content, isInverted: true, blocks: blocks)
      case .partial(let name): append(templates[name] ?? [], blocks: blocks)
      case .parent(let name, let filled):
        let filled = blocks.merging(filled) { outer, _ in outer }
        append(templates[name] ?? [], blocks: filled)
      case .block(let name, let content):
        // What fills the block may hold a block of the same name, which is then a new one.
        var inner = blocks
        let filling = inner.removeValue(forKey: name)
        append(filling ?? content, blocks: inner)
      }
    }
  }

  private mutating func append(
    _ name: TemplateName, _ content: [TemplateNode], isInverted: Bool,
    blocks: [String: [TemplateNode]]
  ) {
    let section = program.open(section: name, isInverted: isInverted)
    append(content, blocks: blocks)
    program.close(section)
  }
}
