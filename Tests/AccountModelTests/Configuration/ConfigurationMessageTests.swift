import AccountModel
import Diagnostics
import Localization
import SourceFormats
import Testing

struct ConfigurationMessageTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    let file = SourceFile(path: "content/workspace.yml", text: "name: Test\n" + text)
    return Configuration.decode(YAML.parse(file).value, file: file.path).diagnostics
  }

  @Test(arguments: [
    ("abc: {preset: 10-25}", "'classic-10-25' is a value of 'xyz.preset'"),
    ("abc: {preset: classic}", "'classic-10-25' is a value of 'xyz.preset'"),
    ("xyz: {preset: classic}", "did you mean 'classic-10-25'?"),
    ("xyz: {preset: 70-90}", "'70-90' is a value of 'abc.preset'"),
    ("tiers: {hysteresis: {band: 5}}", "did you mean 'band_pct'?"),
    ("abc: 80-95", "write 'abc: {preset: 80-95}'"),
    ("forecast: bg-nbd", "write 'forecast: {model: bg-nbd}'"),
  ])
  func `a setting in the wrong place or form comes with the one that is meant`(
    text: String, help: String
  ) {
    let found = diagnostics(text)
    #expect(found.count == 1)
    #expect(found.first?.help.map { $0.text(in: .english) } == [help])
  }

  @Test(arguments: ["0", "3661", "soon"])
  func `a number of days says how many there may be`(days: String) {
    #expect(
      diagnostics("forecast: {horizon_days: \(days)}").map { $0.message.text(in: .english) } == [
        "'forecast.horizon_days' wants a whole number of days from 1 to 3660, not '\(days)'"
      ])
  }
}
