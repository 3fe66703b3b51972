import AccountModel
import Diagnostics
import Localization

extension Diagnostic {
  /// - Parameters:
  ///   - count: how many documents the folder's name changes.
  ///   - path: of the first of them.
  static func misplacedFolder(
    _ folder: MisspeltFolder, count: Int, at path: String
  ) -> Diagnostic {
    let (typed, meant) = (folder.typed, folder.meant)
    return Diagnostic(
      .misplacedFolder,
      Phrase(
        en: "the folder '\(typed)' is not one that Keyplan knows",
        pt: "a pasta '\(typed)' não é uma das que o Keyplan conhece",
        pl: "Keyplan nie zna folderu '\(typed)'",
        fa: "پوشهٔ '\(typed)' از پوشه‌هایی نیست که Keyplan می‌شناسد"),
      at: SourceRange(file: path), notes: [lost(count)],
      help: [
        Phrase(
          en: "rename the folder to '\(meant)', or write a 'type:' into its documents",
          pt: "renomeie a pasta para '\(meant)' ou escreva 'type:' nos seus documentos",
          pl: "zmień nazwę folderu na '\(meant)' albo wpisz w jego dokumentach 'type:'",
          fa: "نام پوشه را به '\(meant)' تغییر دهید یا در سندهای آن 'type:' بنویسید")
      ])
  }

  private static func lost(_ count: Int) -> Phrase {
    Phrase(
      en: "documents that do not get their type or account from it: \(count)",
      pt: "documentos que não recebem dela o tipo ou a conta: \(count)",
      pl: "dokumenty, które nie mają z niego typu ani klienta: \(count)",
      fa: "سندهایی که گونه یا مشتری خود را از آن نمی‌گیرند: \(count)")
  }

  static func misnamedFile(_ file: MisnamedFile, at path: String) -> Diagnostic {
    let (typed, meant) = (file.typed, file.meant)
    return Diagnostic(
      .misnamedFile,
      Phrase(
        en: "the file '\(typed)' is not read as '\(meant)'",
        pt: "o arquivo '\(typed)' não é lido como '\(meant)'",
        pl: "plik '\(typed)' nie jest czytany jako '\(meant)'",
        fa: "فایل '\(typed)' به عنوان '\(meant)' خوانده نمی‌شود"),
      at: SourceRange(file: path), notes: file.isHidden ? [endingsAreHidden] : [],
      help: [
        Phrase(
          en: "rename it to '\(meant)'", pt: "renomeie-o para '\(meant)'",
          pl: "zmień jego nazwę na '\(meant)'", fa: "نام آن را به '\(meant)' تغییر دهید")
      ])
  }

  private static let endingsAreHidden = Phrase(
    en: "the last ending may be hidden: let your file manager show file name extensions",
    pt: "a última extensão pode estar oculta: mostre as extensões no gerenciador de arquivos",
    pl: "ostatnie rozszerzenie może być ukryte: włącz w menedżerze plików ich wyświetlanie",
    fa: "شاید پسوند آخر پنهان باشد: نمایش پسوند فایل‌ها را در مدیر فایل روشن کنید")

  static func misplacedTable(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      .misplacedTable,
      Phrase(
        en: "a CSV file outside of content/data/ is not read",
        pt: "um arquivo CSV fora de content/data/ não é lido",
        pl: "plik CSV poza content/data/ nie jest czytany",
        fa: "فایل CSV بیرون از content/data/ خوانده نمی‌شود"),
      at: SourceRange(file: path),
      help: [
        Phrase(
          en: "move it to 'content/data/\(name)'", pt: "mova-o para 'content/data/\(name)'",
          pl: "przenieś go do 'content/data/\(name)'",
          fa: "آن را به 'content/data/\(name)' ببرید"),
        Phrase(
          en: "if it holds no data for Keyplan, link it in a document, or list it under 'ignore:'",
          pt: "se não tem dados para o Keyplan, crie um link num documento ou liste-o em 'ignore:'",
          pl: "jeśli nie zawiera danych dla Keyplan, podlinkuj go albo wymień w 'ignore:'",
          fa: "اگر داده‌ای برای Keyplan ندارد، در سندی به آن پیوند دهید یا در 'ignore:' بیاورید"),
      ])
  }

  static func unreadSpreadsheet(at path: String) -> Diagnostic {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let table = (name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name) + ".csv"
    return Diagnostic(
      .unreadSpreadsheet,
      Phrase(
        en: "the spreadsheet '\(name)' is not read: data files are CSV",
        pt: "a planilha '\(name)' não é lida: os arquivos de dados são CSV",
        pl: "arkusz '\(name)' nie jest czytany: pliki danych to CSV",
        fa: "صفحه‌گستردهٔ '\(name)' خوانده نمی‌شود: فایل‌های داده CSV هستند"),
      at: SourceRange(file: path),
      help: [
        Phrase(
          en: "open it and save the sheet as CSV (UTF-8), as 'content/data/\(table)'",
          pt: "abra-a e salve a folha como CSV (UTF-8), em 'content/data/\(table)'",
          pl: "otwórz go i zapisz arkusz jako CSV (UTF-8), w 'content/data/\(table)'",
          fa: "آن را باز کنید و برگه را به صورت CSV (UTF-8) در 'content/data/\(table)' ذخیره کنید")
      ])
  }
}
