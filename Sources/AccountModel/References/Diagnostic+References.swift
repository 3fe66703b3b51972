internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// - Parameter kinds: what the field may name; empty for any document.
  static func unknownReference(
    _ name: String, kinds: [DocumentKind], nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    switch kinds {
    case [.account]: unknownAccount(name, nearest: nearest, at: range)
    case [.person]: unknownPerson(name, nearest: nearest, at: range)
    case [.competitor]: unknownCompetitor(name, nearest: nearest, at: range)
    case []: unresolvedWikiLink(name, nearest: nearest, at: range)
    default: unknownDocument(name, nearest: nearest, at: range)
    }
  }

  private static func unknownAccount(
    _ name: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownAccount,
      Phrase(
        en: "unknown account '\(name)'", pt: "conta desconhecida '\(name)'",
        pl: "nieznany klient '\(name)'", fa: "مشتری ناشناخته '\(name)'"),
      at: range,
      label: Phrase(
        en: "no dossier has this id", pt: "nenhum dossiê tem este identificador",
        pl: "żadna kartoteka nie ma tego identyfikatora", fa: "هیچ پرونده‌ای این شناسه را ندارد"),
      notes: [
        Phrase(
          en: "ids are the 'id:' or the folder of content/accounts/*/index.md",
          pt: "os identificadores são o 'id:' ou a pasta de content/accounts/*/index.md",
          pl: "identyfikator to 'id:' albo folder pliku content/accounts/*/index.md",
          fa: "شناسه همان 'id:' یا پوشه content/accounts/*/index.md است")
      ],
      help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  /// A folder under `accounts/` whose account nobody has described.
  static func folderWithoutDossier(_ folder: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownAccount,
      Phrase(
        en: "folder 'accounts/\(folder)' has no dossier",
        pt: "a pasta 'accounts/\(folder)' não tem dossiê",
        pl: "folder 'accounts/\(folder)' nie ma kartoteki",
        fa: "پوشه 'accounts/\(folder)' پرونده‌ای ندارد"),
      at: range,
      help: [
        Phrase(
          en: "write 'accounts/\(folder)/index.md' with 'type: account' and a title",
          pt: "escreva 'accounts/\(folder)/index.md' com 'type: account' e um título",
          pl: "napisz 'accounts/\(folder)/index.md' z 'type: account' i tytułem",
          fa: "فایل 'accounts/\(folder)/index.md' را با 'type: account' و عنوان بنویسید")
      ])
  }

  private static func unknownPerson(
    _ name: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownPerson,
      Phrase(
        en: "unknown person '\(name)'", pt: "pessoa desconhecida '\(name)'",
        pl: "nieznana osoba '\(name)'", fa: "شخص ناشناخته '\(name)'"),
      at: range, label: nobody, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  private static func unknownCompetitor(
    _ name: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference,
      Phrase(
        en: "unknown competitor '\(name)'", pt: "concorrente desconhecido '\(name)'",
        pl: "nieznany konkurent '\(name)'", fa: "رقیب ناشناخته '\(name)'"),
      at: range,
      notes: [
        Phrase(
          en: "competitors are the files of content/competitors",
          pt: "os concorrentes são os arquivos de content/competitors",
          pl: "konkurenci to pliki w content/competitors",
          fa: "رقیبان همان فایل‌های content/competitors هستند")
      ],
      help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  private static func unknownDocument(
    _ name: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference,
      Phrase(
        en: "unknown document '\(name)'", pt: "documento desconhecido '\(name)'",
        pl: "nieznany dokument '\(name)'", fa: "سند ناشناخته '\(name)'"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  static func unresolvedWikiLink(
    _ name: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unresolvedWikiLink,
      Phrase(
        en: "link '[[\(name)]]' leads nowhere",
        pt: "o link '[[\(name)]]' não leva a lugar nenhum",
        pl: "odnośnik '[[\(name)]]' prowadzi donikąd", fa: "پیوند '[[\(name)]]' به جایی نمی‌رسد"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  static func ambiguousLink(
    _ name: String, _ candidates: [DocumentID], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .ambiguousWikiLink,
      Phrase(
        en: "'\(name)' can mean \(candidates.count) documents",
        pt: "'\(name)' pode designar \(candidates.count) documentos",
        pl: "'\(name)' pasuje do więcej niż jednego dokumentu (\(candidates.count))",
        fa: "'\(name)' می‌تواند \(candidates.count) سند باشد"),
      at: range, help: candidates.prefix(5).map { Phrase.didYouMean($0.description) })
  }

  static func missingLinkTarget(
    _ address: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingLinkTarget,
      Phrase(
        en: "there is no file '\(address)'", pt: "não existe o arquivo '\(address)'",
        pl: "nie ma pliku '\(address)'", fa: "فایل '\(address)' وجود ندارد"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  static func missingAnchor(
    _ anchor: String, in id: DocumentID, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    let document = id.description
    return Diagnostic(
      .missingAnchor,
      Phrase(
        en: "'\(document)' has no heading or entry '\(anchor)'",
        pt: "'\(document)' não tem título nem entrada '\(anchor)'",
        pl: "'\(document)' nie ma nagłówka ani wpisu '\(anchor)'",
        fa: "'\(document)' عنوان یا موردی به نام '\(anchor)' ندارد"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  static func missingAsset(_ address: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingAsset,
      Phrase(
        en: "there is no file '\(address)'", pt: "não existe o arquivo '\(address)'",
        pl: "nie ma pliku '\(address)'", fa: "فایل '\(address)' وجود ندارد"),
      at: range)
  }

  static func droppedLink(_ address: String, at range: SourceRange) -> Diagnostic {
    let scheme = address.prefix { $0 != ":" }
    return Diagnostic(
      .droppedLink,
      Phrase(
        en: "a link of type '\(scheme):' is not shown",
        pt: "um link '\(scheme):' não é mostrado",
        pl: "odnośnik typu '\(scheme):' nie jest pokazywany",
        fa: "پیوند از نوع '\(scheme):' نشان داده نمی‌شود"),
      at: range)
  }

  static func unknownMetric(
    _ name: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownMetric,
      Phrase(
        en: "unknown metric '\(name)'", pt: "métrica desconhecida '\(name)'",
        pl: "nieznany miernik '\(name)'", fa: "شاخص ناشناخته '\(name)'"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }

  static func unknownActionOwner(
    _ name: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownActionOwner,
      Phrase(
        en: "task names an unknown person '@\(name)'",
        pt: "a tarefa indica uma pessoa desconhecida '@\(name)'",
        pl: "zadanie wskazuje nieznaną osobę '@\(name)'",
        fa: "این کار شخصی ناشناخته را نام می‌برد: '@\(name)'"),
      at: range, label: nobody, help: nearest.map { [Phrase.didYouMean("@" + $0)] } ?? [])
  }

  static func badTaskDate(_ typed: String, at range: SourceRange) -> Diagnostic {
    let reading = DateReading(typed)
    return Diagnostic(
      .badDate,
      Phrase(
        en: "'\(typed)' is not a date", pt: "'\(typed)' não é uma data",
        pl: "'\(typed)' nie jest datą", fa: "'\(typed)' تاریخ نیست"),
      at: range, label: reading.label,
      notes: [
        Phrase(
          en: "a task's date is written due:2026-06-10",
          pt: "a data de uma tarefa escreve-se due:2026-06-10",
          pl: "termin zadania zapisuje się due:2026-06-10",
          fa: "تاریخ کار چنین نوشته می‌شود: due:2026-06-10")
      ], help: reading.proposals.map { Phrase.didYouMean("due:" + $0.iso) })
  }

  private static let nobody = Phrase(
    en: "nobody has this id", pt: "ninguém tem este identificador",
    pl: "nikt nie ma tego identyfikatora", fa: "هیچ‌کس این شناسه را ندارد")
}
