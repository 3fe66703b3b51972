private import CCmark

/// A container of inlines whose children are still to be built.
struct InlineLevel {
  let tree: OpaquePointer
  let node: MarkdownNode.Index
  /// Whether it stands inside a link, in which no other link can begin.
  var isInLink: Bool
}

/// An opening mark that may find its closing one later among its siblings.
struct InlineDelimiter {
  enum Mark { case tilde, doubleTilde, wikiLink }
  let mark: Mark
  /// The place of the mark's own text node in `level`.
  let place: Int
  /// How many levels waited when it was met.
  let waiting: Int
}

extension MarkdownTreeBuilder {
  /// Builds the inlines of a block whose `places` are known.
  ///
  /// - Parameter isFirstInContainer: whether the block opens its list entry or block quote, where a
  ///   checkbox or the mark of an alert may stand.
  mutating func buildInlines(
    of tree: OpaquePointer, into node: MarkdownNode.Index, isFirstInContainer: Bool,
    untilLine: Int32 = .max
  ) {
    waiting.removeAll(keepingCapacity: true)
    waiting.append(InlineLevel(tree: tree, node: node, isInLink: false))
    run.mayMarkContainer = isFirstInContainer && hasExtensions
    var limit = untilLine
    while let current = waiting.popLast() {
      buildLevel(current, untilLine: limit)
      run.mayMarkContainer = false
      limit = .max
    }
  }

  private mutating func buildLevel(_ current: InlineLevel, untilLine: Int32) {
    level.removeAll(keepingCapacity: true)
    delimiters.removeAll(keepingCapacity: true)
    startRun()
    run.isInLink = current.isInLink
    run.isAfterText = false
    var upcoming = cmark_node_first_child(current.tree)
    while let tree = upcoming {
      upcoming = cmark_node_next(tree)
      if cmark_node_get_start_line(tree) >= untilLine { break }
      if cmark_node_get_type(tree) == CMARK_NODE_TEXT {
        addToRun(tree)
      } else {
        appendInline(tree, isInLink: current.isInLink)
      }
    }
    finishRun(before: .end)
    if untilLine != .max, let last = level.last, isBreak(nodes[Int(last)].kind) {
      level.removeLast()
    }
    adopt(from: 0, into: current.node)
  }

  private func isBreak(_ kind: MarkdownNode.Kind) -> Bool {
    kind == .softBreak || kind == .lineBreak
  }

  private mutating func appendInline(_ tree: OpaquePointer, isInLink: Bool) {
    let type = cmark_node_get_type(tree)
    if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
      let isEmpty = run.pieces.isEmpty
      if finishRun(before: .lineBreak) { return startRun() }
      let last = level.last.map { nodes[Int($0)].range.upperBound } ?? run.end
      let offset = isEmpty ? last : run.end
      level.append(
        add(MarkdownNode(type == CMARK_NODE_SOFTBREAK ? .softBreak : .lineBreak, offset..<offset)))
      startRun()
      run.isAfterText = false
      return
    }
    finishRun(before: .inline)
    run.isAfterText = true
    var node = MarkdownNode(.code, inlineRange(of: tree))
    switch type {
    case CMARK_NODE_CODE:
      node.literal = store(cmark_node_get_literal(tree))
      level.append(add(node))
    case CMARK_NODE_HTML_INLINE:
      node.kind = .htmlInline
      node.literal = store(cmark_node_get_literal(tree))
      level.append(add(node))
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      node.kind = type == CMARK_NODE_LINK ? .link : .image
      node.literal = store(cmark_node_get_url(tree))
      node.title = store(cmark_node_get_title(tree))
      appendContainer(node, tree, isInLink: true)
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
      node.kind = type == CMARK_NODE_EMPH ? .emphasis : .strong
      appendContainer(node, tree, isInLink: isInLink)
    default: break
    }
    startRun()
  }

  private mutating func appendContainer(
    _ node: MarkdownNode, _ tree: OpaquePointer, isInLink: Bool
  ) {
    let index = add(node)
    level.append(index)
    waiting.append(InlineLevel(tree: tree, node: index, isInLink: isInLink))
  }

  /// Adds a node without giving it a place in the tree yet.
  mutating func add(_ node: MarkdownNode) -> MarkdownNode.Index {
    nodes.append(node)
    return MarkdownNode.Index(nodes.count - 1)
  }

  /// Makes the nodes of the level from `place` on the children of a node.
  mutating func adopt(from place: Int, into parent: MarkdownNode.Index) {
    var previous = MarkdownNode.none
    for position in place..<level.count {
      let index = level[position]
      if previous == MarkdownNode.none {
        nodes[Int(parent)].firstChild = index
      } else {
        nodes[Int(previous)].nextSibling = index
      }
      previous = index
    }
  }

  private func inlineRange(of tree: OpaquePointer) -> Range<Int32> {
    let start = places.offset(
      line: cmark_node_get_start_line(tree), column: cmark_node_get_start_column(tree))
    let end = places.offset(
      line: cmark_node_get_end_line(tree), column: cmark_node_get_end_column(tree) + 1)
    // cmark gives a link over two lines the line of its end; what is inside knows better.
    if let child = cmark_node_first_child(tree), cmark_node_get_start_line(child) > 0 {
      let inside = places.offset(
        line: cmark_node_get_start_line(child), column: cmark_node_get_start_column(child))
      let first = min(start, inside)
      return first..<max(first, end)
    }
    return start..<max(start, end)
  }
}
