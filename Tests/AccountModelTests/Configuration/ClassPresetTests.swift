import AccountModel
import Diagnostics
import SourceFormats
import Testing

struct ClassPresetTests {
  private func decode(_ text: String) -> Diagnosed<Configuration> {
    let file = SourceFile(path: "content/workspace.yml", text: "name: Test\n" + text)
    return Configuration.decode(YAML.parse(file).value, file: file.path)
  }

  @Test(arguments: [
    ("preset: 70-90", Configuration.ABC.Basis.revenue, [70, 90]),
    ("preset: count-20-50", .count, [20, 50]),
    ("basis: count", .count, [20, 50]),
    ("{preset: 70-90, cuts: [60, 85]}", .revenue, [60, 85]),
    ("{preset: 70-90, basis: contribution}", .contribution, [70, 90]),
    ("crossing: down", .revenue, [80, 95]),
  ])
  func `a preset of ABC sets basis and cuts, unless they stand beside it`(
    text: String, basis: Configuration.ABC.Basis, cuts: [Int]
  ) {
    let decoded = decode("abc: \(text.hasPrefix("{") ? text : "{\(text)}")")
    #expect(decoded.diagnostics == [])
    #expect(decoded.value.abc.basis == basis)
    #expect(decoded.value.abc.cuts == cuts.map { ExactDecimal($0) })
  }

  @Test(arguments: [
    ("{preset: classic-10-25}", [0.1, 0.25], 0), ("{preset: sample-30-80}", [0.3, 0.8], 1),
    ("{preset: sample-30-80, ddof: 0}", [0.3, 0.8], 0), ("{grain: quarter}", [0.5, 1.0], 0),
    ("{preset: 20-60, cuts: [0.4, 0.9]}", [0.4, 0.9], 0),
  ])
  func `a preset of XYZ sets cuts and divisor, unless they stand beside it`(
    text: String, cuts: [Double], degreesOfFreedom: Int
  ) {
    let decoded = decode("xyz: \(text)")
    #expect(decoded.diagnostics == [])
    #expect(decoded.value.xyz.cuts == cuts)
    #expect(decoded.value.xyz.degreesOfFreedom == degreesOfFreedom)
  }
}
