/// The elements of a list that a template goes through.
///
/// They are asked in place, by a function made for their type: a template sees thousands of small
/// elements, and each would need memory of its own to be passed as `any TemplateContext`. A class so
/// that the renderer need not count a reference for every name that it looks up.
package final class TemplateList: Sendable {
  let count: Int
  /// The value of a name in the element at an index; for nil, what `{{.}}` stands for in it.
  private let find: @Sendable (TemplateKey?, Int) -> TemplateValue?

  init<Element: TemplateContext>(_ elements: [Element]) {
    count = elements.count
    find = { name, index in
      elements.withUnsafeBufferPointer { elements in
        guard let first = elements.baseAddress else { return nil }
        // Through a pointer, which does not copy the element.
        guard let name else { return (first + index).pointee.ownValue }
        return (first + index).pointee.value(named: name)
      }
    }
  }

  func value(named name: TemplateKey, at index: Int) -> TemplateValue? { find(name, index) }

  func ownValue(at index: Int) -> TemplateValue? { find(nil, index) }
}
