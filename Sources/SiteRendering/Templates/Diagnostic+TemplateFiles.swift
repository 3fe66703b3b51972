import Diagnostics
import Localization
import SourceFormats

/// What is wrong with a file of `templates/` as a whole.
extension Diagnostic {
  /// A file that no page shows: its name or its place is likely misspelt.
  static func unusedTemplate(_ path: String) -> Diagnostic {
    let builtIn = BuiltInTemplates.files.map(\.path)
    let nearest = NearMiss.best(for: stem(of: path), among: builtIn.map(stem))
      .flatMap { near in builtIn.first { stem(of: $0) == near } }
    return Diagnostic(
      .unusedTemplate,
      Phrase(
        en: "no page uses '\(path)'", pt: "nenhuma página usa '\(path)'",
        pl: "żadna strona nie używa '\(path)'", fa: "هیچ صفحه‌ای '\(path)' را به کار نمی‌برد"),
      at: SourceRange(file: path), help: [nearest.map(Phrase.didYouMean) ?? howToUse])
  }

  /// `account` for `templates/account.mustache`.
  private static func stem(of path: String) -> String {
    let file = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return String(file.prefix { $0 != "." })
  }

  private static let howToUse = Phrase(
    en: "name it as one of the built-in templates, include it with '{{> }}', or delete it",
    pt: "dê-lhe o nome de um modelo predefinido, inclua-o com '{{> }}' ou apague-o",
    pl: "nazwij go jak jeden z wbudowanych szablonów, dołącz przez '{{> }}' albo usuń",
    fa: "نام یکی از قالب‌های خود برنامه را به آن بدهید، با '{{> }}' به کارش ببرید یا پاکش کنید")

  static func emptyTemplate(_ path: String) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Phrase(
        en: "the template is empty; the built-in one is used",
        pt: "o modelo está vazio; usa-se o modelo predefinido",
        pl: "szablon jest pusty; użyto wbudowanego",
        fa: "قالب خالی است؛ قالب خود برنامه به کار می‌رود"),
      at: SourceRange(file: path), severity: .warning,
      help: [
        Phrase(
          en: "delete the file; or, to leave this part of the pages out, write '{{! left out }}'",
          pt: "apague o arquivo; ou, para omitir esta parte das páginas, escreva '{{! omitido }}'",
          pl: "usuń plik; a żeby pominąć tę część stron, wpisz '{{! pominięto }}'",
          fa: "فایل را پاک کنید؛ یا برای نیاوردن این بخش از صفحه‌ها بنویسید '{{! حذف شد }}'")
      ])
  }
}
