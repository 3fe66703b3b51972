import Diagnostics
import Foundation
import Localization
import SiteRendering
import SourceFormats
import Testing

@Suite struct TemplateTests {
  private func overlay(_ name: String, _ text: String) -> [SourceFile] {
    [SourceFile(path: "templates/\(name)", text: text)]
  }

  private func diagnostics(_ name: String, _ text: String) -> [Diagnostic] {
    TemplateSet(overlay: overlay(name, text)).library(for: .english).diagnostics
  }

  @Test func `the compiled-in templates are those of the repository`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("templates")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .compactMap { path -> SourceFile? in
        let bytes = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path)
        return bytes.map { SourceFile(path: "templates/\(path)", bytes: Array($0)) }
      }
    let target = root.appendingPathComponent(
      "Sources/SiteRendering/Templates/BuiltInTemplates.swift")
    let current = try String(contentsOf: target, encoding: .utf8)
    #expect(
      TemplateEmbedding.source(for: files) == current,
      "run 'swift run dev embed-templates' and commit the result")
  }

  @Test(arguments: Language.allCases) func `built-in templates compile`(language: Language) {
    #expect(TemplateSet().library(for: language).diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ("<p>\n{{noSuchName}}", 2), ("\n{{#noSuchName}}\n{{/noSuchName}}", 2),
      ("{{source.noSuchName}}", 1),
      ("<p>\n{{#a}}\n{{/b}}", 3), ("<p>\n\n{{name", 3), ("\n{{#a}}\n", 2), ("x\n{{>no-such}}", 2),
      ("\n{{t.noSuchText}}", 2), ("\n{{>document}}", 2), ("{{#t.home}}x{{/t.home}}", 1),
    ]) func `a broken template is named with its line`(text: String, line: Int) throws
  {
    let found = diagnostics("document.mustache", text)
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.code == .brokenTemplate)
    #expect(first.range.file == "templates/document.mustache")
    #expect(first.range.start.line == line)
  }

  @Test func `a misspelt text of the interface is corrected`() throws {
    let first = try #require(diagnostics("document.mustache", "{{t.actoins}}").first)
    #expect(first.help.map { $0.text(in: .english) } == ["did you mean 't.actions'?"])
  }

  @Test func `a misspelt name is corrected`() throws {
    let first = try #require(diagnostics("document.mustache", "{{docmentTitle}}").first)
    #expect(first.help.map { $0.text(in: .english) } == ["did you mean 'documentTitle'?"])
  }

  @Test func `the workspace overlays one template and keeps the others`() async {
    let files = overlay("not-found.mustache", "{{t.home}}|{{language}}|{{{siteName}}}|{{siteName}}")
    let site = await SampleSite([:], languages: [.english, .polish], overlay: files)
    #expect(site.text(of: "404.html") == "Home|en|Sample &amp; Sons|Sample &amp; Sons")
    #expect(site.text(of: "pl/404.html") == "Strona główna|pl|Sample &amp; Sons|Sample &amp; Sons")
    #expect(site.text(of: "people/index.html").hasPrefix("<!doctype html>"))
  }

  @Test func `a broken overlay leaves the built-in template in place`() async {
    let site = await SampleSite([:], overlay: overlay("not-found.mustache", "{{#open}}"))
    #expect(site.text(of: "404.html").contains("<h1>This page does not exist</h1>"))
    #expect(site.site.diagnostics.map(\.code) == [.brokenTemplate])
  }

  @Test func `other delimiters work`() async {
    let files = overlay("not-found.mustache", "{{=<% %>=}}<% siteName %>{{x}}<% t.home %>")
    let site = await SampleSite([:], overlay: files)
    #expect(site.text(of: "404.html") == "Sample &amp; Sons{{x}}Home")
  }

  @Test func `files of the overlay's assets join the built-in ones`() {
    let set = TemplateSet(overlay: overlay("assets/logo.svg", "<svg/>"))
    let paths = set.assets.map(\.path)
    #expect(paths.contains("assets/logo.svg"))
    #expect(paths.contains("assets/site.css"))
    #expect(paths == paths.sorted())
  }
}
