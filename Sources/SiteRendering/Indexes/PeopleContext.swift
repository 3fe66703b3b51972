/// A table of people of one side.
struct PeopleContext: PageContext {
  static let template = "people"

  let frame: ListFrame
  let people: [PersonRow]

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .people: .list(people)
    case .hasPeople: .flag(!people.isEmpty)
    default: frame.value(named: name)
    }
  }
}
