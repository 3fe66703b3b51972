/// Exactly what a template may see of a thing: no template reaches the model.
///
/// Conformers answer names with a `switch`; a name of other contexts is nil and is then looked up in the
/// context around.
package protocol TemplateContext: Sendable {
  func value(named name: TemplateKey) -> TemplateValue?
  /// What `{{.}}` stands for; nil for a context that only has named values.
  var ownValue: TemplateValue? { get }
}

extension TemplateContext {
  package var ownValue: TemplateValue? { nil }
}

/// What the template of a page kind sees, beside the frame that every page has.
package protocol PageContext: TemplateContext {
  /// The template file without its suffix: `account` for `templates/account.mustache`.
  static var template: String { get }
}
