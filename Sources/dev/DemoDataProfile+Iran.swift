extension DemoDataProfile {
  static let iran: [DemoDataProfile] = [
    DemoDataProfile(
      key: "C1011", annual: 350, growth: 0.10, season: .summer, rhythm: .normal,
      ordersPerMonth: 6,
      mix: [
        ("truck-unit", 6), ("compressor", 5), ("cold-room", 4), ("refrigerant", 3),
        ("controller", 2), ("fan-motor", 1),
      ],
      satisfaction: 8.1, satisfactionTrend: 0.2,
      people: ["farhad-kamali", "shirin-daneshvar", "babak-yousefi"], effort: 0.1, onTime: 0.9,
      paymentDays: 60, discount: 0.07, target: 440, owner: "navid-rostami",
      rivals: [
        Rival(
          "truck-unit", "competitor", 160, by: "sarma-gostar", appetite: 2, until: "2026-09-22"),
        Rival("telemetry", "none", 36, appetite: 3),
        Rival("training", "none", 15, appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1012", annual: 165, growth: 0.30, season: .flat, rhythm: .normal, ordersPerMonth: 4,
      mix: [
        ("cold-room", 5), ("data-logger", 4), ("cold-box", 3), ("telemetry", 3), ("gel-pack", 1),
      ],
      first: "2025-03-03", satisfaction: 8.4, satisfactionTrend: 0.4,
      people: ["kaveh-mirzaei", "negar-sohrabi"], effort: 0.09, onTime: 0.94, paymentDays: 45,
      target: 260, owner: "navid-rostami",
      rivals: [
        Rival("condensing-unit", "competitor", 70, by: "sarma-gostar", appetite: 1),
        Rival("maintenance", "none", 44, appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1040", annual: 84, growth: 0.12, season: .flat, rhythm: .normal, ordersPerMonth: 3,
      mix: [("compressor", 4), ("controller", 2), ("refrigerant", 3)], satisfaction: 8.3,
      effort: 0.09, onTime: 0.91, owner: "leila-hashemi",
      rivals: [Rival("cold-room", "competitor", 38, by: "sarma-gostar", appetite: 2)]),
    DemoDataProfile(
      key: "C1041", annual: 17, growth: 0.05, season: .harvest, rhythm: .erratic,
      ordersPerMonth: 1.5, mix: [("data-logger", 3), ("pallet-cover", 3), ("cold-box", 1)],
      satisfaction: 8.5, owner: "leila-hashemi", rivals: [Rival("cold-room", "none", 14)]),
    DemoDataProfile(
      key: "C1042", annual: 38, growth: -0.04, season: .summer, rhythm: .normal, ordersPerMonth: 2,
      mix: [("ice-machine", 3), ("display-case", 2), ("coil-care", 1)], satisfaction: 7.4,
      owner: "leila-hashemi", rivals: [Rival("maintenance", "competitor", 11, by: "sarma-gostar")]),
  ]
}
