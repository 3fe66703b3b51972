package import Diagnostics

/// A decoded value of the front matter.
///
/// The case follows from the field's declared `Shape`, never from what the text looks like.
package enum FieldValue: Sendable, Hashable {
  /// A word, a name, a code.
  case text(String)
  /// Running text, in Markdown.
  case prose(String)
  case date(CalendarDate)
  case month(CalendarMonth)
  case year(Int)
  case time(TimeOfDay)
  case integer(Int)
  /// An amount, a share in percent, a score.
  indirect case decimal(ExactDecimal)
  case boolean(Bool)
  case choice(ChosenValue)
  /// A code as typed, whether its list has it or not.
  case code(String, CodeList)
  indirect case reference(Reference)
  /// In the order of the file.
  case list([ListedValue])
  indirect case record(Record)
  /// The text as typed where it could not be decoded; a diagnostic says why.
  case invalid(String)
}

/// An element of a list with its place.
package struct ListedValue: Sendable, Hashable {
  package let value: FieldValue
  package let span: SourceSpan

  package init(_ value: FieldValue, span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
