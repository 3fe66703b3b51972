internal import Diagnostics
internal import Localization

extension Diagnostic {
  static func notUTF8(
    _ path: String, at position: SourcePosition, bytes: UnsafeRawBufferPointer
  ) -> Diagnostic {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let message =
      isUTF16
      ? Phrase(
        en: "the file is UTF-16, not UTF-8 text", pt: "o arquivo está em UTF-16, não em UTF-8",
        pl: "plik jest w UTF-16, a nie w UTF-8", fa: "فایل UTF-16 است، نه UTF-8")
      : Phrase(
        en: "the file is not UTF-8 text", pt: "o arquivo não é texto UTF-8",
        pl: "plik nie jest tekstem UTF-8", fa: "فایل متن UTF-8 نیست")
    return Diagnostic(
      .notUTF8, message,
      at: SourceRange(file: path, start: position),
      label: isUTF16 ? nil : firstUnreadable,
      help: [encodingHelp(isTable: !path.hasSuffix(".md"), isUTF16: isUTF16)])
  }

  private static let firstSideCounts = Phrase(
    en: "the rows above '=======' are used", pt: "usam-se as linhas acima de '======='",
    pl: "użyto wierszy powyżej '======='", fa: "سطرهای بالای '=======' به کار می‌رود")

  private static let firstUnreadable = Phrase(
    en: "the first character that cannot be read",
    pt: "o primeiro carácter que não se consegue ler",
    pl: "pierwszy znak, którego nie można odczytać", fa: "نخستین نویسه‌ای که خوانده نمی‌شود")

  private static func encodingHelp(isTable: Bool, isUTF16: Bool) -> Phrase {
    switch (isTable, isUTF16) {
    case (false, _):
      Phrase(
        en: "save the file as UTF-8", pt: "guarde o arquivo como UTF-8",
        pl: "zapisz plik jako UTF-8", fa: "فایل را با UTF-8 ذخیره کنید")
    case (true, true):
      Phrase(
        en: "save the file as UTF-8 ('CSV UTF-8' in Excel), not as 'Unicode text'",
        pt: "guarde o arquivo como UTF-8 ('CSV UTF-8' no Excel), não como 'texto Unicode'",
        pl: "zapisz plik jako UTF-8 (w Excelu 'CSV UTF-8'), nie jako 'tekst Unicode'",
        fa: "فایل را با UTF-8 ذخیره کنید (در اکسل 'CSV UTF-8')، نه «متن یونیکد»")
    case (true, false):
      Phrase(
        en: "save the file as UTF-8, or name its 'encoding' in workspace.yml",
        pt: "guarde o arquivo como UTF-8, ou indique o seu 'encoding' em workspace.yml",
        pl: "zapisz plik jako UTF-8 albo podaj jego 'encoding' w workspace.yml",
        fa: "فایل را با UTF-8 ذخیره کنید یا 'encoding' آن را در workspace.yml بنویسید")
    }
  }

  static func conflictMarker(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(
      .conflictMarker,
      Phrase(
        en: "a merge conflict was left in the file", pt: "ficou um conflito de fusão no arquivo",
        pl: "w pliku pozostał konflikt scalania", fa: "تداخل ادغام در فایل باقی مانده است"),
      at: SourceRange(file: path, line: line, column: 1, length: 7),
      label: path.hasSuffix(".csv") ? firstSideCounts : nil,
      help: [
        Phrase(
          en: "keep the lines that are right and delete '<<<<<<<', '=======' and '>>>>>>>'",
          pt: "mantenha as linhas certas e apague '<<<<<<<', '=======' e '>>>>>>>'",
          pl: "zostaw właściwe wiersze i usuń '<<<<<<<', '=======' oraz '>>>>>>>'",
          fa: "خط‌های درست را نگه دارید و '<<<<<<<'، '=======' و '>>>>>>>' را پاک کنید")
      ])
  }
}
