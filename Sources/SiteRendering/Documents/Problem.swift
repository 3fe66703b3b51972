import Diagnostics
import Localization
import SourceFormats

/// An error of a document's file, as its page shows it.
struct Problem: TemplateContext {
  let message: SafeHTML
  /// `content/accounts/acme/index.md:12:3`
  let place: SafeHTML
  let help: [String]

  init(_ diagnostic: Diagnostic, in scope: PageScope) {
    message = "<span dir=\"auto\">\(scope.text(diagnostic.message))</span>"
    let start = diagnostic.range.start
    place = scope.name("\(diagnostic.range.file):\(start.line):\(start.column)")
    help = diagnostic.help.map { scope.text($0) }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .message: .html(message)
    case .place: .html(place)
    case .help: .texts(help)
    default: nil
    }
  }
}
