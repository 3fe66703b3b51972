/// The pages that every site has, whatever its documents.
extension PageAddress {
  package static let home = PageAddress("index.html")
  package static let accounts = PageAddress("accounts/index.html")
  package static let people = PageAddress("people/index.html")
  package static let meetings = PageAddress("meetings/index.html")
  package static let actions = PageAddress("actions/index.html")
  package static let opportunities = PageAddress("opportunities/index.html")
  package static let tiers = PageAddress("tiers.html")
  package static let nineBox = PageAddress("abc-xyz.html")
  package static let whiteSpace = PageAddress("white-space.html")
  package static let growth = PageAddress("growth.html")
  package static let handbook = PageAddress("handbook/index.html")
  package static let playbooks = PageAddress("playbooks/index.html")
  package static let competitors = PageAddress("competitors/index.html")
  package static let dataQuality = PageAddress("data-quality.html")
  package static let about = PageAddress("about.html")
  package static let notFound = PageAddress("404.html")
}
