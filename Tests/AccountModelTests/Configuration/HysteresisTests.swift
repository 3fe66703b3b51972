import AccountModel
import Diagnostics
import SourceFormats
import Testing

struct HysteresisTests {
  private func decode(_ text: String) -> Diagnosed<Configuration> {
    let file = SourceFile(path: "content/workspace.yml", text: "name: Test\n" + text)
    return Configuration.decode(YAML.parse(file).value, file: file.path)
  }

  @Test func `none switches it off, and nothing is the standard`() {
    let off = decode("tiers:\n  hysteresis: none\n")
    #expect(off.diagnostics == [])
    #expect(off.value.tiers.hysteresis.isOff)
    #expect(decode("tiers: {}\n").value.tiers.hysteresis == .standard)
    let zero = decode("tiers:\n  hysteresis: {band_pct: 0, points: 0, dwell: {up: 1, down: 1}}\n")
    #expect(zero.value.tiers.hysteresis.isOff)
  }

  @Test func `another word than none is no setting`() {
    let decoded = decode("tiers:\n  hysteresis: off\n")
    #expect(decoded.diagnostics.count == 1)
    #expect(decoded.value.tiers.hysteresis == .standard)
  }
}
