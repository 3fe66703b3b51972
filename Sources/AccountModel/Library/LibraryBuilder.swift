package import Diagnostics
internal import Localization
package import SourceFormats

/// Makes the library of the documents of a workspace.
package enum LibraryBuilder {
  /// Reads the documents one after the other; `assemble` takes documents that were read in parallel.
  ///
  /// - Parameters:
  ///   - files: the Markdown files of `content/`.
  ///   - assets: the paths of all other files, which links and images may lead to.
  ///   - metrics: the names that `[[=name]]` may use; nil checks none.
  package static func build(
    files: [SourceFile], configuration: Configuration, assets: Set<String> = [],
    metrics: Set<String>? = nil
  ) -> Diagnosed<Library> {
    assemble(
      files.map { DocumentParser.parse($0, rendering: configuration.textRendering) },
      configuration: configuration, assets: assets, metrics: metrics,
      source: { path in files.first { $0.path == path } })
  }

  /// Gives every document its id, connects references, and derives links, actions and relations.
  ///
  /// The result does not depend on the order of `parsed`. It has no tables yet: see
  /// `Library.adding(tables:)`.
  package static func assemble(
    _ parsed: [Diagnosed<ParsedDocument>], configuration: Configuration, assets: Set<String> = [],
    metrics: Set<String>? = nil, source: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
  ) -> Diagnosed<Library> {
    let linker = DocumentLinker(
      parsed, configuration: configuration, assets: assets, metrics: metrics, source: source)
    let linked = linker.slices.map(linker.link)
    let library = linker.library(of: linked)
    return Diagnosed(
      library.value.adding(
        links: linker.links(of: linked), actions: linker.actions(of: linked)),
      library.diagnostics + library.value.contradictions)
  }
}
