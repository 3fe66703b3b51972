private import AccountModel
import ArgumentParser
private import Foundation

/// Writes the reference of the front matter.
struct DocumentFields: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document-fields",
    abstract: "Writes the fields of documents to docs/fields.md; run at the root of the repository."
  )

  func run() throws {
    let target = URL(fileURLWithPath: "docs/fields.md")
    try Data(FieldReference.text.utf8).write(to: target, options: .atomic)
  }
}
