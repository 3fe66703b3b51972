package import Localization

/// A closed list of values of the front matter or of a table.
///
/// The raw value is what people type, in lower snake case and never translated; the label is what
/// the site shows.
package protocol LabelledChoice: RawRepresentable, CaseIterable, Sendable
where RawValue == String {
  var label: Phrase { get }
}
