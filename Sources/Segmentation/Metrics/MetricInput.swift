/// The file that a metric is computed from.
package enum MetricInput: String, Sendable, Hashable, CaseIterable {
  case orders = "orders.csv"
  case satisfaction = "satisfaction.csv"
  case potential = "potential.csv"
  case costToServe = "cost_to_serve.csv"
  /// The dossier and every file that a criterion of the tier model needs.
  case tierModel = "workspace.yml"
}
