import Mustache
import SourceFormats

/// A context as the Mustache library asks for it, without reflection.
struct MustacheContextBox: MustacheParent, MustacheCustomRenderable {
  let context: any TemplateContext

  func child(named name: String) -> Any? {
    context.value(named: name)?.mustacheValue
  }

  /// `{{.}}`
  var renderText: String {
    switch context.ownValue {
    case .text(let text): text.escapedForHTML
    case .html(let html): html.html
    default: ""
    }
  }

  var isNull: Bool { false }
}

/// Finished markup.
struct MustacheMarkup: MustacheCustomRenderable {
  let renderText: String

  var isNull: Bool { renderText.isEmpty }
}

extension TemplateValue {
  fileprivate var mustacheValue: Any {
    switch self {
    case .text(let text): MustacheMarkup(renderText: text.escapedForHTML)
    case .html(let html): MustacheMarkup(renderText: html.html)
    case .flag(let flag): flag
    case .object(let context): MustacheContextBox(context: context)
    case .list(let contexts): contexts.map { MustacheContextBox(context: $0) }
    }
  }
}
