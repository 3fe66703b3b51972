/// One Mustache file, built in or from the workspace.
package struct TemplateFile: Sendable, Hashable {
  /// The name by which pages and partials call it: the path below `templates/` without `.mustache`.
  package let name: String
  /// The path relative to the workspace, for diagnostics.
  package let path: String
  package let text: String
  /// Whether the workspace brought it, so that the built-in one of the same name can stand in.
  package let isOverlay: Bool

  package init(name: String, path: String, text: String, isOverlay: Bool) {
    self.name = name
    self.path = path
    self.text = text
    self.isOverlay = isOverlay
  }
}
