package import Diagnostics
import Localization

extension Diagnostic {
  /// - Parameter example: how what seems to be meant is written.
  package static func settingsExpected(
    _ expected: ExpectedSetting, key: String, typed: String? = nil, example: String? = nil,
    at range: SourceRange
  ) -> Diagnostic {
    let what = expected.phrase
    let shown = typed.map { " '\($0)'" } ?? ""
    let persian = what.text(in: .persian)
    return Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "'\(key)' wants \(what.text(in: .english))\(shown.isEmpty ? "" : ", not\(shown)")",
        pt: "'\(key)' pede \(what.text(in: .portuguese))\(shown.isEmpty ? "" : ", e não\(shown)")",
        pl: "'\(key)' wymaga \(what.text(in: .polish))\(shown.isEmpty ? "" : ", a nie\(shown)")",
        fa: "'\(key)' باید \(persian) باشد\(shown.isEmpty ? "" : "، نه\(shown)")"),
      at: range, help: example.map { [write($0)] } ?? [])
  }

  private static func write(_ example: String) -> Phrase {
    Phrase(
      en: "write '\(example)'", pt: "escreva '\(example)'", pl: "wpisz '\(example)'",
      fa: "بنویسید '\(example)'")
  }

  private static func isValue(_ value: String, of key: String) -> Phrase {
    Phrase(
      en: "'\(value)' is a value of '\(key)'", pt: "'\(value)' é um valor de '\(key)'",
      pl: "'\(value)' to wartość '\(key)'", fa: "'\(value)' مقداری برای '\(key)' است")
  }

  /// - Parameters:
  ///   - nearest: what is meant, where that is known; nil proposes what is spelt alike.
  ///   - alternative: the key that the value may belong to.
  package static func settingNotAmong(
    _ allowed: [String], typed: String, key: String, nearest: String? = nil,
    orOf alternative: SettingsReader.Alternative? = nil, at range: SourceRange
  ) -> Diagnostic {
    let list = allowed.joined(separator: ", ")
    let elsewhere = alternative.flatMap { other in
      NearMiss.proposal(for: typed, among: other.values).map { isValue($0, of: other.key) }
    }
    let help =
      (nearest ?? NearMiss.proposal(for: typed, among: allowed)).map(Phrase.didYouMean) ?? elsewhere
    return Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "'\(typed)' is not a value of '\(key)'", pt: "'\(typed)' não é um valor de '\(key)'",
        pl: "'\(typed)' nie jest wartością '\(key)'", fa: "'\(typed)' مقداری برای '\(key)' نیست"),
      at: range,
      notes: [
        Phrase(
          en: "it can be \(list)", pt: "pode ser \(list)", pl: "może to być \(list)",
          fa: "می‌تواند یکی از این‌ها باشد: \(list)")
      ],
      help: help.map { [$0] } ?? [])
  }

  package static func missingSettingOfWorkspace(_ key: String, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "workspace.yml lacks '\(key)'", pt: "falta '\(key)' em workspace.yml",
        pl: "w workspace.yml brakuje '\(key)'", fa: "workspace.yml کلید '\(key)' را ندارد"),
      at: range, help: [addLine(key)])
  }

  /// A file without a single key, so that every setting has its default.
  static func emptyConfiguration(_ file: String) -> Diagnostic {
    Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "workspace.yml is empty: nothing is set, and the defaults are used",
        pt: "workspace.yml está vazio: nada está definido e usam-se os valores padrão",
        pl: "plik workspace.yml jest pusty: niczego nie ustawiono, obowiązują wartości domyślne",
        fa: "workspace.yml خالی است: چیزی تعیین نشده و مقدارهای پیش‌فرض به کار می‌رود"),
      at: SourceRange(file: file), severity: .warning, help: [addLine("name")])
  }

  private static func addLine(_ key: String) -> Phrase {
    Phrase(
      en: "add a line such as '\(key): Our key accounts'",
      pt: "acrescente uma linha como '\(key): As nossas contas-chave'",
      pl: "dodaj wiersz, np. '\(key): Nasi kluczowi klienci'",
      fa: "سطری مانند '\(key): مشتریان کلیدی ما' بیفزایید")
  }

  package static func unknownSetting(
    _ key: String, file: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    let file = file.split(separator: "/").last.map(String.init) ?? file
    return Diagnostic(
      .unknownConfigurationKey,
      Phrase(
        en: "\(file) has no key '\(key)'", pt: "\(file) não tem a chave '\(key)'",
        pl: "\(file) nie zna klucza '\(key)'",
        fa: "کلید '\(key)' در \(file) تعریف نشده است"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  /// A header of `columns:` that no file has.
  ///
  /// - Parameter kind: of the files that it is meant for; nil for all.
  static func unknownHeader(
    _ header: String, kind: TableSource.Kind?, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    let files = kind.map { "\($0.rawValue).csv" } ?? "content/data"
    return Diagnostic(
      .unknownConfigurationKey,
      Phrase(
        en: "no column of \(files) is called '\(header)'",
        pt: "nenhuma coluna de \(files) se chama '\(header)'",
        pl: "żadna kolumna w \(files) nie nazywa się '\(header)'",
        fa: "هیچ ستونی در \(files) '\(header)' نام ندارد"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  static func settingWithoutEffect(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownConfigurationKey,
      Phrase(
        en: "'\(key)' has no effect in this version", pt: "'\(key)' não tem efeito nesta versão",
        pl: "'\(key)' nie działa w tej wersji", fa: "'\(key)' در این نسخه اثری ندارد"),
      at: range, severity: .info)
  }

  static func invalidWeights(_ reason: Phrase, at range: SourceRange) -> Diagnostic {
    Diagnostic(.invalidWeights, reason, at: range)
  }

  static func invalidThresholds(_ reason: Phrase, at range: SourceRange) -> Diagnostic {
    Diagnostic(.invalidThresholds, reason, at: range)
  }
}
