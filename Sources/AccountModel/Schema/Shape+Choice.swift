internal import Localization

extension Shape {
  /// One value of an enumeration.
  static func choice<Choice: LabelledChoice>(of type: Choice.Type) -> Shape {
    .choice(ChoiceSet(type))
  }

  /// The languages that a text may be in.
  static let language = Shape.choice(
    ChoiceSet(
      name: "Language",
      options: Language.allCases.map {
        ChoiceSet.Option(rawValue: $0.code, label: Phrase(verbatim: $0.nativeName))
      }))

  /// A list of lines without markup.
  static let texts = Shape.list(.text)
  static let account = Shape.reference([.account])
  static let person = Shape.reference([.person])
  static let people = Shape.list(.reference([.person]))
  static let plan = Shape.reference([.plan])
  static let competitor = Shape.reference([.competitor])
  /// 1 (little) to 5 (much).
  static let score = Shape.integer(1...5)
  static let days = Shape.integer(0...3650)

  /// A list of groups of keys.
  static func records(_ name: String, _ fields: [FieldDeclaration]) -> Shape {
    .list(.record(RecordSchema(name, fields)))
  }

  /// A group of keys.
  static func group(_ name: String, _ fields: [FieldDeclaration]) -> Shape {
    .record(RecordSchema(name, fields))
  }
}
