/// Pages about all accounts beside those in the menu.
extension PageAddress {
  package static let concentration = PageAddress("concentration.html")
  package static let glossary = PageAddress("glossary.html")
}
