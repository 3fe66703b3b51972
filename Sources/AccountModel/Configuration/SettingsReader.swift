package import Diagnostics
import Localization
package import SourceFormats

/// Reads the keys of one mapping of a settings file (`workspace.yml`, an import mapping), and collects
/// what is wrong with them.
///
/// Every key that is asked for is known; `finish()` reports the others with the nearest known one.
package struct SettingsReader {
  package let file: String
  /// The keys above this mapping, for messages: `tiers.guard_rails`.
  package let path: String
  /// Where the mapping stands; nil where there is none.
  package let root: SourceRange?
  private let entries: [YAMLEntry]
  private var known: [String] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// A node that is not a mapping is reported and read as an empty one; nil is an empty one.
  ///
  /// - Parameter mainKey: the key that a scalar in place of the mapping is meant for, for the message.
  package init(_ node: YAMLNode?, file: String, path: String = "", mainKey: String? = nil) {
    self.file = file
    self.path = path
    root = node.map { $0.span.range(in: file) }
    guard let node, !node.isNull else {
      entries = []
      return
    }
    guard case .mapping(let entries) = node.content else {
      self.entries = []
      let example = mainKey.flatMap { key in
        node.scalarText.map { "\(path): {\(key): \($0)}" }
      }
      diagnostics.append(
        .settingsExpected(
          .mapping, key: path, example: example, at: node.span.range(in: file)))
      return
    }
    self.entries = entries
  }

  /// The keys in the order of the file, for mappings whose keys are the user's own.
  package var keys: [String] { entries.map(\.key) }

  package mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let entry = entries.first(where: { $0.key == key }), !entry.value.isNull
    else { return nil }
    return entry.value
  }

  package mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text, _) = node.content else {
      return reject(key, node, expected: .text)
    }
    return text
  }

  /// A value read by `parse`; what it cannot read is reported as not being `expected`.
  package mutating func value<Value>(
    _ key: String, expected: ExpectedSetting, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text, _) = node.content, let value = parse(text) else {
      return reject(key, node, expected: expected)
    }
    return value
  }

  /// The values of another key, which a value may have been meant for.
  package struct Alternative {
    let key: String
    let values: [String]
  }

  /// One of the raw values of an enumeration.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, as type: Choice.Type, orOf alternative: Alternative? = nil
  ) -> Choice? where Choice.RawValue == String {
    choice(key, among: Array(Choice.allCases), orOf: alternative)
  }

  /// One of the raw values of some cases of an enumeration.
  package mutating func choice<Choice: RawRepresentable>(
    _ key: String, among choices: [Choice], orOf alternative: Alternative? = nil
  ) -> Choice? where Choice.RawValue == String {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text, _) = node.content else {
      return reject(key, node, expected: .text)
    }
    if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    diagnostics.append(
      .settingNotAmong(
        choices.map(\.rawValue), typed: text, key: qualified(key), orOf: alternative,
        at: node.span.range(in: file)))
    return nil
  }

  /// A list read element by element; a scalar stands for a list of one.
  package mutating func list<Value>(
    _ key: String, expected: ExpectedSetting, _ parse: (String) -> Value?
  ) -> [Value]? {
    guard let node = node(key) else { return nil }
    let nodes: [YAMLNode]
    if case .sequence(let elements) = node.content { nodes = elements } else { nodes = [node] }
    return nodes.compactMap { element in
      guard case .scalar(let text, _) = element.content, let value = parse(text) else {
        return reject(key, element, expected: expected)
      }
      return value
    }
  }

  /// A reader of the mapping under `key`; empty where there is none.
  ///
  /// - Parameter mainKey: as of the initialiser.
  package mutating func settings(_ key: String, mainKey: String? = nil) -> SettingsReader {
    SettingsReader(node(key), file: file, path: qualified(key), mainKey: mainKey)
  }

  package mutating func absorb(_ other: SettingsReader) {
    diagnostics += other.finished()
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Everything that is to be said of this mapping, unknown keys included.
  package consuming func finished() -> [Diagnostic] {
    for entry in entries where !known.contains(entry.key) {
      diagnostics.append(
        .unknownSetting(
          qualified(entry.key), file: file,
          nearest: NearMiss.proposal(for: entry.key, among: known),
          at: entry.keySpan.range(in: file)))
    }
    return diagnostics
  }

  package func range(of node: YAMLNode) -> SourceRange { node.span.range(in: file) }

  /// Where a key stands; nil for one that is not here.
  func range(ofKey key: String) -> SourceRange? {
    entries.first { $0.key == key }.map { $0.keySpan.range(in: file) }
  }

  package func qualified(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private mutating func reject<Value>(
    _ key: String, _ node: YAMLNode, expected: ExpectedSetting
  ) -> Value? {
    diagnostics.append(
      .settingsExpected(
        expected, key: qualified(key), typed: node.scalarText, at: node.span.range(in: file)))
    return nil
  }
}

extension YAMLNode {
  /// The text of a scalar; nil for a list or a mapping.
  fileprivate var scalarText: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }
}
