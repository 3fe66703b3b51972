import Foundation
import TestSupport
import Testing

/// A team changes templates by what `docs/templates.md` says.
@Suite struct `The documentation of templates` {
  private static let templates = SharedData.checkout.appending(path: "templates")

  @Test func `names everything that the built-in templates use`() throws {
    let document = SharedData.checkout.appending(path: "docs/templates.md")
    let documented = try names(in: document, matching: /`([A-Za-z.]+)`/)
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.templates.path).sorted()
    where file.hasSuffix(".mustache") {
      let used = try names(
        in: Self.templates.appending(path: file),
        matching: /\{\{[#^&{]?\s*([A-Za-z.]+)\s*\}\}/)
      let missing = used.filter { !$0.hasPrefix("t.") }
        .flatMap { $0.split(separator: ".").map(String.init) }.filter { !documented.contains($0) }
      #expect(missing == [], "\(file)")
    }
  }

  private func names(
    in file: URL, matching pattern: Regex<(Substring, Substring)>
  ) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return Set(text.matches(of: pattern).map { String($0.output.1) }).sorted()
  }
}
