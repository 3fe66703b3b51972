package import Diagnostics

extension Library {
  /// What documents say that cannot be true together, though each reads well by itself.
  ///
  /// Looks at every meeting, hence for the caller to do beside other work.
  package var contradictions: [Diagnostic] {
    ReferenceCycles.parents(of: accounts) + ReferenceCycles.reportingLines(of: people)
      + AccountKeys.collisions(among: accounts)
      + AttendeeSides.problems(of: meetings, people: people)
  }
}
