/// Visits the nodes under a root in reading order without recursion: a container when it is entered and
/// when it is left, a leaf once.
package struct MarkdownWalk: Sequence, IteratorProtocol, Sendable {
  package struct Step: Sendable {
    package let index: MarkdownNode.Index
    package let isEntering: Bool
  }

  private let nodes: [MarkdownNode]
  private var open: [MarkdownNode.Index] = []
  private var upcoming: MarkdownNode.Index
  private let root: MarkdownNode.Index

  init(nodes: [MarkdownNode], root: MarkdownNode.Index) {
    self.nodes = nodes
    self.root = root
    upcoming = root
  }

  package mutating func next() -> Step? {
    guard upcoming != MarkdownNode.none else {
      guard let index = open.popLast() else { return nil }
      upcoming = index == root ? MarkdownNode.none : nodes[Int(index)].nextSibling
      return Step(index: index, isEntering: false)
    }
    let index = upcoming
    let node = nodes[Int(index)]
    if node.kind.isContainer {
      open.append(index)
      upcoming = node.firstChild
    } else {
      upcoming = index == root ? MarkdownNode.none : node.nextSibling
    }
    return Step(index: index, isEntering: true)
  }

  /// Leaves the container that was just entered without visiting its children.
  package mutating func skipChildren() {
    upcoming = MarkdownNode.none
  }
}
