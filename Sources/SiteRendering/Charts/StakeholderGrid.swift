import Localization
package import SourceFormats

/// People of an account by influence (rows, strongest first) and stance (columns): a table, so that
/// every name can be read and followed.
package struct StakeholderGrid: Sendable, Hashable {
  package struct Stakeholder: Sendable, Hashable {
    package let name: String
    /// Under the name: the person's role.
    package let detail: String
    /// Relative address of the person's page; nil where there is none.
    package let address: String?
    /// Index into `influences`; nil where unknown.
    package let influence: Int?
    /// Index into `stances`; nil where unknown.
    package let stance: Int?

    package init(name: String, detail: String, address: String?, influence: Int?, stance: Int?) {
      self.name = name
      self.detail = detail
      self.address = address
      self.influence = influence
      self.stance = stance
    }
  }

  /// Strongest first.
  package let influences: [String]
  /// From the least to the most favourable.
  package let stances: [String]
  package let stakeholders: [Stakeholder]

  package init(influences: [String], stances: [String], stakeholders: [Stakeholder]) {
    self.influences = influences
    self.stances = stances
    self.stakeholders = stakeholders
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var markup = MarkupWriter()
    markup.open("figure", ["class": "chart chart-stakeholders", "id": caption.id])
    caption.write(to: &markup)
    markup.open(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": caption.subject])
    markup.open("table", ["class": "stakeholders"])
    markup.element("caption", ["class": "visually-hidden"], text: caption.description)
    writeHead(context, to: &markup)
    writeBody(to: &markup)
    markup.close("table")
    markup.close("div")
    writeUnplaced(context, to: &markup)
    markup.close("figure")
    return markup.html
  }

  private func writeHead(_ context: ChartContext, to markup: inout MarkupWriter) {
    markup.open("thead")
    markup.open("tr")
    markup.element(
      "th", ["scope": "col"], text: Phrase.chartInfluenceByStance.text(in: context.language))
    for stance in stances { markup.element("th", ["scope": "col"], text: stance) }
    markup.close("tr")
    markup.close("thead")
  }

  private func writeBody(to markup: inout MarkupWriter) {
    markup.open("tbody")
    for (row, influence) in influences.enumerated() {
      markup.open("tr")
      markup.element("th", ["scope": "row"], text: influence)
      for column in stances.indices {
        markup.open("td", ["class": "stance-\(column + 1)"])
        write(stakeholders.filter { $0.influence == row && $0.stance == column }, to: &markup)
        markup.close("td")
      }
      markup.close("tr")
    }
    markup.close("tbody")
  }

  private func writeUnplaced(_ context: ChartContext, to markup: inout MarkupWriter) {
    let unplaced = stakeholders.filter { $0.influence == nil || $0.stance == nil }
    guard !unplaced.isEmpty else { return }
    markup.element("p", text: Phrase.chartNotAssessed.text(in: context.language))
    write(unplaced, to: &markup)
  }

  private func write(_ people: [Stakeholder], to markup: inout MarkupWriter) {
    guard !people.isEmpty else { return }
    markup.open("ul")
    for person in people {
      markup.open("li")
      if let address = person.address { markup.open("a", ["href": address]) }
      markup.element("bdi", text: person.name)
      if person.address != nil { markup.close("a") }
      if !person.detail.isEmpty { markup.element("small", text: person.detail) }
      markup.close("li")
    }
    markup.close("ul")
  }
}
