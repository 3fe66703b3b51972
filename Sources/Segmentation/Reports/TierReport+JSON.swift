import AccountModel
import Diagnostics

extension TierReport {
  /// Every account's tier and why, for programs: a list of objects, in order of account id.
  ///
  /// Keys and codes are never translated. Points and scores are decimals that sum up exactly; what is
  /// undefined is null with the reason beside it.
  package var json: String {
    let objects = portfolio.scorecards.map { object($0).text }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// The same for one account; nil for an account that nothing names.
  package func jsonExplanation(of account: String) -> String? {
    portfolio.scorecard(of: account).map { object($0).text + "\n" }
  }

  private func object(_ card: Scorecard) -> JSONObject {
    let decision = card.tier
    let robustness = TierRobustness(decision, model: portfolio.configuration.tiers)
    var object = JSONObject()
    object.add("account_id", text: card.account)
    object.add("as_of", text: portfolio.asOf.iso)
    object.add("tier", text: decision.tier)
    object.add("tier_since", text: decision.tier == nil ? nil : decision.since?.iso)
    object.add("tier_of_day", text: decision.tierOfDay)
    object.add("scored_tier", text: decision.scoredTier)
    object.add("held_since", text: decision.contested?.contestedSince?.iso)
    object.add("reviewed_on", text: decision.hold?.reviewedOn.iso)
    object.add("score", raw: decision.score.value?.description)
    object.add("mean_score", number: decision.meanScore.value)
    object.add("coverage", number: decision.coverage)
    object.add("provisional", raw: "\(decision.isProvisional)")
    object.add("criteria", list: decision.criteria.map(criterion))
    object.add("rules", list: decision.rules.map(rule))
    object.add("next", object: decision.up.map(distance))
    object.add("points_above_lower", raw: decision.pointsAboveLower?.description)
    object.add("borderline", raw: robustness.map { "\($0.isBorderline)" })
    object.add("weight_moves", list: (robustness?.moves ?? []).map(move))
    if let decision = card.health { object.add("health", object: health(decision)) }
    return object
  }

  private func health(_ decision: TierDecision) -> JSONObject {
    var object = JSONObject()
    object.add("level", text: decision.tier)
    object.add("score", raw: decision.score.value?.description)
    object.add("mean_score", number: decision.meanScore.value)
    object.add("coverage", number: decision.coverage)
    object.add("provisional", raw: "\(decision.isProvisional)")
    object.add("criteria", list: decision.criteria.map(criterion))
    object.add("next", object: decision.up.map(distance))
    object.add("points_above_lower", raw: decision.pointsAboveLower?.description)
    return object
  }

  private func criterion(_ criterion: CriterionScore) -> JSONObject {
    var object = JSONObject()
    object.add("measure", text: criterion.measure.rawValue)
    object.add("quantity", text: criterion.quantity.rawValue)
    switch criterion.raw {
    case .value(.number(let number)): object.add("value", number: number)
    case .value(.word(let word)): object.add("value", text: word)
    case .undefined(let reason):
      object.add("value", raw: nil)
      object.add("reason", text: reason.rawValue)
    }
    object.add("weight", raw: criterion.weight.description)
    object.add("normalised", number: criterion.normalised.value)
    object.add("points", raw: criterion.points?.description)
    object.add("maximum", raw: criterion.maximum?.description)
    object.add("difference", number: criterion.difference)
    object.add("floor", number: criterion.anchors?.floor)
    object.add("target", number: criterion.anchors?.target)
    if criterion.anchors?.isLogarithmic == true { object.add("logarithmic", raw: "true") }
    object.add("source", object: criterion.source.map(source))
    return object
  }

  private func source(_ source: InputSource) -> JSONObject {
    var object = JSONObject()
    switch source {
    case .field(let place):
      object.add("file", text: place.file)
      object.add("line", raw: "\(place.start.line)")
    case .rows(let rows):
      object.add("file", text: rows.first.file)
      object.add("line", raw: "\(rows.first.line)")
      object.add("last_file", text: rows.last.file)
      object.add("last_line", raw: "\(rows.last.line)")
      object.add("rows", raw: "\(rows.count)")
    }
    return object
  }

  private func rule(_ rule: TierRule) -> JSONObject {
    var object = JSONObject()
    switch rule.kind {
    case .classAFloor: object.add("rule", text: "class_a_floor")
    case .noRevenueCap: object.add("rule", text: "no_revenue_cap")
    case .hysteresis(let hold):
      object.add("rule", text: "hysteresis")
      object.add("held_since", text: hold.contestedSince?.iso)
    case .override(let override):
      object.add("rule", text: "override")
      object.add("reason", text: override.reason)
      object.add("until", text: override.until?.iso)
    }
    object.add("from", text: rule.from)
    object.add("to", text: rule.to)
    return object
  }

  private func distance(_ distance: TierDistance) -> JSONObject {
    var object = JSONObject()
    object.add("tier", text: distance.tier)
    object.add("points", raw: distance.points.description)
    object.add("ways", list: distance.ways.map(way))
    return object
  }

  private func way(_ way: TierDistance.Way) -> JSONObject {
    var object = JSONObject()
    object.add("measure", text: way.measure.rawValue)
    object.add("current", number: way.current)
    object.add("needed", number: way.needed)
    if way.needed == nil {
      object.add(
        "obstacle", text: way.reach == .otherAccounts ? "other_accounts" : "out_of_reach")
    }
    return object
  }

  private func move(_ trial: TierRobustness.Trial) -> JSONObject {
    var object = JSONObject()
    object.add("measure", text: trial.measure.rawValue)
    object.add("weight_factor", raw: trial.change == .less ? "0.8" : "1.2")
    object.add("score", number: trial.score)
    object.add("tier", text: trial.tier)
    return object
  }
}
