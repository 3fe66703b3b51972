import Diagnostics
import Localization

extension Diagnostic {
  static func linkOutOfWorkspace(_ path: String) -> Diagnostic {
    Diagnostic(
      .linkOutOfWorkspace,
      Phrase(
        en: "'\(path)' is a link to something that is not a file of this workspace; it is left out",
        pt: "'\(path)' é um link para algo que não é um arquivo deste espaço; fica de fora",
        pl: "'\(path)' jest dowiązaniem do czegoś spoza obszaru roboczego; pominięto",
        fa: "'\(path)' پیوندی به چیزی بیرون از این فضای کاری است؛ کنار گذاشته شد"),
      at: SourceRange(file: path),
      help: [
        Phrase(
          en: "copy the file into the workspace", pt: "copie o arquivo para o espaço de trabalho",
          pl: "skopiuj plik do obszaru roboczego", fa: "فایل را در فضای کاری رونوشت کنید")
      ])
  }

  static func fileNameNotUTF8(_ shown: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .notUTF8,
      Phrase(
        en: "the file name '\(shown)' is not UTF-8; the file is left out",
        pt: "o nome do arquivo '\(shown)' não é UTF-8; o arquivo fica de fora",
        pl: "nazwa pliku '\(shown)' nie jest w UTF-8; plik pominięto",
        fa: "نام فایل '\(shown)' به UTF-8 نیست؛ فایل کنار گذاشته شد"),
      at: SourceRange(file: "\(folder)/\(shown)"),
      help: [
        Phrase(
          en: "rename it: another program wrote a letter of its name in an old encoding",
          pt: "renomeie-o: outro programa gravou uma letra do nome numa codificação antiga",
          pl: "zmień nazwę: inny program zapisał jej literę w starym kodowaniu",
          fa: "نامش را عوض کنید: برنامه‌ای دیگر حرفی از آن را با رمزگذاری کهنه نوشته است")
      ])
  }

  static func patternWithoutMatch(_ pattern: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .patternWithoutMatch,
      Phrase(
        en: "'\(pattern)' matches no file below content/",
        pt: "'\(pattern)' não corresponde a nenhum arquivo em content/",
        pl: "'\(pattern)' nie pasuje do żadnego pliku w content/",
        fa: "هیچ فایلی در content/ با '\(pattern)' جور نیست"),
      at: range)
  }

  /// A file or folder below `content` or `templates` that the system does not let us read.
  static func unreadableFile(_ path: String, _ error: WorkspaceError) -> Diagnostic {
    Diagnostic(
      .unreadableFile, error.message, at: SourceRange(file: path),
      help: [
        Phrase(
          en: "allow yourself to read it; until then the site is built without its content",
          pt: "dê-se permissão de leitura; até lá o site é gerado sem o seu conteúdo",
          pl: "nadaj sobie prawo odczytu; do tego czasu strona powstaje bez jego treści",
          fa: "به خود اجازهٔ خواندن بدهید؛ تا آن هنگام سایت بدون محتوای آن ساخته می‌شود")
      ])
  }

  /// A gzip file that ends too early, or holds something else.
  static func damagedArchive(_ path: String) -> Diagnostic {
    Diagnostic(
      .damagedArchive,
      Phrase(
        en: "the file cannot be unpacked: it is damaged, or no gzip file; nothing of it is used",
        pt:
          "não é possível descompactar o arquivo: está danificado ou não é gzip; nada dele é usado",
        pl: "pliku nie można rozpakować: jest uszkodzony albo to nie gzip; nic z niego nie użyto",
        fa: "فایل باز نمی‌شود: آسیب دیده یا gzip نیست؛ چیزی از آن به کار نرفت"),
      at: SourceRange(file: path),
      help: [
        Phrase(
          en: "pack it again: gzip orders.csv", pt: "compacte-o de novo: gzip orders.csv",
          pl: "spakuj go ponownie: gzip orders.csv", fa: "دوباره فشرده‌اش کنید: gzip orders.csv")
      ])
  }

  static func fileTooLarge(_ path: String, megabytes: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      Phrase(
        en: "a document of \(megabytes) MB is too large; its text is left out",
        pt: "um documento de \(megabytes) MB é grande demais; o seu texto fica de fora",
        pl: "dokument o rozmiarze \(megabytes) MB jest za duży; pominięto jego treść",
        fa: "سند \(megabytes) مگابایتی بیش از اندازه بزرگ است؛ متن آن کنار گذاشته شد"),
      at: SourceRange(file: path),
      notes: [
        Phrase(
          en: "the limit is \(limit) MB", pt: "o limite é \(limit) MB",
          pl: "granica to \(limit) MB",
          fa: "حد مجاز \(limit) مگابایت است")
      ])
  }

  static func missingConfiguration(_ path: String) -> Diagnostic {
    Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "the workspace has no '\(path)'; the site is built with defaults",
        pt: "o espaço de trabalho não tem '\(path)'; o site usa valores padrão",
        pl: "w obszarze roboczym brak '\(path)'; strona używa wartości domyślnych",
        fa: "فضای کاری '\(path)' ندارد؛ سایت با مقدارهای پیش‌فرض ساخته شد"),
      at: SourceRange(file: path),
      help: [
        Phrase(
          en: "make the file with a line such as 'name: Our key accounts'",
          pt: "crie o arquivo com uma linha como 'name: As nossas contas-chave'",
          pl: "utwórz plik z wierszem, np. 'name: Nasi kluczowi klienci'",
          fa: "فایل را با سطری مانند 'name: مشتریان کلیدی ما' بسازید")
      ])
  }
}
