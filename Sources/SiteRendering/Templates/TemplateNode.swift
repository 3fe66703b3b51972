/// A piece of a compiled template.
indirect enum TemplateNode: Sendable {
  /// Written as it is.
  case text(String)
  case variable(TemplateName)
  case section(TemplateName, [TemplateNode])
  case inverted(TemplateName, [TemplateNode])
  case partial(String)
  /// Another template with some of its blocks replaced.
  case parent(String, blocks: [String: [TemplateNode]])
  /// A part that a template with this one as its parent may replace.
  case block(String, [TemplateNode])
}

/// What a tag looks up.
enum TemplateName: Sendable, Hashable {
  /// `{{.}}`: the element at hand.
  case own
  case named(TemplateKey)
  /// `{{source.path}}`
  case path(first: TemplateKey, rest: [TemplateKey])
}
