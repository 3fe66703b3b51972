package import SourceFormats

/// A literal is markup that we wrote; whatever is interpolated is escaped, unless it is `SafeHTML`.
///
///     let title = "R&D"
///     let html: SafeHTML = "<b class=\"name\">\(title)</b>"
///     html.html  // <b class="name">R&amp;D</b>
extension SafeHTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(escaped: value) }

  package init(stringInterpolation: Interpolation) {
    self.init(escaped: stringInterpolation.markup)
  }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { markup += literal }

    package mutating func appendInterpolation(_ html: SafeHTML) { markup += html.html }

    /// Nothing if nil.
    package mutating func appendInterpolation(_ html: SafeHTML?) {
      if let html { markup += html.html }
    }

    package mutating func appendInterpolation(_ text: String) { markup.appendEscaped(text) }

    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }
  }
}

extension SafeHTML {
  /// A text as HTML; a text that needs no escaping is not copied.
  package init(escaping text: String) { self.init(escaped: text.escapedForHTML) }

  package static func + (left: SafeHTML, right: SafeHTML) -> SafeHTML {
    SafeHTML(escaped: left.html + right.html)
  }

  package static func += (left: inout SafeHTML, right: SafeHTML) { left = left + right }
}

extension Sequence<SafeHTML> {
  package func joined(separator: SafeHTML = .empty) -> SafeHTML {
    SafeHTML(escaped: map(\.html).joined(separator: separator.html))
  }
}
