private import CCmark

/// The owner of a tree of cmark, which is gone with it.
struct CommonMarkTree: ~Copyable {
  let root: OpaquePointer?

  /// Parses the texts as if they were one.
  ///
  /// - Parameter validates: replaces bytes that are not UTF-8 with U+FFFD; not needed where all are.
  init(parsing first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8> = [], validates: Bool) {
    let parser = cmark_parser_new_with_mem(
      validates ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT, CommonMarkArena.enter())
    for text in [first, second] where !text.isEmpty {
      text.withUnsafeBytes { buffer in
        cmark_parser_feed(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }
    root = cmark_parser_finish(parser)
    cmark_parser_free(parser)
  }

  deinit { CommonMarkArena.leave() }
}
