package import Diagnostics

/// Bytes that are read once, from the first to the last.
package protocol ByteStream {
  /// Fills the start of `buffer` and returns how many bytes it wrote: as many as fit, fewer only where
  /// the stream ends, 0 behind the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableStream) -> Int
}

/// A stream that cannot be read to its end.
package struct UnreadableStream: Error {
  /// What the user is told.
  package let diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
