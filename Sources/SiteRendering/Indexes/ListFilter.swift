/// A row of links to other views of the same list.
struct ListFilter: TemplateContext {
  let label: String
  let links: [NavigationLink]

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .label: .text(label)
    case .links: .list(links)
    default: nil
    }
  }
}
