package import Diagnostics
package import Localization

extension ImportRun {
  /// What an import did, or would do.
  package struct Report: Sendable {
    package let created: [String]
    package let updated: [String]
    package let unchangedCount: Int
    /// Documents with fields that people changed, and files that they moved away or deleted.
    package let kept: [String]
    /// Whether nothing was written.
    package let isDryRun: Bool
    package let diagnostics: [Diagnostic]
    /// The files that the diagnostics name.
    package let source: ShownSource

    init(
      _ plan: ImportPlan, kept: [String], isDryRun: Bool, diagnostics: [Diagnostic],
      source: ShownSource
    ) {
      created = plan.changes.filter(\.isNew).map(\.path)
      updated = plan.changes.filter { !$0.isNew }.map(\.path)
      unchangedCount = plan.unchangedCount
      self.kept = kept
      self.isDryRun = isDryRun
      self.diagnostics = diagnostics
      self.source = source
    }
  }
}

extension ImportRun.Report {
  /// A line a file: what became of it, or in a dry run would, and its path.
  package var list: String {
    let words =
      isDryRun
      ? ["would be new ", "would change ", "would be kept"] : ["new     ", "changed ", "kept    "]
    return zip(words, [created, updated, kept]).map { word, paths in
      paths.map { "\(word) \($0)\n" }.joined()
    }.joined()
  }

  /// One line: how many files are new, changed, kept as people left them, and unchanged; of a dry
  /// run, how many would be.
  package var summary: Phrase {
    let (new, changed) = (created.count, updated.count)
    guard isDryRun else {
      return Phrase(
        en: "\(new) new, \(changed) changed, \(kept.count) kept, \(unchangedCount) unchanged",
        pt: "\(new) novos, \(changed) alterados, \(kept.count) mantidos, "
          + "\(unchangedCount) inalterados",
        pl: "nowe: \(new), zmienione: \(changed), zachowane: \(kept.count), "
          + "bez zmian: \(unchangedCount)",
        fa: "تازه: \(new)، تغییریافته: \(changed)، نگه‌داشته: \(kept.count)، "
          + "بدون تغییر: \(unchangedCount)")
    }
    return Phrase(
      en: "dry run, nothing was written; there would be \(new) new, \(changed) changed, "
        + "\(kept.count) kept, \(unchangedCount) unchanged",
      pt: "simulação, nada foi gravado; haveria \(new) novos, \(changed) alterados, "
        + "\(kept.count) mantidos, \(unchangedCount) inalterados",
      pl: "próba, niczego nie zapisano; byłyby nowe: \(new), zmienione: \(changed), "
        + "zachowane: \(kept.count), bez zmian: \(unchangedCount)",
      fa: "اجرای آزمایشی، چیزی نوشته نشد؛ چنین می‌شد: تازه \(new)، تغییریافته \(changed)، "
        + "نگه‌داشته \(kept.count)، بدون تغییر \(unchangedCount)")
  }
}
