import Diagnostics
import SourceFormats

extension Configuration {
  /// `health:`, and whether it and `tiers:` can be computed one after the other.
  mutating func readHealth(_ reader: inout SettingsReader) {
    if reader.node("health") != nil {
      let decoded = TierModel.decodeHealth(reader.settings("health"))
      health = decoded.value
      decoded.diagnostics.forEach { reader.report($0) }
    }
    guard let index = tiers.criteria.firstIndex(where: { $0.measure == .health }) else { return }
    guard let health else {
      reader.report(.criterionWithoutHealth(at: reader.place(ofCriterion: index, of: "tiers")))
      return
    }
    if let index = health.criteria.firstIndex(where: { $0.measure == .meetingCadence }) {
      reader.report(.circularHealth(at: reader.place(ofCriterion: index, of: "health")))
    }
  }
}

extension SettingsReader {
  /// Where a criterion of a model stands; the file where the model leaves its criteria out.
  fileprivate mutating func place(ofCriterion index: Int, of model: String) -> SourceRange {
    var settings = settings(model)
    guard case .sequence(let elements)? = settings.node("criteria")?.content,
      elements.indices.contains(index)
    else { return settings.root ?? SourceRange(file: file) }
    return settings.range(of: elements[index])
  }
}
