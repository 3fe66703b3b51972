import AccountModel
import Segmentation
import SourceFormats

/// Text of one page that another one quotes.
extension PageScope {
  /// A sentence with the figures of the account of `source` in place of its `[[=metric]]`, as on its
  /// own page and in its own language.
  func quoted(_ sentence: String, from source: DocumentID) -> SafeHTML {
    guard mayQuoteMetrics(sentence) else { return SafeHTML(escaping: sentence) }
    let document = site.library.document(source)
    let scorecard = document?.account.flatMap { site.portfolio.scorecard(of: $0.slug) }
    let writer = FigureWriter(site.voice(of: document).style)
    var result = SafeHTML.empty
    var rest = sentence[...]
    while let start = rest.firstRange(of: "[[="),
      let end = rest[start.upperBound...].firstRange(of: "]]")
    {
      let metric = String(rest[start.upperBound..<end.lowerBound])
      let figure = scorecard.flatMap { writer.figure(ofMetric: metric, $0) }
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
  func quotedName(_ sentence: String, from source: DocumentID) -> SafeHTML {
    guard mayQuoteMetrics(sentence) else { return name(sentence) }
    return "<bdi>\(quoted(sentence, from: source))</bdi>"
  }
}
