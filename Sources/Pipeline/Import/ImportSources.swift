import Diagnostics
import SourceFormats

/// The exports that a mapping names, read.
struct ImportSources {
  /// By their names in the mapping.
  private(set) var sources: [String: ImportSource] = [:]
  /// Names of exports that could not be read in whole.
  private(set) var unreadable: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Of the exports, by their paths.
  private(set) var encodings: [String: TextEncoding] = [:]

  /// - Throws: an error that names all exports which cannot be read.
  init(_ mapping: ImportMapping, folder: String) throws(WorkspaceError) {
    let files = try Self.files(of: mapping, in: folder)
    for settings in mapping.sources {
      guard let file = files[settings.name] else { continue }
      let read = ImportSource.read(file, settings)
      encodings[file.path] = settings.encoding
      sources[settings.name] = read.value
      diagnostics += read.diagnostics
      if read.diagnostics.contains(where: { $0.severity == .error }) {
        unreadable.insert(settings.name)
      }
    }
  }

  private static func files(
    of mapping: ImportMapping, in folder: String
  ) throws(WorkspaceError) -> [String: SourceFile] {
    var files: [String: SourceFile] = [:]
    var reasons: [String: String] = [:]
    for source in mapping.sources {
      let path = "\(folder)/\(source.file)"
      do throws(WorkspaceError) {
        files[source.name] = SourceFile(path: path, bytes: try Disk.read(path, shownAs: path))
      } catch {
        guard case .unreadable(_, let reason) = error else { throw error }
        reasons[path] = reason
      }
    }
    guard reasons.isEmpty else { throw .unreadableExports(reasons) }
    return files
  }
}
