extension DemoDataProfile {
  static let poland: [DemoDataProfile] = [
    DemoDataProfile(
      key: "C1008", annual: 660, growth: 0.05, season: .flat, rhythm: .steady, ordersPerMonth: 9,
      mix: [
        ("compressor", 6), ("refrigerant", 5), ("cold-room", 3), ("maintenance", 5),
        ("controller", 3), ("data-logger", 2), ("coil-care", 1),
      ],
      currency: "PLN", satisfaction: 8.6, satisfactionTrend: 0.1,
      people: ["halina-sawicka", "krzysztof-bialek", "ewa-dabrowska"], effort: 0.05, onTime: 0.97,
      paymentDays: 30, discount: 0.1, target: 740, owner: "magdalena-zielinska",
      rivals: [
        Rival("truck-unit", "competitor", 130, by: "termosfera", appetite: 1, until: "2027-02-28"),
        Rival("telemetry", "none", 32, appetite: 2),
        Rival("blast-chiller", "none", 70, appetite: 2),
        Rival("training", "internal", 12, appetite: 1),
      ]),
    DemoDataProfile(
      key: "C1009", annual: 560, growth: -0.24, season: .winter, rhythm: .normal,
      ordersPerMonth: 6,
      mix: [
        ("condensing-unit", 6), ("cold-room", 5), ("compressor", 4), ("refrigerant", 4),
        ("maintenance", 3),
      ],
      currency: "PLN", divisions: ["Gdynia", "Koszalin"], satisfaction: 7.1,
      satisfactionTrend: -0.8, people: ["andrzej-lis", "beata-formela"], effort: 0.1,
      onTime: 0.88, paymentDays: 60, discount: 0.11, target: 360, owner: "magdalena-zielinska",
      rivals: [
        Rival(
          "condensing-unit", "competitor", 190, by: "termosfera", appetite: 1, until: "2026-12-31"),
        Rival("maintenance", "competitor", 70, by: "termosfera", appetite: 1, until: "2026-12-31"),
        Rival("telemetry", "none", 40, appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1010", annual: 118, growth: 0.34, season: .flat, rhythm: .steady, ordersPerMonth: 5,
      mix: [
        ("data-logger", 6), ("telemetry", 5), ("gateway", 2), ("cold-box", 3), ("gel-pack", 2),
      ],
      currency: "PLN", first: "2024-10-07", satisfaction: 8.5, satisfactionTrend: 0.3,
      people: ["joanna-kubiak", "lukasz-peron"], effort: 0.06, target: 210,
      owner: "magdalena-zielinska",
      rivals: [
        Rival("display-case", "competitor", 96, by: "polarwerk", appetite: 3, until: "2026-10-15"),
        Rival("maintenance", "internal", 24, appetite: 1),
        Rival("cold-box", "competitor", 22, by: "termosfera", appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1032", annual: 140, growth: 0.35, season: .holidays, rhythm: .steady,
      ordersPerMonth: 6,
      mix: [("display-case", 6), ("door-gasket", 2), ("fan-motor", 2), ("controller", 2)],
      currency: "PLN", first: "2025-09-01", satisfaction: 8.3, people: ["norbert-gil"], target: 240,
      owner: "tomasz-wrona",
      rivals: [
        Rival("condensing-unit", "competitor", 90, by: "termosfera", appetite: 2),
        Rival("telemetry", "none", 14, appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1033", annual: 31, growth: 0.04, season: .summer, rhythm: .normal, ordersPerMonth: 2,
      mix: [("display-case", 3), ("compressor", 2), ("door-gasket", 2)], currency: "PLN",
      satisfaction: 8.1, owner: "tomasz-wrona", rivals: [Rival("telemetry", "none", 5)]),
    DemoDataProfile(
      key: "C1034", annual: 142, growth: -0.06, season: .flat, rhythm: .normal, ordersPerMonth: 4,
      mix: [("compressor", 4), ("blast-chiller", 3), ("refrigerant", 3), ("coil-care", 1)],
      currency: "PLN", satisfaction: 7.3, satisfactionTrend: -0.2, people: ["irena-walczak"],
      effort: 0.1, onTime: 0.91, paymentDays: 45, owner: "tomasz-wrona",
      rivals: [Rival("cold-room", "competitor", 64, by: "termosfera", appetite: 1)]),
    DemoDataProfile(
      key: "C1035", annual: 40, growth: 0.03, season: .holidays, rhythm: .normal,
      ordersPerMonth: 3, mix: [("ice-machine", 2), ("display-case", 2), ("door-gasket", 2)],
      currency: "PLN", satisfaction: 7.9, owner: "tomasz-wrona",
      rivals: [Rival("ice-machine", "competitor", 15, by: "termosfera")]),
    DemoDataProfile(
      key: "C1036", annual: 25, growth: 0.08, season: .summer, rhythm: .erratic,
      ordersPerMonth: 1.5, mix: [("condensing-unit", 2), ("controller", 2), ("coil-care", 1)],
      currency: "PLN", last: "2026-05-22", satisfaction: 8.2, owner: "tomasz-wrona",
      rivals: [Rival("telemetry", "none", 4)]),
    DemoDataProfile(
      key: "C1037", annual: 34, growth: 0.13, season: .flat, rhythm: .steady, ordersPerMonth: 2,
      mix: [("data-logger", 3), ("telemetry", 2), ("cold-box", 2)], currency: "PLN",
      satisfaction: 8.8, owner: "tomasz-wrona", rivals: [Rival("maintenance", "unknown", 0)]),
  ]
}
