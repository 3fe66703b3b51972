import AccountModel
import Localization
import SourceFormats

/// A plain list of documents: playbooks, handbook pages, competitors.
struct DocumentListContext: PageContext {
  static let template = "documents"

  /// One document of the list.
  struct Row: TemplateContext {
    let link: SafeHTML
    let summary: SafeHTML?

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .link: .html(link)
      case .summary: .html(summary)
      default: nil
      }
    }
  }

  let frame: ListFrame
  let documents: [Row]

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .documents: .list(documents)
    case .hasDocuments: .flag(!documents.isEmpty)
    default: frame.value(named: name)
    }
  }
}
