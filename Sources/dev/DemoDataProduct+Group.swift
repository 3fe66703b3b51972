extension DemoDataProduct {
  /// A category of the demo's catalogue.
  enum Group {
    case equipment, transport, monitoring, parts, consumables, services

    /// English, Portuguese, Polish, Persian.
    var names: [String] {
      switch self {
      case .equipment: ["Equipment", "Equipamentos", "Urządzenia", "تجهیزات"]
      case .transport: ["Transport", "Transporte", "Transport", "حمل و نقل"]
      case .monitoring: ["Monitoring", "Monitoramento", "Monitoring", "پایش"]
      case .parts: ["Parts", "Peças", "Części", "قطعات"]
      case .consumables: ["Consumables", "Consumíveis", "Materiały eksploatacyjne", "مواد مصرفی"]
      case .services: ["Services", "Serviços", "Usługi", "خدمات"]
      }
    }
  }
}
