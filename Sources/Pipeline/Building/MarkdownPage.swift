package import SourceFormats

/// One Markdown file on its own, for `keyplan render`.
package enum MarkdownPage {
  /// The HTML of the text below the front matter (which only the dialect of a workspace has).
  package static func html(of bytes: [UInt8], dialect: MarkdownDialect) -> String {
    guard dialect == .keyplan else { return dialect.html(of: bytes).html }
    let matter = FrontMatter.split(SourceFile(path: "-", bytes: bytes))
    return dialect.html(of: matter.node == nil ? bytes : Array(bytes[matter.body])).html
  }
}
