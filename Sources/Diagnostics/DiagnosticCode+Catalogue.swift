extension DiagnosticCode {
  /// The readable name: `family/what-is-wrong`.
  package var slug: String {
    switch self {
    case .invalidConfiguration: "workspace/config-invalid"
    case .unknownConfigurationKey: "workspace/unknown-config-key"
    case .duplicateID: "workspace/duplicate-id"
    case .collidingSlug: "workspace/slug-collision"
    case .conflictMarker: "workspace/conflict-marker"
    case .notUTF8: "workspace/not-utf8"
    case .brokenTemplate: "workspace/template-broken"
    case .linkOutOfWorkspace: "workspace/link-out-of-workspace"
    case .fileTooLarge: "workspace/file-too-large"
    case .asOfInFuture: "workspace/as-of-in-future"
    case .patternWithoutMatch: "workspace/pattern-without-match"
    case .unreadableFile: "workspace/file-unreadable"
    case .unusedTemplate: "workspace/template-unused"
    case .damagedArchive: "workspace/archive-damaged"
    case .misplacedFolder: "workspace/folder-misspelt"
    case .misnamedFile: "workspace/file-misnamed"
    case .misplacedTable: "workspace/table-outside-data"
    case .unreadSpreadsheet: "workspace/spreadsheet-not-read"
    case .unparsableFrontMatter: "front-matter/unparsable"
    case .missingKey: "front-matter/missing-key"
    case .unknownKey: "front-matter/unknown-key"
    case .unknownAccount: "front-matter/unknown-account"
    case .unknownPerson: "front-matter/unknown-person"
    case .badDate: "front-matter/bad-date"
    case .badChoice: "front-matter/bad-enum"
    case .wrongType: "front-matter/wrong-type"
    case .duplicateKey: "front-matter/duplicate-key"
    case .missingFrontMatter: "front-matter/missing"
    case .unknownType: "front-matter/unknown-type"
    case .unknownReference: "front-matter/unknown-reference"
    case .emptyFile: "front-matter/empty-file"
    case .cyclicParent: "front-matter/parent-cycle"
    case .unlistedCode: "front-matter/unlisted-code"
    case .deepNesting: "text/nesting-too-deep"
    case .ambiguousAmount: "front-matter/ambiguous-amount"
    case .reversedDates: "front-matter/dates-reversed"
    case .distantMeeting: "front-matter/meeting-far-ahead"
    case .wrongSide: "front-matter/person-of-other-side"
    case .malformedTask: "text/task-malformed"
    case .contradictingProgress: "front-matter/progress-contradicts-status"
    case .unresolvedWikiLink: "link/wiki-unresolved"
    case .ambiguousWikiLink: "link/wiki-ambiguous"
    case .missingLinkTarget: "link/relative-missing"
    case .missingAnchor: "link/anchor-missing"
    case .missingAsset: "link/asset-missing"
    case .unknownMetric: "link/unknown-metric"
    case .droppedLink: "link/unsafe-dropped"
    case .unparsableCSV: "csv/unparsable"
    case .missingColumn: "csv/header-missing"
    case .unknownColumn: "csv/unknown-column"
    case .duplicateRowKey: "csv/duplicate-key"
    case .emptyRowKey: "csv/null-key"
    case .candidateAccount: "csv/unknown-account"
    case .badNumber: "csv/bad-number"
    case .badRowDate: "csv/bad-date"
    case .mixedCurrency: "csv/mixed-currency"
    case .futurePeriod: "csv/future-period"
    case .outOfRange: "csv/out-of-range"
    case .wrongCellCount: "csv/wrong-cell-count"
    case .emptyTable: "csv/empty"
    case .badCellChoice: "csv/bad-enum"
    case .unknownDataFile: "csv/unknown-file"
    case .goneFromExport: "csv/gone-from-export"
    case .unknownTableID: "csv/unknown-id"
    case .overrideWithoutReason: "tier/override-no-reason"
    case .overrideExpired: "tier/override-expired"
    case .overrideWithoutEnd: "tier/override-no-expiry"
    case .invalidWeights: "tier/weights-invalid"
    case .invalidThresholds: "tier/thresholds-overlap"
    case .forecastNotIdentifiable: "metric/forecast-not-identifiable"
    case .criterionOptionWithoutEffect: "tier/criterion-option-without-effect"
    case .unusableCriterion: "tier/criterion-unusable"
    case .orderingProspect: "tier/prospect-with-orders"
    case .unknownActionOwner: "action/unknown-owner"
    case .cyclicReporting: "stakeholder/reports-to-cycle"
    }
  }

  /// The severity unless the workspace or the place says otherwise.
  package var severity: Severity {
    switch self {
    case .unknownConfigurationKey, .unknownKey, .unknownColumn, .asOfInFuture, .droppedLink,
      .emptyTable, .futurePeriod, .unknownDataFile, .unlistedCode, .ambiguousAmount,
      .patternWithoutMatch, .unusedTemplate, .goneFromExport, .unknownTableID, .misplacedFolder,
      .misnamedFile, .misplacedTable, .unreadSpreadsheet, .reversedDates, .distantMeeting,
      .wrongSide, .malformedTask, .overrideWithoutEnd, .contradictingProgress,
      .forecastNotIdentifiable, .criterionOptionWithoutEffect, .orderingProspect:
      .warning
    case .candidateAccount, .duplicateRowKey:
      .info
    default:
      .error
    }
  }
}
