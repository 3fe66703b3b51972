import SourceFormats

/// `HTMLWriter` with what charts need besides: attributes that may be absent and the empty elements
/// of SVG.
///
/// Inlined, so that the attributes of an element are written one by one and not put into an array
/// first: a page with charts has hundreds of elements.
struct MarkupWriter {
  private var writer: HTMLWriter

  /// - Parameter capacity: how many bytes are expected.
  init(capacity: Int = 0) { writer = HTMLWriter(capacity: capacity) }

  var html: SafeHTML { writer.finish() }
  /// In bytes.
  var count: Int { writer.bytes.count }

  /// Opens an element; attributes whose value is nil are left out.
  @inline(__always)
  mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]
  ) {
    start(name, attributes)
    writer.markup(">")
  }

  mutating func close(_ name: StaticString) {
    writer.close(name)
  }

  mutating func text(_ text: String) {
    writer.text(text)
  }

  /// An element that holds text alone.
  @inline(__always)
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text content: String
  ) {
    open(name, attributes)
    text(content)
    close(name)
  }

  /// An element of SVG without content: `<rect x="0"/>`.
  @inline(__always)
  mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    start(name, attributes)
    writer.markup("/>")
  }

  /// Takes over what another writer has written.
  mutating func append(_ other: MarkupWriter) {
    writer.append(other.writer)
  }

  @inline(__always)
  private mutating func start(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    writer.markup("<")
    writer.markup(name)
    for (name, value) in attributes {
      guard let value else { continue }
      writer.attribute(name, value)
    }
  }
}
