import AccountModel
import Localization
import SourceFormats

/// The page of an account plan.
struct PlanContext: PageContext {
  static let template = "plan"

  /// A quarter of the SWOT table.
  struct SWOTQuarter: TemplateContext {
    let title: String
    let points: [SafeHTML]

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .title: .text(title)
      case .points: .htmls(points)
      default: nil
      }
    }
  }

  let page: DocumentPageContext
  let valueProposition: SafeHTML?
  let objectives: [ObjectiveCard]
  let swot: [SWOTQuarter]

  init(_ plan: Plan, in scope: PageScope) {
    let taskLines = scope.site.index.taskLines(of: plan.id)
    page = DocumentPageContext(plan.document, actions: taskLines, in: scope)
    valueProposition = plan.valueProposition.map {
      FieldProse($0, key: "value_proposition", of: plan.document, in: scope).paragraphs
    }
    objectives = plan.objectives.map { ObjectiveCard($0, of: plan, in: scope) }
    swot = [
      (PlanText.strengths, plan.swot.strengths), (.weaknesses, plan.swot.weaknesses),
      (.opportunities, plan.swot.opportunities), (.threats, plan.swot.threats),
    ].filter { !$0.1.isEmpty }.map { title, points in
      SWOTQuarter(
        title: scope.text(title), points: points.map { Self.point($0, in: scope) })
    }
  }

  private static func point(_ point: Plan.SWOT.Point, in scope: PageScope) -> SafeHTML {
    let evidence = point.evidence.map { " · \(scope.text($0.label))" as SafeHTML }
    let leads = point.leadsTo.map { " <a href=\"#\($0)\">\(scope.name($0))</a>" as SafeHTML }
    let source = point.source.map { " · \(scope.evidence($0))" as SafeHTML }
    return """
      \(scope.name(point.text))<span class="sub">\(scope.text(PlanText.evidence))\(evidence)\
      \(source)\(leads.isEmpty ? nil : " →" as SafeHTML)\(leads.joined(separator: ","))</span>
      """
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .valueProposition: .html(valueProposition)
    case .objectives: .list(objectives)
    case .hasObjectives: .flag(!objectives.isEmpty)
    case .swot: .list(swot)
    case .hasSwot: .flag(!swot.isEmpty)
    default: page.value(named: name)
    }
  }
}
