import Foundation

/// Work spread over the cores of the machine.
enum Concurrent {
  /// `transform` of every element, in the order of the elements.
  ///
  /// The elements are cut into some slices a core: one task an element would cost more than small
  /// elements do, and one slice a core would leave cores idle behind the slowest.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) throws -> Result
  ) async throws -> [Result] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let size = max(1, elements.count / (cores * 32))
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: elements.count, by: size) {
        let slice = elements[start..<min(start + size, elements.count)]
        group.addTask { (start, try slice.map(transform)) }
      }
      var parts: [(Int, [Result])] = []
      for try await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
