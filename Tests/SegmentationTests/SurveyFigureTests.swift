import AccountModel
import Segmentation
import Testing

struct SurveyFigureTests {
  private func fixture(
    _ metric: SatisfactionAnswer.Metric, _ scale: ClosedRange<Int>, _ scores: [(String, [Int])]
  ) throws -> PortfolioFixture {
    var fixture = PortfolioFixture()
    let date = try day("2025-05-01")
    for (account, scores) in scores {
      fixture.rows.append(
        .init(account, account, "2025-02-01", account == "a" ? 600_00 : 100_00))
      for score in scores {
        fixture.satisfaction.append(
          SatisfactionAnswer(
            date: date, account: account, metric: metric, score: ExactDecimal(score),
            scale: scale, person: nil, comment: nil, touchpoint: nil,
            row: SourceRow(file: "content/data/satisfaction.csv", line: 2)))
      }
    }
    return fixture
  }

  @Test func `satisfaction has its sample sizes beside both means`() throws {
    let portfolio = try fixture(
      .csat, 1...5, [("a", [5, 5, 5, 5]), ("b", [4]), ("c", [3]), ("d", [1]), ("e", [2, 4])]
    ).portfolio()
    let figure = portfolio.metrics.satisfaction.satisfaction
    #expect(figure.accounts == 5 && figure.answers == 9)
    #expect(abs((figure.topShare.value ?? 0) - 6.0 / 9) < 1e-12)
    #expect(abs((figure.mean.value ?? 0) - 6.25 / 9) < 1e-12)
    #expect(abs((figure.meanOfAccounts.value ?? 0) - 2.75 / 5) < 1e-12)
    #expect(portfolio.scorecard(of: "a")?.metrics.satisfaction.satisfactionAnswers == 4)
    #expect(portfolio.metrics.satisfaction.effort.mean == .undefined(.missingInput))
  }

  @Test func `under five accounts only the counts are given`() throws {
    let figure = try fixture(.ces, 1...7, [("a", [7]), ("b", [1, 4])]).portfolio()
      .metrics.satisfaction.effort
    #expect(figure.accounts == 2 && figure.answers == 3)
    #expect(figure.mean == .undefined(.tooFewAnswers))
    #expect(figure.topShare == .undefined(.tooFewAnswers))
  }

  @Test func `a vote can weigh by revenue`() throws {
    let satisfaction = try fixture(
      .nps, 0...10, [("a", [9]), ("b", [0]), ("c", [8]), ("d", [8]), ("e", [7])]
    ).portfolio().metrics.satisfaction
    #expect(satisfaction.score == .value(0))
    #expect(satisfaction.scoreByRevenue == .value(50))
  }
}
