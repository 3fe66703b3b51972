/// Pages about all accounts.
extension PageAddress {
  package static let concentration = PageAddress("concentration.html")
  package static let contribution = PageAddress("contribution.html")
  package static let receivables = PageAddress("receivables.html")
  package static let glossary = PageAddress("glossary.html")
}
