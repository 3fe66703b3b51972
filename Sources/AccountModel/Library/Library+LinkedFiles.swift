internal import SourceFormats

extension Library {
  /// The paths of the files that documents link or show and that are no documents themselves.
  package var linkedFiles: Set<String> {
    var files: Set<String> = []
    for document in documents {
      files.formUnion(document.fieldFiles)
      for link in document.outline.links {
        switch link.target {
        case .relative(let address), .image(let address):
          let target = references.resolve(address: address, from: document.path)
          if case .asset(let path) = target { files.insert(path) }
        case .wiki, .dropped: break
        }
      }
    }
    return files
  }
}
