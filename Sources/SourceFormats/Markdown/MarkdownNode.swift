/// A node of a `MarkdownDocument`: plain numbers that point into the document's arrays, so that a tree
/// of any depth is two allocations and needs no recursion to build, walk or free.
package struct MarkdownNode: Sendable {
  package typealias Index = Int32

  package enum Kind: UInt8, Sendable {
    // Blocks
    case document, blockQuote, alert, list, item, codeBlock, htmlBlock, paragraph, heading
    case thematicBreak, table, tableRow, tableCell, footnotes, footnote
    // Inlines
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
    case wikiLink, metric, mention, dueDate, footnoteReference

    /// Whether the node can have children.
    package var isContainer: Bool {
      switch self {
      case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code,
        .htmlInline, .metric, .mention, .dueDate, .footnoteReference:
        false
      default: true
      }
    }
  }

  /// No node: the end of a list of siblings.
  package static let none: Index = -1

  package internal(set) var kind: Kind
  /// Small facts, by kind; read them through the named properties.
  var detail: UInt8 = 0
  /// Start of an ordered list, -1 for a bullet list; number of a footnote or of its reference.
  package internal(set) var number: Int32 = 0
  /// Which reference to its footnote this is, from 1; how many references a footnote has.
  package internal(set) var occurrence: Int32 = 0
  package internal(set) var firstChild: Index = none
  package internal(set) var nextSibling: Index = none
  /// The node's bytes in the source, from the start of the parsed slice.
  package internal(set) var range: Range<Int32>
  /// The text of a leaf; the address of a link or image; the target of a wiki link as typed.
  package internal(set) var literal: Range<Int32> = 0..<0
  /// Title of a link or image; heading of a wiki link; info string of a code block; anchor of a heading.
  package internal(set) var title: Range<Int32> = 0..<0

  init(_ kind: Kind, _ range: Range<Int32>) {
    self.kind = kind
    self.range = range
  }
}

extension MarkdownNode {
  package enum TaskState: UInt8, Sendable { case none, open, done }

  package enum Alignment: UInt8, Sendable { case none, left, center, right }

  package enum Alert: UInt8, Sendable, CaseIterable { case note, tip, important, warning, caution }

  /// Level of a heading, 1 to 6.
  package var level: Int { Int(detail) }

  /// Whether a paragraph stands in a tight list and is shown without its own element.
  package var isTight: Bool { detail == 1 }

  /// Whether the cells of a row head their columns.
  package var isHeader: Bool { detail == 1 }

  /// Whether a link was recognised in plain text, or a wiki link has no text of its own.
  package var isAutomatic: Bool { detail == 1 }

  package var task: TaskState { kind == .item ? TaskState(rawValue: detail) ?? .none : .none }

  package var alignment: Alignment { Alignment(rawValue: detail) ?? .none }

  package var alert: Alert { Alert(rawValue: detail) ?? .note }
}
