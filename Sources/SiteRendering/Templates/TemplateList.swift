/// The elements of a list that a template goes through.
///
/// They are asked in place: a template sees thousands of small elements, and each would need memory of
/// its own to be passed as `any TemplateContext`.
package protocol TemplateList: Sendable {
  var count: Int { get }
  func value(named name: TemplateKey, at index: Int) -> TemplateValue?
  /// What `{{.}}` stands for in an element.
  func ownValue(at index: Int) -> TemplateValue?
}

struct TemplateElements<Element: TemplateContext>: TemplateList {
  let elements: [Element]

  var count: Int { elements.count }
  func value(named name: TemplateKey, at index: Int) -> TemplateValue? {
    // In place: the element is not copied.
    elements.withUnsafeBufferPointer { $0[index].value(named: name) }
  }
  func ownValue(at index: Int) -> TemplateValue? { elements[index].ownValue }
}
