import AccountModel

extension Portfolio {
  /// Every account as the summaries of service need it, in order of id.
  var served: [ServiceSummary.Served] { scorecards.map { ServiceSummary.Served($0.metrics) } }

  /// What all accounts bring together and what serving them takes.
  package var service: ServiceSummary {
    let served = served
    return ServiceSummary(served, total: served.compactMap(\.cost).reduce(ExactDecimal.zero, +))
  }
}
