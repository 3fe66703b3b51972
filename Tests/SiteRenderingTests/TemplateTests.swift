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

  @Test func `every unknown name of a template has its place`() {
    let text = """
      <p>{{titel}}</p>
      {{#accoutn}}{{ nmae }}{{/accoutn}}
      ąę {{{source.pth}}}{{>docment}}{{t.actoins}}
      """
    let found = diagnostics("document.mustache", text)
    #expect(
      found.map(\.range) == [
        range(1, 4, 9), range(2, 1, 12), range(2, 13, 10), range(3, 4, 16), range(3, 20, 12),
        range(3, 32, 13),
      ])
    #expect(
      found.map { $0.help.map { $0.text(in: .english) } } == [
        ["did you mean 'title'?"], ["did you mean 'account'?"], ["did you mean 'name'?"],
        ["did you mean 'source.path'?"], ["did you mean 'document'?"],
        ["did you mean 't.actions'?"],
      ])
  }

  private func range(_ line: Int, _ column: Int, _ length: Int) -> SourceRange {
    SourceRange(file: "templates/document.mustache", line: line, column: column, length: length)
  }

  @Test(arguments: [
    (Array("".utf8), DiagnosticCode.brokenTemplate), (Array(" \n\n".utf8), .brokenTemplate),
    (Array("<p>caf".utf8) + [0xE9], .notUTF8), ([0xFF, 0xFE, 0x3C, 0x00], .notUTF8),
    (Array("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> topic\n".utf8), .conflictMarker),
  ])
  func `a template that is no text leaves the built-in one`(
    bytes: [UInt8], code: DiagnosticCode
  ) async {
    let file = SourceFile(path: "templates/not-found.mustache", bytes: bytes)
    let site = await SampleSite([:], overlay: [file])
    #expect(site.text(of: "404.html").contains("<h1>This page does not exist</h1>"))
    #expect(site.site.diagnostics.map(\.code) == [code])
  }

  @Test func `a part of the pages can be left out`() async {
    let site = await SampleSite([:], overlay: overlay("footer.mustache", "{{! left out }}"))
    #expect(site.site.diagnostics == [])
    #expect(!site.text(of: "404.html").contains("<footer"))
  }

  @Test(arguments: [
    ("acount.mustache", "templates/account.mustache"),
    ("parts/Footer.mustache", "templates/footer.mustache"),
    ("account.html", "templates/account.mustache"), ("site.css", "templates/assets/site.css"),
  ])
  func `a file that no page uses is a warning with the nearest name`(
    name: String, nearest: String
  ) throws {
    let found = diagnostics(name, "<p>x</p>")
    #expect(found.map(\.code) == [.unusedTemplate])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.help.map { $0.text(in: .english) } == ["did you mean '\(nearest)'?"])
  }

  @Test func `a template of the workspace that another one includes is used`() {
    let files =
      overlay("our-note.mustache", "<p>x</p>") + overlay("footer.mustache", "{{>our-note}}")
      + overlay("README.md", "Ours.")
    #expect(TemplateSet(overlay: files).library(for: .english).diagnostics == [])
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
