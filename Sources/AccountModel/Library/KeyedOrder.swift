/// `documents` in the order of their keys, each of which is made once. Positions are sorted instead of
/// the documents, which are large and would be copied at every step.
@inlinable
package func inOrder<Document, Key>(
  _ documents: [Document], key: (Document) -> Key, by precedes: (Key, Key) -> Bool
) -> [Document] {
  let keys = documents.map(key)
  // Files come in the order of their paths, and often of their ids.
  if zip(keys, keys.dropFirst()).allSatisfy({ !precedes($1, $0) }) { return documents }
  return keys.indices.sorted { precedes(keys[$0], keys[$1]) }.map { documents[$0] }
}

/// The positions of days, the latest first and those that are nil last; equal days stay in their order.
package func latestFirst(_ days: [CalendarDate?]) -> [Int] {
  let days = days.map { $0.map { Int($0.dayNumber) } ?? .min }
  return days.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
}
