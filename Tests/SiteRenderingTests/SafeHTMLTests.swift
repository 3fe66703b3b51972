import SiteRendering
import SourceFormats
import Testing

@Suite struct SafeHTMLTests {
  @Test(
    arguments: [
      ("<script>", "&lt;script&gt;"), ("R&D", "R&amp;D"), ("\"'", "&quot;&#39;"),
      ("{{x}}", "{{x}}"), ("a\u{0}b", "a\u{FFFD}b"), ("سلام", "سلام"),
    ]) func `interpolated text is escaped`(text: String, escaped: String)
  {
    let html: SafeHTML = "<b title=\"\(text)\">\(text)</b>"
    #expect(html.html == "<b title=\"\(escaped)\">\(escaped)</b>")
  }

  @Test func `interpolated markup stays markup`() {
    let name: SafeHTML = "<bdi>\("R&D")</bdi>"
    let html: SafeHTML = "<p>\(name) \(3)</p>"
    #expect(html.html == "<p><bdi>R&amp;D</bdi> 3</p>")
  }
}
