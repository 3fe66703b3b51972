import AccountModel
import Localization
import Segmentation
import SourceFormats

extension LanguageSite {
  /// What a code is called in the page's language; nil where nothing names it.
  func name(ofCode code: String, in list: CodeList) -> String? {
    switch list {
    case .segment, .industry, .region, .unit:
      configuration.labels[list]?[code]?.text(in: language)
    case .measure:
      (configuration.labels[list]?[code] ?? MeasureName(code: code).label)?.text(in: language)
        ?? MeasureName(code: code).words
    case .product: index.name(ofProduct: code)?.text(in: language)
    case .country: style.countryName(code)
    }
  }
}

extension PageScope {
  /// The name of a code; the code as typed where nothing names it. A product keeps its id as tooltip,
  /// since data files and colleagues use it.
  func code(_ code: String, in list: CodeList) -> SafeHTML {
    guard let name = site.name(ofCode: code, in: list) else { return self.name(code) }
    guard list == .product, name != code else { return self.name(name) }
    return "<span title=\"\(code)\">\(self.name(name))</span>"
  }
}
