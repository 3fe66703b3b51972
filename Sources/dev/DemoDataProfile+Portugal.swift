extension DemoDataProfile {
  static let portugal: [DemoDataProfile] = [
    DemoDataProfile(
      key: "C1006", annual: 980, growth: 0.06, season: .summer, rhythm: .steady,
      ordersPerMonth: 12,
      mix: [
        ("display-case", 8), ("condensing-unit", 5), ("maintenance", 5), ("refrigerant", 4),
        ("telemetry", 3), ("controller", 2), ("door-gasket", 2), ("coil-care", 1),
      ],
      divisions: ["lojas", "entreposto"], satisfaction: 8.3, satisfactionTrend: 0.2,
      people: ["teresa-vilhena", "nuno-barradas", "catia-simoes"], effort: 0.06, paymentDays: 60,
      discount: 0.11, target: 1_150, owner: "ines-carvalho",
      rivals: [
        Rival("cold-room", "competitor", 140, by: "polarwerk", appetite: 2, until: "2026-09-30"),
        Rival("blast-chiller", "none", 60, appetite: 2),
        Rival("truck-unit", "competitor", 95, by: "friosul", appetite: 1, until: "2027-01-31"),
        Rival("training", "none", 20, appetite: 3),
      ]),
    DemoDataProfile(
      key: "C1022", annual: 128, growth: 0.07, season: .summer, rhythm: .normal, ordersPerMonth: 4,
      mix: [("ice-machine", 4), ("display-case", 3), ("coil-care", 1), ("door-gasket", 1)],
      satisfaction: 8.5, people: ["filipa-godinho"], owner: "ines-carvalho",
      rivals: [Rival("maintenance", "competitor", 34, by: "friosul", appetite: 2)]),
    DemoDataProfile(
      key: "C1023", annual: 20, growth: 0.02, season: .flat, rhythm: .normal, ordersPerMonth: 2,
      mix: [("door-gasket", 3), ("fan-motor", 2), ("coil-care", 2), ("controller", 1)],
      satisfaction: 8.0, owner: "ines-carvalho", rivals: [Rival("display-case", "none", 12)]),
    DemoDataProfile(
      key: "C1024", annual: 88, growth: 0.05, season: .summer, rhythm: .normal, ordersPerMonth: 4,
      mix: [("ice-machine", 4), ("cold-box", 3), ("gel-pack", 2), ("compressor", 2)],
      satisfaction: 8.2, owner: "ines-carvalho",
      rivals: [Rival("truck-unit", "competitor", 40, by: "friosul")]),
    DemoDataProfile(
      key: "C1025", annual: 57, growth: 0.11, season: .summer, rhythm: .normal, ordersPerMonth: 3,
      mix: [("display-case", 3), ("blast-chiller", 2), ("compressor", 2), ("refrigerant", 1)],
      satisfaction: 8.7, owner: "ines-carvalho", rivals: [Rival("telemetry", "none", 7)]),
    DemoDataProfile(
      key: "C1026", annual: 94, growth: 0.15, season: .flat, rhythm: .steady, ordersPerMonth: 4,
      mix: [("data-logger", 4), ("cold-box", 3), ("telemetry", 3), ("gel-pack", 2)],
      satisfaction: 8.9, people: ["isabel-montalvo"], owner: "ines-carvalho",
      rivals: [Rival("cold-room", "none", 45, appetite: 2)]),
    DemoDataProfile(
      key: "C1027", annual: 14, growth: -0.1, season: .flat, rhythm: .normal, ordersPerMonth: 1.5,
      mix: [("door-gasket", 3), ("fan-motor", 2), ("coil-care", 1)], last: "2025-08-20",
      satisfaction: 7.2, owner: "ines-carvalho"),
  ]
}
