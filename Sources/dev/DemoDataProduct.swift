/// A product of the demo's catalogue.
struct DemoDataProduct {
  let id: String
  let group: Group
  /// The product that it belongs to, where it is a part of another.
  let parent: String?
  /// English, Portuguese, Polish, Persian.
  let names: [String]
  /// Euros.
  let price: Double
  /// Gross margin on the list price, 0...1.
  let margin: Double
  /// ISO date.
  let launched: String
  let retired: String

  init(
    _ id: String, _ group: Group, _ names: [String], price: Double, margin: Double,
    launched: String = "2018-01-01", retired: String = "", parent: String? = nil
  ) {
    self.id = id
    self.group = group
    self.names = names
    self.price = price
    self.margin = margin
    self.launched = launched
    self.retired = retired
    self.parent = parent
  }

  static func named(_ id: String) -> DemoDataProduct? { catalogue.first { $0.id == id } }

  static let catalogue: [DemoDataProduct] = [
    DemoDataProduct(
      "condensing-unit", .equipment,
      ["Condensing units", "Unidades condensadoras", "Agregaty skraplające", "یونیت‌های تقطیر"],
      price: 2_450, margin: 0.27),
    DemoDataProduct(
      "cold-room", .equipment,
      [
        "Modular cold rooms", "Câmaras frigoríficas modulares", "Komory chłodnicze modułowe",
        "سردخانه‌های پیش‌ساخته",
      ],
      price: 6_900, margin: 0.24),
    DemoDataProduct(
      "display-case", .equipment,
      [
        "Display cases", "Expositores refrigerados", "Lady i regały chłodnicze", "یخچال‌های ویترینی",
      ],
      price: 3_180, margin: 0.23),
    DemoDataProduct(
      "blast-chiller", .equipment,
      ["Blast chillers", "Abatedores de temperatura", "Schładzarki szokowe", "شوک‌فریزر"],
      price: 5_400, margin: 0.28),
    DemoDataProduct(
      "ice-machine", .equipment,
      ["Ice machines", "Máquinas de gelo", "Kostkarki i wytwornice lodu", "دستگاه‌های یخ‌ساز"],
      price: 1_870, margin: 0.29),
    DemoDataProduct(
      "truck-unit", .transport,
      [
        "Truck refrigeration units", "Unidades de frio para camiões", "Agregaty samochodowe",
        "یونیت‌های سردساز کامیون",
      ],
      price: 8_300, margin: 0.21),
    DemoDataProduct(
      "cold-box", .transport,
      ["Insulated boxes", "Caixas isotérmicas", "Pojemniki izotermiczne", "جعبه‌های ایزوترم"],
      price: 64, margin: 0.38),
    DemoDataProduct(
      "gel-pack", .transport,
      ["Gel packs", "Acumuladores de gel", "Wkłady żelowe", "بسته‌های ژل خنک‌کننده"],
      price: 2.4, margin: 0.42),
    DemoDataProduct(
      "pallet-cover", .transport,
      [
        "Thermal pallet covers", "Coberturas térmicas para paletes", "Pokrowce termiczne na palety",
        "روکش‌های حرارتی پالت",
      ],
      price: 46, margin: 0.40),
    DemoDataProduct(
      "telemetry", .monitoring,
      [
        "Telemetry subscription", "Assinatura de telemetria", "Abonament telemetryczny",
        "اشتراک پایش از راه دور",
      ],
      price: 18, margin: 0.68, launched: "2023-09-01"),
    DemoDataProduct(
      "gateway", .monitoring,
      ["Telemetry gateways", "Gateways de telemetria", "Bramki telemetryczne", "درگاه‌های پایش"],
      price: 390, margin: 0.35, launched: "2023-09-01", parent: "telemetry"),
    DemoDataProduct(
      "data-logger", .monitoring,
      [
        "Temperature loggers", "Registadores de temperatura", "Rejestratory temperatury",
        "ثبت‌کننده‌های دما",
      ],
      price: 38, margin: 0.44),
    DemoDataProduct(
      "compressor", .parts,
      ["Compressors", "Compressores", "Sprężarki", "کمپرسورها"], price: 720, margin: 0.30),
    DemoDataProduct(
      "fan-motor", .parts,
      ["Fan motors", "Motores de ventilador", "Silniki wentylatorów", "موتورهای فن"],
      price: 88, margin: 0.37),
    DemoDataProduct(
      "door-gasket", .parts,
      ["Door gaskets", "Borrachas de vedação", "Uszczelki drzwiowe", "نوارهای آب‌بندی در"],
      price: 21, margin: 0.48),
    DemoDataProduct(
      "controller", .parts,
      [
        "Electronic controllers", "Controladores eletrónicos", "Sterowniki elektroniczne",
        "کنترلرهای الکترونیکی",
      ],
      price: 146, margin: 0.36),
    DemoDataProduct(
      "refrigerant", .consumables,
      ["Refrigerants", "Fluidos refrigerantes", "Czynniki chłodnicze", "گازهای مبرد"],
      price: 118, margin: 0.19),
    DemoDataProduct(
      "refrigerant-f", .consumables,
      [
        "High-GWP refrigerants (phased out)", "Fluidos de alto GWP (descontinuados)",
        "Czynniki o wysokim GWP (wycofane)", "مبردهای با GWP بالا (از رده خارج)",
      ],
      price: 164, margin: 0.12, retired: "2024-12-31", parent: "refrigerant"),
    DemoDataProduct(
      "coil-care", .consumables,
      [
        "Coil cleaning supplies", "Produtos de limpeza de serpentinas",
        "Środki do czyszczenia wymienników", "مواد شستشوی کویل",
      ],
      price: 14, margin: 0.51),
    DemoDataProduct(
      "maintenance", .services,
      ["Maintenance contract", "Contrato de manutenção", "Umowa serwisowa", "قرارداد نگهداری"],
      price: 240, margin: 0.33),
    DemoDataProduct(
      "training", .services,
      ["Technician training", "Formação de técnicos", "Szkolenia techników", "آموزش تکنسین‌ها"],
      price: 480, margin: 0.55),
  ]
}
