/// A tag of a template that cannot be compiled.
struct TemplateFault: Error {
  enum Reason {
    case unfinishedTag
    case badName(String)
    case unknownName(String)
    case unknownText(String)
    case textInSection(String)
    case unclosedSection(String)
    /// A section that is open while the one around it is closed: the tags that open it and close the
    /// other.
    case sectionClosedOver(String, by: String)
    /// A closing tag of no open section; `open` opens the innermost one, nil where there is none.
    case wrongClosing(String, open: String?)
    case outsideBlock
  }

  let reason: Reason
  let place: TemplatePlace
  /// The other tag that the reason names; nil where it names one.
  var other: TemplatePlace? = nil
}
