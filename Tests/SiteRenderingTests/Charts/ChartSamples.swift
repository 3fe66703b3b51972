import Localization
import SourceFormats

@testable import SiteRendering

/// One chart of each kind in each language, with long names and awkward figures.
enum ChartSamples {
  static let longName =
    "Wielobranżowe Przedsiębiorstwo Handlowo-Usługowe „Kowalski i Synowie” Sp. z o.o."
  static let markup = "<script>alert(\"x\")</script> & Sons {{name}}"
  static let persian = "شرکت بازرگانی و پخش سراسری مواد غذایی آفتاب تهران"

  static func caption(_ id: String, _ finding: String = "Twelve accounts bring 80 % of revenue")
    -> ChartCaption
  {
    ChartCaption(
      id: id, finding: finding, subject: "Revenue by month",
      description: "One bar a month, net revenue in euros.")
  }

  /// Digits as the language writes them, with a thousands separator.
  static func figure(_ number: Double, _ language: Language, unit: String = "") -> ChartValue {
    let digits = String(Int(number.rounded()))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3), digits.first != "-" || index > 1 {
        grouped += language == .persian ? "٬" : "\u{202F}"
      }
      grouped.append(digit)
    }
    if language == .persian {
      grouped = String(
        String.UnicodeScalarView(
          grouped.unicodeScalars.map { scalar in
            (0x30...0x39).contains(scalar.value)
              ? Unicode.Scalar(scalar.value + 0x6C0) ?? scalar : scalar
          }))
    }
    return ChartValue(number, text: grouped + unit)
  }

  static func bars(_ language: Language) -> RevenueBars {
    let names =
      language == .persian
      ? [
        "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند", "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد",
        "شهریور",
      ]
      : ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"]
    let values: [Double] = [
      42_000, 47_500, 61_200, 38_400, 36_000, 40_100, 43_900, 45_000, 39_200, 31_000, 28_700,
      44_600,
      46_300, 52_800, 66_900, 41_000, 37_700, -4_200, 48_800, 51_300, 44_200, 36_400, 33_100,
      58_900,
    ]
    let axis = ChartAxis(covering: values) { figure($0, language).text }
    return RevenueBars(
      months: values.indices.map { index in
        let january = index % 12 == 3
        return RevenueBars.Month(
          label: names[index % 12],
          yearLabel: january
            ? figure(Double(2025 + index / 12), language).text.filter { $0.isNumber } : nil,
          name: "\(names[index % 12])", revenue: figure(values[index], language),
          target: index >= 15 ? figure(50_000, language) : nil)
      },
      axis: axis,
      recentLabel: language == .persian
        ? "۱۲ ماه اخیر: ۵۱۳ هزار یورو" : "12 mies. do września 2026: 513 200 €",
      earlierLabel: language == .persian
        ? "۱۲ ماه پیش: ۴۹۷ هزار یورو" : "poprzednie 12 mies.: 497 600 €")
  }

  static func lines(_ language: Language) -> LineChart {
    func running(_ step: Double, _ count: Int) -> [ChartValue] {
      (1...count).map { figure(Double($0) * step, language) }
    }
    let periods = (1...12).map { figure(Double($0), language).text }
    let lines = [
      LineChart.Line(
        role: .current, name: "2026", endLabel: "2026: €414,000", values: running(46_000, 9)),
      LineChart.Line(
        role: .previous, name: "2025", endLabel: "2025: €497,600", values: running(41_466, 12)),
      LineChart.Line(
        role: .target, name: "Target", endLabel: "Target: €500,000", values: running(41_700, 12)),
    ]
    return LineChart(
      periods: periods, lines: lines,
      axis: ChartAxis(covering: [500_000]) { figure($0, language).text })
  }

  static func pareto(_ language: Language) -> ParetoCurve {
    let weights = (0..<40).map { 1 / (Double($0) + 1.5) }
    let total = weights.reduce(0, +)
    var sum = 0.0
    let accounts = weights.enumerated().map { index, weight in
      sum += weight / total
      return ParetoCurve.Account(
        name: index == 0 ? longName : "Account \(index)",
        cumulativeShare: ChartValue(sum, text: figure(sum * 100, language, unit: " %").text))
    }
    return ParetoCurve(
      accounts: accounts,
      bands: [
        .init(code: "A", label: figure(20, language, unit: " accounts").text, accountCount: 20),
        .init(code: "B", label: figure(13, language, unit: " accounts").text, accountCount: 13),
        .init(code: "C", label: figure(7, language, unit: " accounts").text, accountCount: 7),
      ],
      cuts: [
        .init(level: ChartValue(0.8, text: figure(80, language, unit: " %").text)),
        .init(level: ChartValue(0.95, text: figure(95, language, unit: " %").text)),
      ], wholeLabel: figure(100, language, unit: " %").text)
  }

  static func scatter(_ language: Language) -> ScatterPlot {
    let points = (0..<40).map { index in
      let share = 0.18 / Double(index + 1)
      let variation = 0.15 + Double((index * 37) % 23) / 14
      return ScatterPlot.Point(
        name: index == 1 ? longName : index == 2 ? persian : "Account \(index)",
        share: ChartValue(share, text: figure(share * 100, language, unit: " %").text),
        variation: ChartValue(variation, text: "\(Int(variation * 100) / 100)"),
        cell: index < 12 ? "AX" : index < 25 ? "BY" : "CZ", isOutlier: index < 5 || index > 37)
    }
    return ScatterPlot(
      points: points,
      shareTicks: [0.001, 0.01, 0.1, 1].map { ChartValue($0, text: "\($0 * 100) %") },
      shareCuts: [ChartValue(0.02, text: "2 %"), ChartValue(0.008, text: "0.8 %")],
      variationCuts: [ChartValue(0.5, text: "0.5"), ChartValue(1, text: "1.0")],
      variationAxis: ChartAxis(covering: [1.8]) { String(Double(Int($0 * 10)) / 10) },
      shareName: "Share of revenue (logarithmic)", variationName: "Variation of monthly revenue")
  }

  static func ranking(_ language: Language) -> RankingBars {
    RankingBars(
      rows: [
        .init(name: longName, value: figure(412_000, language, unit: " €"), style: "tier-1"),
        .init(name: persian, value: figure(218_000, language, unit: " €"), style: "tier-2"),
        .init(name: markup, value: figure(90_500, language, unit: " €")),
        .init(name: "Delta", value: figure(-31_000, language, unit: " €")),
      ], rowName: "Account", valueName: "Revenue")
  }

  static func shares(_ language: Language) -> ShareBars {
    func row(_ name: String, _ shares: [Double]) -> ShareBars.Row {
      ShareBars.Row(
        name: name,
        parts: zip(["A", "B", "C"], shares).map { code, share in
          .init(
            name: code,
            share: ChartValue(share, text: figure(share * 100, language, unit: " %").text),
            amount: figure(share * 40, language).text,
            style: "tier-\(code == "A" ? 1 : code == "B" ? 2 : 3)")
        })
    }
    return ShareBars(
      rows: [row("Accounts", [0.2, 0.35, 0.45]), row("Revenue", [0.71, 0.25, 0.04])],
      partName: "Tier")
  }

  static func score(_ language: Language) -> ScorePoints {
    let criteria: [(String, Double, Double)] = [
      ("Volume", 31, 35), ("Growth potential (white space in the wallet)", 12, 25),
      ("Satisfaction", 15, 15), ("Strategic segment", 9, 15), ("Tenure", 4, 10),
    ]
    return ScorePoints(
      criteria: criteria.map {
        .init(
          name: $0.0, points: figure($0.1, language), maximum: figure($0.2, language),
          label: "\(figure($0.1, language).text) / \(figure($0.2, language).text)")
      },
      thresholds: [.init(label: "B ≥ 45", score: 45), .init(label: "A ≥ 70", score: 70)],
      totalLabel: "71 / 100")
  }

  static func dots(_ language: Language) -> DotStrip {
    DotStrip(
      dots: (0..<60).map { index in
        let score = 20 + Double((index * 53) % 70)
        return .init(
          name: index == 0 ? markup : "Account \(index)", score: figure(score, language),
          tier: score >= 70 ? "A" : score >= 45 ? "B" : "C",
          style: score >= 70 ? "tier-1" : score >= 45 ? "tier-2" : "tier-3", isMoved: index == 7)
      },
      regions: [
        .init(label: "C: 20 accounts", range: 0...45),
        .init(label: "B: 21 accounts", range: 45...70),
        .init(label: "A: 19 accounts", range: 70...100),
      ], ticks: [0, 45, 70, 100].map { figure($0, language) })
  }

  static func bullet(_ language: Language) -> BulletBar {
    BulletBar(
      share: ChartValue(0.35, text: figure(35, language, unit: " %").text),
      target: ChartValue(0.98, text: figure(98, language, unit: " %").text),
      name: "Share of wallet",
      detail: "€420,000 of €1,200,000 \(longName)")
  }

  static func steps(_ language: Language) -> StepLine {
    let values: [(Int, Double)] = [(0, 7.7), (1, 8.4), (2, 0), (5, 10), (6, 9.3), (12, 9.3)]
    return StepLine(
      steps: values.map { period, value in
        .init(
          period: period, name: "سه‌ماههٔ دوم 202\(period)",
          value: ChartValue(value, text: "\(value)"), basis: "3")
      }, axis: ChartAxis(covering: [10]) { figure($0, language).text }, valueName: "Mean",
      basisName: "Answers")
  }

  static func heat(_ language: Language) -> HeatTable {
    HeatTable(
      rowTitle: "R", columnTitle: "F", rows: (1...5).map { "R\($0)" },
      columns: (1...5).map { "F\($0)" },
      cells: (0..<5).map { row in (0..<5).map { figure(Double((row * 7 + $0 * 3) % 11), language) }
      })
  }

  static func stakeholders(_ language: Language) -> StakeholderGrid {
    StakeholderGrid(
      influences: ["High", "Medium", "Low"],
      stances: ["Opponent", "Sceptic", "Neutral", "Supporter", "Champion"],
      stakeholders: [
        .init(
          name: markup, detail: "Chief buyer", address: "../people/x.html", influence: 0, stance: 1),
        .init(name: persian, detail: "CFO", address: nil, influence: 0, stance: 4),
        .init(name: "Ana Souza", detail: "", address: nil, influence: nil, stance: 2),
      ])
  }

  static func waterfall(_ language: Language) -> Waterfall {
    func change(_ name: String, _ amount: Double) -> Waterfall.Step {
      let text = figure(abs(amount), language, unit: " €").text
      return .change(name, ChartValue(amount, text: (amount < 0 ? "−" : "+") + text))
    }
    return Waterfall(
      steps: [
        .total(persian, figure(8_609_183, language, unit: " €")), change(longName, -114_688),
        change("Contraction", -347_141), change(markup, 1_100_772),
        .total("Now", figure(9_248_126, language, unit: " €")),
      ], stepName: "Step", valueName: "Amount")
  }

  static func curve(_ language: Language) -> CurvePlot {
    let points = (0...30).map { index in
      let x = Double(index) / 30
      return CurvePlot.Point(x: x, y: 1_400_000 * x * (1.6 - x))
    }
    return CurvePlot(
      curve: points, reference: [.init(x: 0, y: 840_000), .init(x: 1, y: 840_000)],
      referenceLabel: "equal revenue for every account", mark: points[24],
      markLabel: figure(896_000, language, unit: " €").text,
      axis: ChartAxis(covering: points.map(\.y)) { figure($0, language).text },
      ends: ("1", language == .persian ? "مشتریان" : "Accounts", "30 accounts"),
      table: ChartTable(columns: ["Account", "Sum"], rows: [[markup, "896"]]), kind: "chart-whale")
  }

  static func columns(_ language: Language) -> ColumnChart {
    let indices = [1.05, 0.98, 0.97, 1.04, 1.04, 0.97, 0.75, 0.83, 0.99, 1.01, 1.13, 1.25]
    return ColumnChart(
      columns: indices.enumerated().map { index, value in
        ColumnChart.Column(
          label: language == .persian ? "اردیبهشت" : "M\(index + 1)", name: "Month \(index + 1)",
          value: ChartValue(value, text: figure(value * 100, language, unit: "%").text))
      }, level: 1,
      axis: ChartAxis(covering: indices) { figure($0 * 100, language, unit: "%").text },
      columnName: "Month", valueName: "Index")
  }

  static func figures(_ language: Language) -> [(kind: String, html: SafeHTML)] {
    let context = ChartContext(language: language, mirrorsTime: language == .persian)
    return [
      ("bars", bars(language).figure(caption("bars"), in: context)),
      ("lines", lines(language).figure(caption("lines"), in: context)),
      ("pareto", pareto(language).figure(caption("pareto"), in: context)),
      ("scatter", scatter(language).figure(caption("scatter"), in: context)),
      ("ranking", ranking(language).figure(caption("ranking", markup), in: context)),
      ("shares", shares(language).figure(caption("shares"), in: context)),
      ("score", score(language).figure(caption("score"), in: context)),
      ("dots", dots(language).figure(caption("dots"), in: context)),
      ("bullet", bullet(language).figure(caption("bullet"), in: context)),
      ("steps", steps(language).figure(caption("steps"), in: context)),
      ("waterfall", waterfall(language).figure(caption("waterfall"), in: context)),
      ("curve", curve(language).figure(caption("curve"), in: context)),
      ("columns", columns(language).figure(caption("columns"), in: context)),
      ("heat", heat(language).figure(caption("heat"), in: context)),
      ("stakeholders", stakeholders(language).figure(caption("stakeholders"), in: context)),
    ]
  }
}
