import AccountModel
import Segmentation
import SourceFormats

/// Text of one page that another one quotes.
extension PageScope {
  /// A sentence with the figures of `account` in place of its `[[=metric]]`, as on its own page.
  func quoted(_ sentence: String, of account: DocumentID?) -> SafeHTML {
    guard mayQuoteMetrics(sentence) else { return SafeHTML(escaping: sentence) }
    let scorecard = account.flatMap { site.portfolio.scorecard(of: $0.slug) }
    var result = SafeHTML.empty
    var rest = sentence[...]
    while let start = rest.firstRange(of: "[[="),
      let end = rest[start.upperBound...].firstRange(of: "]]")
    {
      let metric = String(rest[start.upperBound..<end.lowerBound])
      let figure = scorecard.flatMap { self.figure(ofMetric: metric, $0) }
      result = "\(result)\(String(rest[..<start.lowerBound]))\(figure ?? name(metric))"
      rest = rest[end.upperBound...]
    }
    return "\(result)\(String(rest))"
  }

  /// Whether a bracket occurs at all: most sentences quote no metric.
  func mayQuoteMetrics(_ sentence: String) -> Bool {
    sentence.hasByte { $0 == UInt8(ascii: "[") }
  }

  /// `quoted`, kept apart from the direction of the text around it.
  func quotedName(_ sentence: String, of account: DocumentID?) -> SafeHTML {
    guard mayQuoteMetrics(sentence) else { return name(sentence) }
    return "<bdi>\(quoted(sentence, of: account))</bdi>"
  }
}
