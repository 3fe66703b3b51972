package import Localization

/// What is wrong with the machine rather than with the user's files: the run cannot do its job.
package enum WorkspaceError: Error, Sendable, Hashable {
  /// There is no `content` folder at the path.
  case noWorkspace(path: String)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  /// A file could not be replaced or deleted after others had been.
  case partlyWritten(path: String, reason: String)
  /// A file that Keyplan did not write stands where a page has to go.
  case foreignFile(path: String)
  /// The destination holds a site, but not the list of what Keyplan wrote there.
  case siteWithoutManifest(path: String)
  /// Another build is writing to the destination.
  case destinationInUse(path: String)
  /// The destination is, or lies in, a folder that the build reads.
  case destinationIsSource(path: String)
  /// The named file or folder to be made exists already.
  case alreadyExists(path: String)
  /// The exports of an import that cannot be read, each with the reason.
  case unreadableExports([String: String])
  /// What was asked for makes no sense here; `help` proposes what does.
  case refused(Phrase, help: Phrase?)

  /// One line for the terminal.
  package var message: Phrase {
    switch self {
    case .noWorkspace(let path):
      Phrase(
        en: "no workspace at '\(path)': it has no folder 'content'; 'keyplan init DIR' makes one",
        pt:
          "não há espaço de trabalho em '\(path)': falta a pasta 'content'; 'keyplan init DIR' cria um",
        pl:
          "w '\(path)' nie ma obszaru roboczego: brak folderu 'content'; tworzy go 'keyplan init DIR'",
        fa:
          "در '\(path)' فضای کاری نیست: پوشهٔ 'content' وجود ندارد؛ 'keyplan init DIR' آن را می‌سازد")
    case .unreadable(let path, let reason):
      Phrase(
        en: "cannot read '\(path)': \(reason)", pt: "não é possível ler '\(path)': \(reason)",
        pl: "nie można odczytać '\(path)': \(reason)", fa: "خواندن '\(path)' ممکن نیست: \(reason)")
    case .unwritable(let path, let reason):
      Phrase(
        en: "cannot write '\(path)': \(reason)", pt: "não é possível escrever '\(path)': \(reason)",
        pl: "nie można zapisać '\(path)': \(reason)", fa: "نوشتن '\(path)' ممکن نیست: \(reason)")
    case .partlyWritten(let path, let reason):
      Phrase(
        en: "cannot replace '\(path)': \(reason); the site has old and new pages, build it again",
        pt:
          "não é possível substituir '\(path)': \(reason); o site tem páginas antigas e novas, gere-o de novo",
        pl:
          "nie można zastąpić '\(path)': \(reason); strona ma stare i nowe pliki, zbuduj ją ponownie",
        fa:
          "جایگزینی '\(path)' ممکن نیست: \(reason)؛ سایت صفحه‌های کهنه و نو دارد، آن را دوباره بسازید"
      )
    case .foreignFile(let path):
      Phrase(
        en: "'\(path)' was not written by keyplan and stands where a page has to go; move it away",
        pt: "'\(path)' não foi escrito pelo keyplan e ocupa o lugar de uma página; mova-o",
        pl: "'\(path)' nie pochodzi od keyplan, a zajmuje miejsce strony; przenieś ten plik",
        fa: "'\(path)' را keyplan ننوشته و جای یک صفحه را گرفته است؛ آن را جابه‌جا کنید")
    case .siteWithoutManifest(let path):
      Phrase(
        en: """
          '\(path)' holds a site, but '.keyplan-manifest', the list of what keyplan wrote there, is \
          gone; if nothing in the folder is yours, delete the folder and build again
          """,
        pt: """
          '\(path)' contém um site, mas falta '.keyplan-manifest', a lista do que o keyplan escreveu \
          ali; se nada na pasta é seu, apague a pasta e gere de novo
          """,
        pl: """
          '\(path)' zawiera stronę, ale brakuje '.keyplan-manifest', listy plików zapisanych tam \
          przez keyplan; jeśli nic w folderze nie jest Twoje, usuń folder i zbuduj ponownie
          """,
        fa: """
          '\(path)' سایتی دارد، اما '.keyplan-manifest'، فهرست آنچه keyplan آنجا نوشته، نیست؛ اگر \
          چیزی در پوشه از شما نیست، پوشه را پاک کنید و دوباره بسازید
          """)
    case .destinationInUse(let path):
      Phrase(
        en: "another build is writing to '\(path)'",
        pt: "outra geração está escrevendo em '\(path)'",
        pl: "inne budowanie zapisuje do '\(path)'", fa: "ساخت دیگری در حال نوشتن در '\(path)' است")
    case .destinationIsSource(let path):
      Phrase(
        en: "the site cannot go to '\(path)', which holds what the build reads, or is held by it",
        pt: "o site não pode ir para '\(path)', que contém o que a geração lê ou está contido nele",
        pl: "strona nie może trafić do '\(path)': to zawiera źródła strony albo w nich leży",
        fa: "سایت نمی‌تواند در '\(path)' نوشته شود، چون ورودی ساخت در آن یا آن در ورودی ساخت است")
    case .alreadyExists(let path):
      Phrase(
        en: "'\(path)' exists already; nothing was changed",
        pt: "'\(path)' já existe; nada foi alterado",
        pl: "'\(path)' już istnieje; niczego nie zmieniono",
        fa: "'\(path)' از پیش وجود دارد؛ چیزی تغییر نکرد")
    case .unreadableExports(let reasons):
      Self.unreadableExports(
        reasons.sorted { $0.key < $1.key }.map { "'\($0.key)' (\($0.value))" }
          .joined(separator: ", "))
    case .refused(let reason, nil): reason
    case .refused(let reason, let help?):
      Phrase(
        en: "\(reason.text(in: .english)); \(help.text(in: .english))",
        pt: "\(reason.text(in: .portuguese)); \(help.text(in: .portuguese))",
        pl: "\(reason.text(in: .polish)); \(help.text(in: .polish))",
        fa: "\(reason.text(in: .persian))؛ \(help.text(in: .persian))")
    }
  }

  private static func unreadableExports(_ list: String) -> Phrase {
    Phrase(
      en: "cannot read these exports, so nothing was imported: \(list)",
      pt: "não é possível ler estas exportações, por isso nada foi importado: \(list)",
      pl: "nie można odczytać tych eksportów, więc niczego nie zaimportowano: \(list)",
      fa: "خواندن این خروجی‌ها ممکن نیست و چیزی وارد نشد: \(list)")
  }
}
