/// A tag of a template that cannot be compiled.
struct TemplateFault: Error {
  enum Reason {
    case unfinishedTag
    case badName(String)
    case unknownName(String)
    case unknownText(String)
    case textInSection(String)
    case unclosedSection(String)
    case wrongClosing(String)
    case outsideBlock
  }

  let reason: Reason
  let place: TemplatePlace
}
