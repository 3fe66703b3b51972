internal import Diagnostics
internal import Localization

extension Diagnostic {
  static func emptyFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      Phrase(
        en: "the file is empty", pt: "o arquivo está vazio", pl: "plik jest pusty",
        fa: "فایل خالی است"),
      at: SourceRange(file: path))
  }

  /// `startsLate`: the `---` is there, below empty lines or behind blanks.
  static func missingFrontMatter(_ path: String, startsLate: Bool) -> Diagnostic {
    let help =
      startsLate
      ? Phrase(
        en: "move the line '---' to the very beginning of the file",
        pt: "mova a linha '---' para o início do arquivo",
        pl: "przenieś wiersz '---' na sam początek pliku",
        fa: "خط '---' را به ابتدای فایل ببرید")
      : Phrase(
        en: "begin the file with a line '---', the fields, and another line '---'",
        pt: "comece o arquivo com uma linha '---', os campos e outra linha '---'",
        pl: "zacznij plik od wiersza '---', potem pola i kolejny wiersz '---'",
        fa: "فایل را با یک خط '---' آغاز کنید، سپس فیلدها و یک خط '---' دیگر")
    return Diagnostic(
      .missingFrontMatter,
      Phrase(
        en: "the file has no front matter", pt: "o arquivo não tem cabeçalho (front matter)",
        pl: "plik nie ma nagłówka (front matter)", fa: "فایل سرآغاز (front matter) ندارد"),
      at: SourceRange(file: path), help: [help])
  }

  static func duplicateKey(_ duplicate: YAMLComposer.Duplicate, in path: String) -> Diagnostic {
    let key = duplicate.key
    return Diagnostic(
      .duplicateKey,
      Phrase(
        en: "field '\(key)' stands here a second time",
        pt: "o campo '\(key)' aparece aqui pela segunda vez",
        pl: "pole '\(key)' występuje tu po raz drugi",
        fa: "فیلد '\(key)' اینجا برای بار دوم آمده است"),
      at: duplicate.second.range(in: path),
      label: Phrase(
        en: "this value is not used", pt: "este valor não é usado",
        pl: "ta wartość nie jest używana", fa: "این مقدار به کار نمی‌رود"),
      related: [
        RelatedPlace(
          Phrase(
            en: "first given here", pt: "indicado primeiro aqui", pl: "po raz pierwszy tutaj",
            fa: "نخستین بار اینجا"),
          at: duplicate.first.range(in: path))
      ])
  }

  static func unparsableYAML(_ failure: YAMLFailure, in path: String) -> Diagnostic {
    // The first character of the file is a place to show, not the file as a whole.
    let isFirst = failure.line == 1 && failure.column == 1
    let length = failure.cause == .unclosedFrontMatter ? 3 : isFirst ? 1 : 0
    return Diagnostic(
      .unparsableFrontMatter, failure.cause.message,
      at: SourceRange(file: path, line: failure.line, column: failure.column, length: length),
      help: [failure.cause.help])
  }
}
