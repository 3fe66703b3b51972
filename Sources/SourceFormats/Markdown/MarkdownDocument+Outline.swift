extension MarkdownDocument {
  /// What the rest of the program needs to know of the document.
  package func outline() -> MarkdownOutline {
    var extraction = OutlineExtraction(document: self)
    extraction.run()
    return MarkdownOutline(
      headings: extraction.headings, links: extraction.links, tasks: extraction.tasks,
      metrics: extraction.metrics)
  }
}
