/// The ids of headings, made as GitHub makes them.
package struct HeadingAnchors: Sendable {
  private var used: [String: Int] = [:]

  package init() {}

  /// Letters, marks and digits of any script in lower case, blanks as hyphens, hyphens and underscores
  /// kept, everything else left out.
  ///
  ///     HeadingAnchors.slug("Ryzyka i szanse (2026)")  // "ryzyka-i-szanse-2026"
  package static func slug(_ heading: String) -> String {
    var slug = ""
    for scalar in heading.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case " ", "\u{A0}": slug.append("-")
      case _ where scalar.isASCII: break
      case _ where isWordScalar(scalar): slug += scalar.properties.lowercaseMapping
      default: break
      }
    }
    return slug
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    default: false
    }
  }

  /// The slug of a heading, with `-1`, `-2` ... where the document has used it; `section` where nothing
  /// of the heading is left.
  package mutating func anchor(for heading: String) -> String {
    let slug = Self.slug(heading)
    let base = slug.isEmpty ? "section" : slug
    guard var count = used[base] else {
      used[base] = 0
      return base
    }
    var anchor: String
    repeat {
      count += 1
      anchor = "\(base)-\(count)"
    } while used[anchor] != nil
    used[base] = count
    used[anchor] = 0
    return anchor
  }
}

extension MarkdownTreeBuilder {
  mutating func addHeadingAnchors() {
    for (index, anchor) in headingAnchors() {
      let start = Int32(text.count)
      text.append(contentsOf: anchor.utf8)
      nodes[index].title = start..<Int32(text.count)
    }
  }

  private func headingAnchors() -> [(index: Int, anchor: String)] {
    var anchors = HeadingAnchors()
    let tree = MarkdownPlainText(nodes: nodes, text: text)
    return nodes.indices.filter { nodes[$0].kind == .heading }.map {
      ($0, anchors.anchor(for: tree.string(under: MarkdownNode.Index($0))))
    }
  }
}
