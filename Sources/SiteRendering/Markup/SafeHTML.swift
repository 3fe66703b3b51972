/// A piece of HTML that may stand in a page as it is.
///
/// The only way from text to HTML: a literal is markup that we wrote; whatever is interpolated is
/// escaped, unless it is `SafeHTML` itself.
///
///     let title = "R&D"
///     let html: SafeHTML = "<b class=\"name\">\(title)</b>"
///     html.markup  // <b class="name">R&amp;D</b>
package struct SafeHTML: Sendable, Hashable {
  package private(set) var markup: String

  /// Takes over markup from a writer that escaped it, such as the Markdown renderer.
  package init(trusting markup: String) { self.markup = markup }

  /// Escapes a text.
  package init(escaping text: String) { markup = text.escapedForHTML }

  package static let empty = SafeHTML(trusting: "")

  package var isEmpty: Bool { markup.isEmpty }

  package static func += (left: inout SafeHTML, right: SafeHTML) { left.markup += right.markup }

  package static func + (left: SafeHTML, right: SafeHTML) -> SafeHTML {
    SafeHTML(trusting: left.markup + right.markup)
  }
}

extension SafeHTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { markup = value }

  package init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { markup += literal }

    package mutating func appendInterpolation(_ html: SafeHTML) { markup += html.markup }

    /// Nothing if nil.
    package mutating func appendInterpolation(_ html: SafeHTML?) {
      if let html { markup += html.markup }
    }

    package mutating func appendInterpolation(_ text: String) { markup.appendEscaped(text) }

    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }
  }
}

extension Sequence<SafeHTML> {
  package func joined(separator: SafeHTML = .empty) -> SafeHTML {
    var joined = SafeHTML.empty
    var isFirst = true
    for html in self {
      if !isFirst { joined += separator }
      joined += html
      isFirst = false
    }
    return joined
  }
}
