/// The identity of a kind of problem; never translated and never reused for another kind.
package enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // Workspace
  case invalidConfiguration = "W001"
  case unknownConfigurationKey = "W002"
  case duplicateID = "W003"
  case collidingSlug = "W004"
  case conflictMarker = "W005"
  case notUTF8 = "W006"
  case brokenTemplate = "W012"
  case linkOutOfWorkspace = "W013"
  case fileTooLarge = "W014"
  case asOfInFuture = "W015"
  // Front matter
  case unparsableFrontMatter = "F101"
  case missingKey = "F102"
  case unknownKey = "F103"
  case unknownAccount = "F104"
  case unknownPerson = "F105"
  case badDate = "F106"
  case badChoice = "F107"
  case wrongType = "F108"
  case duplicateKey = "F109"
  case missingFrontMatter = "F113"
  case unknownType = "F114"
  case unknownReference = "F115"
  case emptyFile = "F116"
  case cyclicParent = "F117"
  // Links
  case unresolvedWikiLink = "L301"
  case ambiguousWikiLink = "L302"
  case missingLinkTarget = "L303"
  case missingAnchor = "L304"
  case missingAsset = "L305"
  case unknownMetric = "L314"
  case droppedLink = "L315"
  // Data
  case unparsableCSV = "D401"
  case missingColumn = "D402"
  case unknownColumn = "D403"
  case duplicateRowKey = "D404"
  case emptyRowKey = "D405"
  case candidateAccount = "D406"
  case badNumber = "D407"
  case badRowDate = "D408"
  case mixedCurrency = "D409"
  case futurePeriod = "D412"
  case outOfRange = "D413"
  case wrongCellCount = "D421"
  case emptyTable = "D422"
  case badCellChoice = "D423"
  case unknownDataFile = "D424"
  // Tiers
  case overrideWithoutReason = "M503"
  case overrideExpired = "M504"
  case invalidWeights = "M508"
  case invalidThresholds = "M509"
  // Actions
  case unknownActionOwner = "A204"
  // Stakeholders
  case cyclicReporting = "S708"

  package var code: String { rawValue }
}
