import AccountModel
import Localization
import Segmentation
import SourceFormats

/// An objective of a plan with its actions.
struct ObjectiveCard: TemplateContext {
  let anchor: String?
  /// What `[[ ]]` takes to link the objective: `acme-2026#o2`; nil for one without an id.
  let reference: String?
  /// Where it stands in its plan.
  let href: String?
  let text: SafeHTML
  let status: String?
  let mood: String
  let owner: SafeHTML?
  let due: SafeHTML?
  let facts: [Fact]
  /// 0...100, whole, for a progress bar; nil where unknown.
  let progress: Int?
  /// The same as people read it.
  let progressText: SafeHTML?
  let actions: [ActionLine]

  /// - Parameter plan: whose account's figures measure the objective.
  init(_ objective: Objective, of plan: Plan, in scope: PageScope) {
    let progress = ObjectiveProgress(
      objective, of: plan.document.account, in: scope.site.portfolio)
    anchor = objective.id
    reference = objective.id.map { "\(plan.id.slug)#\($0)" }
    href = objective.id.flatMap { id in
      scope.site.routes.address(of: plan.id).map { scope.href(to: $0, anchor: id) }
    }
    text = scope.name(objective.text)
    status = objective.status.map { scope.text($0.label) }
    mood = objective.status?.mood ?? ""
    owner = scope.link(to: objective.owner)
    due = scope.date(objective.due)
    self.progress = progress.percent
    progressText = progress.percent.map { scope.percent(Double($0) / 100, places: 0) }
    actions = objective.actions.map {
      ActionLine($0, in: scope, showsSource: false, hasAnchor: true)
    }
    facts = Self.facts(objective, progress.measure, in: scope)
  }

  private static func facts(
    _ objective: Objective, _ measure: Objective.Measure?, in scope: PageScope
  ) -> [Fact] {
    let metric = measure?.metric.map { scope.code($0, in: .measure) }
    func figure(_ value: ExactDecimal?) -> SafeHTML? {
      value.map { value in
        switch measure?.shownUnit {
        case nil: scope.number(value)
        case "pct": scope.percent(value.doubleValue / 100, places: value.scale)
        case let unit? where Configuration.currencyCode(unit) != nil:
          scope.declared(Money(value, currency: unit))
        case let unit?: "\(scope.number(value)) \(scope.name(unit))"
        }
      }
    }
    return [
      Fact(scope.text(PlanText.objectiveKind), objective.kind.map { "\(scope.text($0.label))" }),
      Fact(scope.text(PlanText.measure), metric),
      Fact(scope.text(PlanText.baseline), figure(measure?.baseline)),
      Fact(scope.text(PlanText.current), figure(measure?.current)),
      Fact(scope.text(PlanText.target), figure(measure?.target)),
      Fact(scope.text(PlanText.start), scope.date(objective.start)),
      Fact(scope.text(PlanText.customerOwner), scope.link(to: objective.customerOwner)),
      Fact(scope.text(PlanText.evidence), objective.evidence.map { "\(scope.text($0.label))" }),
    ].compactMap(\.self)
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .anchor: .text(anchor)
    case .reference: .text(reference)
    case .href: .text(href)
    case .text: .html(text)
    case .status: .text(status)
    case .mood: .text(mood)
    case .owner: .html(owner)
    case .due: .html(due)
    case .facts: .list(facts)
    case .hasFacts: .flag(!facts.isEmpty)
    case .progress: .text(progress.map { String($0) })
    case .progressText: .html(progressText)
    case .actions: .list(actions)
    case .hasActions: .flag(!actions.isEmpty)
    default: nil
    }
  }
}

extension ObjectiveStatus {
  fileprivate var mood: String {
    switch self {
    case .done: "good"
    case .atRisk, .blocked: "bad"
    case .inProgress: "warn"
    default: ""
    }
  }
}

extension Objective.Measure {
  /// The declared unit, else the one that the metric's code has in its name.
  fileprivate var shownUnit: String? {
    unit ?? (metric.map { MeasureName(code: $0).isPercentage } == true ? "pct" : nil)
  }
}
