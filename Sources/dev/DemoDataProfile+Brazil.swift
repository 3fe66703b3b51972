extension DemoDataProfile {
  static let brazil: [DemoDataProfile] = [
    DemoDataProfile(
      key: "C1005", annual: 640, growth: 0.14, season: .flat, rhythm: .steady, ordersPerMonth: 8,
      mix: [
        ("cold-room", 4), ("compressor", 5), ("telemetry", 4), ("truck-unit", 4),
        ("refrigerant", 3), ("controller", 2), ("maintenance", 2), ("data-logger", 1),
      ],
      divisions: ["laticínios", "sorvetes"], satisfaction: 8.2, satisfactionTrend: 0.3,
      people: ["maria-tavares-lima", "jose-kowalczuk", "luciana-prado"], effort: 0.08,
      paymentDays: 45, discount: 0.08, target: 880, owner: "rafael-moreira",
      rivals: [
        Rival(
          "condensing-unit", "competitor", 170, by: "friosul", appetite: 2, until: "2026-10-31"),
        Rival("cold-box", "competitor", 30, by: "friosul", appetite: 1),
        Rival("training", "none", 24, appetite: 3),
      ]),
    DemoDataProfile(
      key: "C1007", annual: 185, growth: 0.20, season: .harvest, rhythm: .erratic,
      ordersPerMonth: 3,
      mix: [("pallet-cover", 5), ("data-logger", 5), ("cold-room", 6), ("truck-unit", 4)],
      satisfaction: 8.0, satisfactionTrend: 0.3, people: ["antonio-caldas", "rosangela-pires"],
      effort: 0.09, onTime: 0.93, paymentDays: 60, target: 380, owner: "rafael-moreira",
      rivals: [
        Rival("condensing-unit", "competitor", 85, by: "friosul", appetite: 2),
        Rival("telemetry", "none", 28, appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1028", annual: 250, growth: 0.03, season: .flat, rhythm: .erratic, ordersPerMonth: 2.5,
      mix: [("compressor", 5), ("condensing-unit", 4), ("truck-unit", 3), ("refrigerant", 2)],
      satisfaction: 7.4, people: ["edson-vargas"], effort: 0.1, onTime: 0.9, paymentDays: 60,
      owner: "rafael-moreira",
      rivals: [Rival("cold-room", "competitor", 130, by: "friosul", until: "2027-04-30")]),
    DemoDataProfile(
      key: "C1029", annual: 46, growth: 0.05, season: .summer, rhythm: .normal, ordersPerMonth: 3,
      mix: [("display-case", 4), ("compressor", 2), ("door-gasket", 1)], satisfaction: 8.4,
      owner: "rafael-moreira", rivals: [Rival("truck-unit", "competitor", 33, by: "friosul")]),
    DemoDataProfile(
      key: "C1030", annual: 138, growth: 0.28, season: .holidays, rhythm: .normal,
      ordersPerMonth: 5,
      mix: [("display-case", 6), ("condensing-unit", 3), ("controller", 1), ("door-gasket", 1)],
      satisfaction: 8.6, satisfactionTrend: 0.2, people: ["vanessa-kruger"], target: 230,
      owner: "rafael-moreira",
      rivals: [
        Rival("telemetry", "none", 18, appetite: 2),
        Rival("maintenance", "competitor", 42, by: "friosul", appetite: 1),
      ]),
    DemoDataProfile(
      key: "C1031", annual: 74, growth: -0.25, season: .flat, rhythm: .normal, ordersPerMonth: 3,
      mix: [("cold-box", 3), ("truck-unit", 2), ("gel-pack", 2), ("refrigerant-f", 1)],
      last: "2025-02-14", satisfaction: 6.2, satisfactionTrend: -1, effort: 0.14, onTime: 0.84,
      owner: "rafael-moreira",
      rivals: [Rival("truck-unit", "competitor", 80, by: "friosul", until: "2026-12-31")]),
  ]
}
