internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// An id that nothing has: the row is used all the same.
  ///
  /// - Parameter choices: all there are, where they are few enough to be listed.
  static func unknownTableID(
    _ reference: TableReference, nearest: String?, choices: [String]
  ) -> Diagnostic {
    let list = choices.joined(separator: ", ")
    return Diagnostic(
      .unknownTableID, .unknownTableID(reference.key, rowCount: reference.rowCount),
      at: reference.place,
      label: reference.table == .targets
        ? Phrase(
          en: "no page shows this target", pt: "nenhuma página mostra esta meta",
          pl: "żadna strona nie pokazuje tego celu", fa: "هیچ صفحه‌ای این هدف را نشان نمی‌دهد")
        : Phrase(
          en: "the row counts, and pages show the id as it stands",
          pt: "a linha conta, e as páginas mostram o id tal como está",
          pl: "wiersz się liczy, a strony pokazują identyfikator bez zmian",
          fa: "سطر به شمار می‌آید و صفحه‌ها خود شناسه را نشان می‌دهند"),
      notes: choices.isEmpty
        ? []
        : [
          Phrase(
            en: "there are: \(list)", pt: "existem: \(list)", pl: "są: \(list)",
            fa: "موجودها: \(list)")
        ],
      help: nearest.map { [.didYouMean($0)] } ?? [])
  }
}

extension Phrase {
  fileprivate static func unknownTableID(
    _ key: TableReference.Key, rowCount: Int
  ) -> Phrase {
    let id = key.id
    switch key.kind {
    case .product:
      return Phrase(
        en: "product '\(id)' is not in products.csv (rows: \(rowCount))",
        pt: "o produto '\(id)' não está em products.csv (linhas: \(rowCount))",
        pl: "produktu '\(id)' nie ma w products.csv (wierszy: \(rowCount))",
        fa: "محصول '\(id)' در products.csv نیست (سطرها: \(rowCount))")
    case .person:
      return Phrase(
        en: "no person has the id '\(id)' (rows: \(rowCount))",
        pt: "nenhuma pessoa tem o id '\(id)' (linhas: \(rowCount))",
        pl: "żadna osoba nie ma identyfikatora '\(id)' (wierszy: \(rowCount))",
        fa: "فردی با شناسهٔ '\(id)' نیست (سطرها: \(rowCount))")
    case .competitor:
      return Phrase(
        en: "no competitor has the id '\(id)' (rows: \(rowCount))",
        pt: "nenhum concorrente tem o id '\(id)' (linhas: \(rowCount))",
        pl: "żaden konkurent nie ma identyfikatora '\(id)' (wierszy: \(rowCount))",
        fa: "رقیبی با شناسهٔ '\(id)' نیست (سطرها: \(rowCount))")
    case .tier:
      return Phrase(
        en: "workspace.yml has no tier '\(id)' (rows: \(rowCount))",
        pt: "workspace.yml não tem o nível '\(id)' (linhas: \(rowCount))",
        pl: "workspace.yml nie ma poziomu '\(id)' (wierszy: \(rowCount))",
        fa: "workspace.yml ردهٔ '\(id)' ندارد (سطرها: \(rowCount))")
    }
  }
}
