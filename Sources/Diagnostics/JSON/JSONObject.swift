/// A JSON object under construction, its members in the order in which they are added.
///
///     var object = JSONObject()
///     object.add("tier", text: "A")
///     object.add("score", raw: nil)
///     object.text  // {"tier":"A","score":null}
package struct JSONObject: Sendable {
  private var members: [String] = []

  package init() {}

  package var text: String { "{" + members.joined(separator: ",") + "}" }

  /// Null for nil, here and below.
  package mutating func add(_ key: String, text: String?) {
    add(key, raw: text.map(JSONText.quoted))
  }

  /// The shortest decimal that reads back as the number; null for what JSON has no number for.
  package mutating func add(_ key: String, number: Double?) {
    add(key, raw: number.flatMap { $0.isFinite ? "\($0)" : nil })
  }

  /// - Parameter raw: a number, `true`, `false` or other finished JSON.
  package mutating func add(_ key: String, raw: String?) {
    members.append("\(JSONText.quoted(key)):\(raw ?? "null")")
  }

  package mutating func add(_ key: String, object: JSONObject?) {
    add(key, raw: object?.text)
  }

  package mutating func add(_ key: String, list: [JSONObject]) {
    add(key, raw: "[" + list.map(\.text).joined(separator: ",") + "]")
  }
}
