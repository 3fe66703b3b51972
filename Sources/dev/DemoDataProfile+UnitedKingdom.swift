extension DemoDataProfile {
  static let unitedKingdom: [DemoDataProfile] = [
    DemoDataProfile(
      key: "C1001", annual: 1_420, growth: 0.08, season: .holidays, rhythm: .steady,
      ordersPerMonth: 14,
      mix: [
        ("display-case", 9), ("condensing-unit", 6), ("refrigerant", 4), ("telemetry", 4),
        ("controller", 3), ("door-gasket", 2), ("fan-motor", 2), ("maintenance", 4),
      ],
      currency: "GBP", divisions: ["stores", "distribution"], satisfaction: 7.9,
      satisfactionTrend: 0.3, people: ["fiona-ashdown", "gareth-pugh", "tessa-marlow"],
      effort: 0.07, onTime: 0.95, paymentDays: 60, discount: 0.12, target: 1_750,
      owner: "callum-hughes",
      rivals: [
        Rival("cold-room", "competitor", 260, by: "polarwerk", appetite: 2, until: "2026-11-30"),
        Rival("truck-unit", "competitor", 180, by: "polarwerk", appetite: 1, until: "2027-06-30"),
        Rival("data-logger", "competitor", 40, by: "coldmart", appetite: 2),
        Rival("training", "internal", 35, appetite: 1),
        Rival("ice-machine", "not_applicable", 0),
      ]),
    DemoDataProfile(
      key: "C1003", annual: 150, growth: 0.42, season: .summer, rhythm: .normal,
      ordersPerMonth: 5,
      mix: [
        ("ice-machine", 5), ("cold-box", 5), ("gel-pack", 3), ("blast-chiller", 4),
        ("data-logger", 2), ("truck-unit", 2),
      ],
      currency: "GBP", satisfaction: 8.9, satisfactionTrend: 0.2,
      people: ["jenna-pellow", "kit-trevanion"], effort: 0.05, onTime: 0.97, discount: 0.06,
      target: 290, owner: "callum-hughes",
      rivals: [
        Rival("cold-room", "none", 110, appetite: 3),
        Rival("telemetry", "none", 16, appetite: 3),
        Rival("pallet-cover", "competitor", 24, by: "coldmart", appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1013", annual: 172, growth: 0.10, season: .holidays, rhythm: .steady,
      ordersPerMonth: 6,
      mix: [("display-case", 5), ("door-gasket", 2), ("fan-motor", 2), ("controller", 2)],
      currency: "GBP", satisfaction: 7.8, people: ["harriet-cole"], paymentDays: 60, discount: 0.12,
      target: 205, owner: "callum-hughes",
      rivals: [Rival("telemetry", "none", 30, appetite: 2), Rival("maintenance", "internal", 55)]),
    DemoDataProfile(
      key: "C1014", annual: 52, growth: 0.06, season: .harvest, rhythm: .erratic,
      ordersPerMonth: 2, mix: [("blast-chiller", 3), ("cold-room", 3), ("gel-pack", 1)],
      currency: "GBP", satisfaction: 8.6, owner: "callum-hughes",
      rivals: [Rival("truck-unit", "competitor", 26, by: "polarwerk")]),
    DemoDataProfile(
      key: "C1015", annual: 104, growth: -0.22, season: .flat, rhythm: .normal, ordersPerMonth: 3,
      mix: [("ice-machine", 3), ("display-case", 3), ("door-gasket", 2), ("coil-care", 2)],
      currency: "GBP", last: "2026-05-29", satisfaction: 6.9, satisfactionTrend: -0.5,
      people: ["ruth-adeyemi"],
      effort: 0.12, onTime: 0.9, owner: "callum-hughes",
      rivals: [Rival("display-case", "competitor", 58, by: "coldmart", appetite: 1)]),
    DemoDataProfile(
      key: "C1018", annual: 62, growth: 0.09, season: .summer, rhythm: .normal, ordersPerMonth: 3,
      mix: [("display-case", 3), ("compressor", 2), ("refrigerant", 2), ("door-gasket", 1)],
      currency: "GBP", satisfaction: 8.8, owner: "callum-hughes",
      rivals: [Rival("telemetry", "none", 8, appetite: 2), Rival("truck-unit", "unknown", 0)]),
    DemoDataProfile(
      key: "C1019", annual: 30, growth: 0.02, season: .winter, rhythm: .erratic,
      ordersPerMonth: 1.6, mix: [("pallet-cover", 4), ("data-logger", 2), ("cold-box", 1)],
      currency: "GBP", satisfaction: 7.5, owner: "callum-hughes",
      rivals: [Rival("pallet-cover", "competitor", 19, by: "coldmart")]),
    DemoDataProfile(
      key: "C1020", annual: 78, growth: 0.12, season: .flat, rhythm: .steady, ordersPerMonth: 3,
      mix: [("data-logger", 4), ("telemetry", 3), ("cold-box", 3), ("maintenance", 3)],
      currency: "GBP", satisfaction: 8.3, people: ["imogen-clarke"], effort: 0.08,
      paymentDays: 60, owner: "callum-hughes",
      rivals: [Rival("cold-room", "competitor", 48, by: "polarwerk", until: "2027-09-30")]),
    DemoDataProfile(
      key: "C1021", annual: 92, growth: -0.05, season: .flat, rhythm: .normal, ordersPerMonth: 3,
      mix: [("compressor", 3), ("refrigerant", 3), ("refrigerant-f", 1), ("blast-chiller", 2)],
      currency: "GBP", last: "2025-04-18", satisfaction: 5.9, satisfactionTrend: -1.2,
      effort: 0.13, onTime: 0.82, owner: "callum-hughes",
      rivals: [Rival("compressor", "competitor", 70, by: "polarwerk", until: "2027-12-31")]),
  ]
}
