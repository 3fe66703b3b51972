import Foundation
import TestSupport
import Testing

/// What the page of a document says about its file.
@Suite struct `The page of a document` {
  private static let files = [
    "content/accounts/acme.md":
      "---\ntitle: Acme\ncrm_id: x\nparent: beta\ntier_override: {tier: A}\nzz: 1\n---\n[[none]]\n",
    "content/accounts/beta.md": "---\ntitle: Beta\ncrm_id: x\nparent: acme\n---\n[[none]]\n",
    "content/people/ana.md": "---\ntitle: Ana\nside: internal\n---\n",
    "content/meeting/m.md":
      "---\ntype: meeting\ndate: 2029-01-01\nattendees: {customer: [ana]}\n---\n- [] call\n",
    "content/account/c.md": "---\ntitle: C\n---\n",
  ]

  @Test(arguments: [
    (
      "accounts/acme/index.html",
      [
        "parent accounts form a circle", "leads nowhere", "gives no reason", "has no last day",
        "has no field &#39;zz&#39;",
      ]
    ),
    ("accounts/beta/index.html", ["two dossiers have the crm_id", "leads nowhere"]),
    (
      "meetings/m.html",
      [
        "more than a year after", "is a colleague", "does not make a task",
      ]
    ),
    ("handbook/c.html", ["is not one that Keyplan knows"]),
    ("people/ana.html", []),
  ]) func `names each error and warning of its file once`(
    path: String, messages: [String]
  ) async throws {
    let site = try await MemorySite(Self.files)
    let page = site.page(path)
    let parts = page.components(separatedBy: "class=\"problems\"")
    let list = parts.count > 1 ? parts[1].components(separatedBy: "</div>")[0] : ""
    for message in messages {
      #expect(list.components(separatedBy: message).count == 2, "\(message)\n\(list)")
    }
    #expect(list.components(separatedBy: "<li>").count - 1 == messages.count, "\(list)")
  }
}
