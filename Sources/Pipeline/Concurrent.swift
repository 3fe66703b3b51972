import Foundation

/// Work spread over the cores of the machine.
enum Concurrent {
  private static let longestSlice = 4

  /// `transform` of every element, in the order of the elements.
  ///
  /// The elements are cut into slices: one task an element would cost more than small elements do, and
  /// long slices would leave cores idle behind the slowest, where a few elements cost as much as
  /// hundreds of others.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) throws -> Result
  ) async rethrows -> [Result] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let size = min(max(elements.count / (cores * 32), 1), longestSlice)
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
