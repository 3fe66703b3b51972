extension DemoDataProfile {
  static let ireland: [DemoDataProfile] = [
    DemoDataProfile(
      key: "C1002", annual: 690, growth: -0.12, season: .flat, rhythm: .steady, ordersPerMonth: 9,
      mix: [
        ("compressor", 5), ("refrigerant", 5), ("cold-room", 3), ("controller", 3),
        ("maintenance", 5), ("fan-motor", 2), ("coil-care", 1),
      ],
      divisions: ["Mallow", "Bandon"], satisfaction: 7.6, satisfactionTrend: -0.9,
      people: ["maeve-odonovan", "colm-hurley", "brid-tuohy"], effort: 0.11, onTime: 0.87,
      paymentDays: 45, discount: 0.09, target: 620, owner: "sorcha-brennan",
      rivals: [
        Rival("telemetry", "competitor", 46, by: "polarwerk", appetite: 2, until: "2026-12-31"),
        Rival("compressor", "competitor", 120, by: "coldmart", appetite: 1),
        Rival("data-logger", "internal", 14), Rival("training", "none", 18, appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1004", annual: 168, growth: 0.10, season: .flat, rhythm: .normal, ordersPerMonth: 5,
      mix: [
        ("cold-box", 4), ("gel-pack", 4), ("pallet-cover", 4), ("data-logger", 5),
        ("telemetry", 4), ("gateway", 1),
      ],
      pause: ("2024-08-01", "2025-09-14"), divisions: ["Dublin", "Shannon"], satisfaction: 6.4,
      satisfactionTrend: 1.0, people: ["aoife-kinsella", "ronan-devitt", "sile-fagan"],
      effort: 0.09, onTime: 0.97, discount: 0.07, target: 160, owner: "sorcha-brennan",
      rivals: [
        Rival("cold-room", "none", 45, appetite: 2),
        Rival("truck-unit", "competitor", 20, by: "polarwerk", appetite: 1, until: "2027-03-31"),
        Rival("pallet-cover", "competitor", 28, by: "coldmart", appetite: 2),
      ]),
    DemoDataProfile(
      key: "C1016", annual: 118, growth: 0.04, season: .holidays, rhythm: .steady,
      ordersPerMonth: 3, mix: [("display-case", 3), ("ice-machine", 2), ("door-gasket", 3)],
      last: "2026-05-04", satisfaction: 8.1, people: ["grainne-moylan"], discount: 0.06,
      owner: "sorcha-brennan",
      rivals: [Rival("maintenance", "internal", 22), Rival("telemetry", "none", 9, appetite: 2)]),
    DemoDataProfile(
      key: "C1017", annual: 36, growth: 0.03, season: .flat, rhythm: .normal, ordersPerMonth: 2,
      mix: [("door-gasket", 3), ("fan-motor", 3), ("coil-care", 2), ("blast-chiller", 2)],
      currency: "GBP", satisfaction: 8.4, owner: "sorcha-brennan",
      rivals: [Rival("blast-chiller", "competitor", 16, by: "coldmart")]),
  ]
}
