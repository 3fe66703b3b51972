/// Actions in groups by due date.
struct ActionListContext: PageContext {
  static let template = "actions"

  /// Actions that are due in the same stretch of time.
  struct Group: TemplateContext {
    let anchor: String
    let title: String
    let actions: [ActionLine]

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .anchor: .text(anchor)
      case .title: .text(title)
      case .count: .text(String(actions.count))
      case .actions: .list(actions)
      default: nil
      }
    }
  }

  let frame: ListFrame
  let groups: [Group]

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .groups: .list(groups)
    case .hasGroups: .flag(!groups.isEmpty)
    default: frame.value(named: name)
    }
  }
}
