import AccountModel
package import SourceFormats

extension FileTree {
  package func stream(of path: String) throws(WorkspaceError) -> any ByteStream {
    MemoryStream(try contents(of: path))
  }

  /// A file of the listing in pieces, unpacked where it is an archive.
  func streamed(_ path: String) -> StreamedFile {
    StreamedFile(unpacking: path) { () throws(WorkspaceError) in try stream(of: path) }
  }
}

extension StreamedFile {
  /// A file that is unpacked where its name is that of an archive.
  init(
    unpacking path: String,
    _ stream: @escaping @Sendable () throws(WorkspaceError) -> any ByteStream
  ) {
    self.init(path: path) { () throws(UnreadableStream) in
      do throws(WorkspaceError) {
        let stream = try stream()
        return path.lowercased().hasSuffix(".gz") ? GzipStream(stream, path: path) : stream
      } catch {
        throw UnreadableStream(.unreadableFile(path, error))
      }
    }
  }
}
