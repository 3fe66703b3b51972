import Foundation
import TestSupport
import Testing

/// Whatever people write is shown as text, and the page stays whole.
@Suite struct `Text that looks like something else` {
  static let payloads = [
    "<script>alert(1)</script>", "\"quoted\" 'single'", "a & b &lt; c", "{{title}} {{{title}}}",
    "{{#x}}open section", "</main></body>", "\u{202E}reversed", "<!-- comment", "]]> & <![CDATA[",
    String(repeating: "long ", count: 2000), "tab\there", "شرکت <b>نمونه</b>",
  ]

  private func workspace(_ text: String) -> [String: String] {
    let yaml =
      "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\t", with: "\\t") + "\""
    let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
    return [
      "content/workspace.yml": "name: \(yaml)\nlanguages: [en, fa]\n",
      "content/accounts/acme/index.md": """
      ---
      type: account
      title: \(yaml)
      status: active
      owner: person/ana
      segment: \(yaml)
      region: \(yaml)
      tags: [\(yaml)]
      why_key: \(yaml)
      needs: [{id: n1, text: \(yaml), priority: high}]
      ---
      # \(text)

      \(text) and [[ana|\(text.replacing("\n", with: " "))]]

          \(text)

      - [ ] \(text) @ana due:2026-07-01

      | a | b |
      |---|---|
      | \(text) | x |

      """,
      "content/accounts/acme/plan-2026.md": """
      ---
      type: plan
      title: \(yaml)
      status: active
      period: {start: 2026-01-01, end: 2026-12-31}
      objectives:
        - {id: o1, text: \(yaml), owner: person/ana, due: 2026-09-30, status: in_progress}
      ---
      """,
      "content/accounts/acme/meetings/2026-05-01-x.md": """
      ---
      type: meeting
      date: 2026-05-01
      title: \(yaml)
      attendees: {ours: [person/ana]}
      decisions: [{text: \(yaml)}]
      ---
      """,
      "content/people/ana.md": """
      ---
      type: person
      title: \(yaml)
      side: internal
      job_title: \(yaml)
      ---
      """,
      "content/data/orders.csv": """
      order_id,date,account_id,amount,product_id
      1,2026-05-02,acme,100.00,\(cell)
      2,2026-06-02,\(cell),50.00,p

      """,
      "content/data/products.csv": "product_id,name,group\np,\(cell),\(cell)\n",
      "content/data/satisfaction.csv":
        "date,account_id,metric,score,comment\n2026-05-01,acme,nps,9,\(cell)\n",
    ]
  }

  @Test(arguments: payloads)
  func `is shown as text`(payload: String) async throws {
    let built = try await MemorySite(workspace(payload))
    #expect(built.site.pagePaths.count > 20)
    for path in built.site.pagePaths {
      let page = built.page(path)
      #expect(TagBalance.mistake(in: page) == nil, "\(path)")
      #expect(!page.contains("alert(1)</script>"), "\(path)")
      #expect(
        page.split(separator: "<main", omittingEmptySubsequences: false).count == 2, "\(path)")
      #expect(page.split(separator: "</body>", omittingEmptySubsequences: false).count == 2)
    }
    #expect(built.site.brokenLinks == [])
    #expect(built.site.duplicateIDs == [])
  }

  @Test func `braces and markup arrive unchanged on the page`() async throws {
    let built = try await MemorySite(workspace("{{title}} <i>x</i>"))
    let page = built.page("accounts/acme/index.html")
    #expect(page.contains("{{title}} &lt;i&gt;x&lt;/i&gt;"))
  }

  @Test func `file names of any characters give pages that all links reach`() async throws {
    let names = [
      "a b", "a&b", "a'b", "a\"b", "a<b>", "a%20b", "a#b", "a?b", "a{{b}}", "żółw", "شرکت", "a:b",
      "a\\b", "CON", "a\nb", "😀", "a\u{202E}b", "...", "-", "a+b=c;d", "a[b]", "a|b", "a*b",
    ]
    var files: [String: String] = [:]
    for name in names {
      files["content/accounts/\(name)/index.md"] =
        "---\ntype: account\ntitle: T\n---\nSee [other](../a%20b/index.md).\n"
      files["content/people/\(name).md"] = "---\ntype: person\ntitle: P\nside: internal\n---\n"
      files["content/handbook/\(name).md"] = "---\ntype: page\ntitle: H\n---\n"
    }
    let built = try await MemorySite(files)
    #expect(built.site.brokenLinks == [])
    #expect(built.site.unreachablePages() == ["404.html"])
    let accounts = built.site.pagePaths.filter {
      $0.hasPrefix("accounts/") && $0.hasSuffix("/index.html")
        && $0.split(separator: "/").count == 3
    }
    #expect(accounts.count >= names.count)
    for path in built.site.files.keys {
      #expect(path.utf8.allSatisfy { (0x21...0x7E).contains($0) || $0 >= 0x80 }, "\(path)")
    }
  }
}
