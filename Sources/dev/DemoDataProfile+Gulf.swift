extension DemoDataProfile {
  static let gulf: [DemoDataProfile] = [
    DemoDataProfile(
      key: "C1038", annual: 310, growth: 0.09, season: .summer, rhythm: .normal, ordersPerMonth: 5,
      mix: [("condensing-unit", 5), ("cold-room", 4), ("compressor", 3), ("maintenance", 3)],
      satisfaction: 7.9, people: ["yousef-al-marri"], effort: 0.08, paymentDays: 60, target: 370,
      owner: "navid-rostami",
      rivals: [
        Rival("truck-unit", "competitor", 90, by: "polarwerk", appetite: 1, until: "2027-05-31"),
        Rival("telemetry", "none", 22, appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1039", annual: 105, growth: 0.02, season: .holidays, rhythm: .erratic,
      ordersPerMonth: 2, mix: [("blast-chiller", 4), ("ice-machine", 3), ("display-case", 3)],
      satisfaction: 7.6, people: ["salim-al-harthy"], paymentDays: 60, owner: "leila-hashemi",
      rivals: [Rival("cold-room", "competitor", 50, by: "polarwerk")]),
  ]
}
