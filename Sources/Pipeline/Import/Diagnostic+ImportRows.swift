import Diagnostics
import Localization

/// What is wrong with the destinations and the rows of an import.
extension Diagnostic {
  static func notADataFile(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "'\(name)' is not the name of a file in content/data; it is not written",
        pt: "'\(name)' não é o nome de um arquivo em content/data; não é gravado",
        pl: "'\(name)' nie jest nazwą pliku w content/data; nie zapisano go",
        fa: "'\(name)' نام فایلی در content/data نیست؛ نوشته نمی‌شود"),
      at: range,
      help: [
        Phrase(
          en: "use a name such as orders.csv or 2024/orders.csv",
          pt: "use um nome como orders.csv ou 2024/orders.csv",
          pl: "użyj nazwy takiej jak orders.csv lub 2024/orders.csv",
          fa: "نامی مانند orders.csv یا 2024/orders.csv به کار ببرید")
      ])
  }

  static func accountIsNoFolder(_ account: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongType,
      Phrase(
        en: "'\(account)' cannot be the folder of an account; the row is left out",
        pt: "'\(account)' não pode ser a pasta de uma conta; a linha fica de fora",
        pl: "'\(account)' nie może być folderem klienta; pominięto wiersz",
        fa: "'\(account)' نمی‌تواند پوشه مشتری باشد؛ سطر کنار گذاشته شد"),
      at: range)
  }

  static func rowsDiffer(key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateRowKey,
      Phrase(
        en: "another row has the key '\(key)' and says something else; the first is used",
        pt: "outra linha tem a chave '\(key)' e diz outra coisa; vale a primeira",
        pl: "inny wiersz ma klucz '\(key)' i mówi co innego; obowiązuje pierwszy",
        fa: "سطر دیگری کلید '\(key)' را دارد و چیز دیگری می‌گوید؛ نخستین به کار می‌رود"),
      at: range, severity: .warning, related: [RelatedPlace(firstRow, at: first)])
  }

  /// - Parameter used: the id that the document of this row gets.
  static func likeIDs(
    _ slug: String, key: String, used: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .collidingSlug,
      Phrase(
        en: "the id '\(slug)' is taken by another key; '\(key)' becomes '\(used)'",
        pt: "o id '\(slug)' já pertence a outra chave; '\(key)' torna-se '\(used)'",
        pl: "identyfikator '\(slug)' należy do innego klucza; '\(key)' otrzymuje '\(used)'",
        fa: "شناسه '\(slug)' از آنِ کلید دیگری است؛ '\(key)' شناسه '\(used)' می‌گیرد"),
      at: range, severity: .warning, related: [RelatedPlace(firstRow, at: first)],
      help: [
        Phrase(
          en: "put a column that tells them apart into 'id'",
          pt: "ponha em 'id' uma coluna que os distinga",
          pl: "dodaj do 'id' kolumnę, która je rozróżnia",
          fa: "ستونی که آن‌ها را از هم جدا می‌کند در 'id' بگذارید")
      ])
  }

  /// - Parameter range: of a misspelt `sources`, or the file.
  static func mappingWithoutSources(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "the mapping names no exports: 'sources' is missing",
        pt: "o mapeamento não indica exportações: falta 'sources'",
        pl: "mapowanie nie wskazuje eksportów: brakuje 'sources'",
        fa: "نگاشت هیچ خروجی‌ای را نام نمی‌برد: 'sources' نیست"),
      at: range,
      help: [
        Phrase(
          en: "name them in a line such as 'sources: {customers: {file: customers.csv}}'",
          pt: "indique-as numa linha como 'sources: {customers: {file: customers.csv}}'",
          pl: "wskaż je w wierszu, np. 'sources: {customers: {file: customers.csv}}'",
          fa: "آن‌ها را در سطری مانند 'sources: {customers: {file: customers.csv}}' بنویسید")
      ])
  }

  /// - Parameter key: `type` or `id`, which are no fields of a document for the mapping.
  static func belongsBesideFields(_ key: String, at range: SourceRange) -> Diagnostic {
    let example = key == "type" ? "type: account" : "id: \"{customer_id}\""
    return Diagnostic(
      .invalidConfiguration,
      Phrase(
        en: "'\(key)' belongs beside 'fields', not under it",
        pt: "'\(key)' fica ao lado de 'fields', não dentro",
        pl: "'\(key)' powinno stać obok 'fields', a nie pod nim",
        fa: "جای '\(key)' کنار 'fields' است، نه زیر آن"),
      at: range,
      help: [
        Phrase(
          en: "write it on the level of 'from': \(example)",
          pt: "escreva-o no nível de 'from': \(example)",
          pl: "wpisz je na poziomie 'from': \(example)",
          fa: "آن را هم‌سطح 'from' بنویسید: \(example)")
      ])
  }

  /// - Parameter owner: the document type, or a group of its fields.
  static func noSuchField(
    _ key: String, of owner: String, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      Phrase(
        en: "'\(owner)' has no field '\(key)'; it is not written",
        pt: "'\(owner)' não tem o campo '\(key)'; não é gravado",
        pl: "'\(owner)' nie ma pola '\(key)'; nie zapisano go",
        fa: "'\(owner)' فیلد '\(key)' ندارد؛ نوشته نمی‌شود"),
      at: range, help: nearest.map { [.didYouMean($0)] } ?? [])
  }

  static func valueNotInMap(_ cell: String, column: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badCellChoice,
      Phrase(
        en: "the map of column '\(column)' lacks '\(cell)'; it is taken as it is",
        pt: "o mapa da coluna '\(column)' não tem '\(cell)'; usa-se o valor como está",
        pl: "mapa kolumny '\(column)' nie zawiera '\(cell)'; przejęto wartość bez zmian",
        fa: "'\(cell)' در نگاشت ستون '\(column)' نیست؛ همان‌گونه به کار می‌رود"),
      at: range, severity: .warning)
  }

  static func rowWithoutPartner(
    _ key: String, in source: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .badCellChoice,
      Phrase(
        en: "the joined export '\(source)' has no row '\(key)'; its columns stay empty",
        pt: "a exportação associada '\(source)' não tem a linha '\(key)'; colunas vazias",
        pl: "dołączony eksport '\(source)' nie ma wiersza '\(key)'; kolumny puste",
        fa: "خروجی پیوسته '\(source)' سطر '\(key)' را ندارد؛ ستون‌هایش خالی می‌ماند"),
      at: range, severity: .warning)
  }

  private static let firstRow = Phrase(
    en: "the first row is here", pt: "a primeira linha está aqui",
    pl: "pierwszy wiersz jest tutaj", fa: "نخستین سطر اینجاست")
}
