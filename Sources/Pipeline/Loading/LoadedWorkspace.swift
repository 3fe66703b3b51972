package import Diagnostics
package import Segmentation
package import SourceFormats

/// A workspace, read and computed.
package struct LoadedWorkspace: Sendable {
  package let portfolio: Portfolio
  /// The files of the workspace's `templates/`, in path order.
  package let templates: [SourceFile]
  /// Everything that there is to say about the files, in no particular order.
  package let diagnostics: [Diagnostic]
  package let times: PhaseTimes
}
