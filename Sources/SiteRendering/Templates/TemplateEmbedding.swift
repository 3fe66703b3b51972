package import SourceFormats

/// Writes the files of `templates/` as Swift source, so that the program needs no file beside it.
package enum TemplateEmbedding {
  /// The text of `BuiltInTemplates.swift`.
  ///
  /// - Parameter files: all files below `templates/`, paths relative to the repository, in path
  ///   order. Files that are not UTF-8 text are written in base 64.
  package static func source(for files: [SourceFile]) -> String {
    var source = """
      // swift-format-ignore-file
      import SourceFormats

      /// The files of this repository's `templates/`, in path order.
      ///
      /// Written by `swift run dev embed-templates`; a test compares it with the folder.
      enum BuiltInTemplates {
        static let files: [SourceFile] = [

      """
    for file in files {
      if let text = String(validating: file.bytes, as: UTF8.self), !file.bytes.contains(0) {
        source += "    SourceFile(path: \(literal(file.path)), text: \(literal(text))),\n"
      } else {
        let text = Base64.encode(file.bytes)
        source +=
          "    SourceFile(path: \(literal(file.path)), bytes: Base64.decode(\"\(text)\")),\n"
      }
    }
    return source + "  ]\n}\n"
  }

  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\r": literal += "\\r"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
