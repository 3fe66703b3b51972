import Foundation
import SourceFormats
import TestSupport
import Testing

/// The examples of the GitHub Flavored Markdown specification, which contain CommonMark's.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SpecificationTests {
  struct Example: Decodable {
    let example: Int
    let section: String
    let `extension`: String
    let markdown: String
    let html: String
  }

  static func examples() throws -> [Example] {
    let bytes = try SharedData.bytes("markdown/gfm-0.29-spec-examples.json")
    return try JSONDecoder().decode([Example].self, from: Data(bytes))
  }

  private func html(_ example: Example, _ dialect: MarkdownDialect) -> String {
    dialect.html(of: Array(example.markdown.utf8)).html
  }

  @Test func `all 649 core examples are rendered byte for byte in dialect commonmark`() throws {
    let core = try Self.examples().filter { $0.extension.isEmpty }
    #expect(core.count == 649)
    for example in core {
      #expect(html(example, .commonmark) == example.html, "example \(example.example)")
    }
  }

  @Test func `the 22 enabled extension examples are rendered byte for byte in dialect gfm`() throws
  {
    let extended = try Self.examples().filter { !["", "disabled"].contains($0.extension) }
    #expect(extended.count == 22)
    for example in extended {
      #expect(html(example, .gfm) == example.html, "example \(example.example)")
    }
  }

  @Test func `task lists are rendered as GitHub renders them`() throws {
    let tasks = try Self.examples().filter { $0.extension == "disabled" }
    #expect(tasks.count == 2)
    for example in tasks {
      #expect(html(example, .gfm) == example.html, "example \(example.example)")
    }
  }

  @Test func `dialect gfm changes only addresses and disallowed tags of the core examples`() throws
  {
    let core = try Self.examples().filter { $0.extension.isEmpty }
    let different = core.filter { html($0, .gfm) != $0.html }.map(\.example)
    #expect(different == [140, 141, 142, 145, 147, 610, 614, 616, 619, 620])
  }
}
