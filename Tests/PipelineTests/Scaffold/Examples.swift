/// The examples of a new file.
enum Examples {
  /// The text with its switched-off lines switched on: `#key: value` loses the `#`, `# words` stays.
  static func switchedOn(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isComment = line.hasPrefix("##") || line.hasPrefix("# ") && !line.hasPrefix("#  ")
      return line.hasPrefix("#") && !isComment ? line.dropFirst() : line
    }.joined(separator: "\n")
  }
}
