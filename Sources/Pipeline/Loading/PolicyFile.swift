package import AccountModel
package import Diagnostics
import Localization
import SourceFormats

/// A file with another tier model, for a what-if: a `workspace.yml`, or one with `tiers:` alone.
package struct PolicyFile: Sendable {
  package let tiers: TierModel
  /// What is wrong with its `tiers:`.
  package let diagnostics: [Diagnostic]

  /// - Throws: where the file cannot be read, or has no tier model.
  package init(_ path: String) throws(WorkspaceError) {
    let file = SourceFile(path: path, bytes: try FileAccess.read(path))
    let yaml = YAML.parse(file)
    var reader = SettingsReader(yaml.value, file: path)
    guard reader.node("tiers") != nil || !yaml.diagnostics.isEmpty else {
      throw .refused(
        Phrase(
          en: "'\(path)' has no 'tiers:'", pt: "'\(path)' não tem 'tiers:'",
          pl: "'\(path)' nie ma 'tiers:'", fa: "'\(path)' بخش 'tiers:' ندارد"),
        help: Phrase(
          en: "write the tier model under 'tiers:', as in workspace.yml",
          pt: "escreva o modelo de níveis em 'tiers:', como em workspace.yml",
          pl: "zapisz model poziomów pod 'tiers:', jak w workspace.yml",
          fa: "مدل سطح‌ها را زیر 'tiers:' بنویسید، مانند workspace.yml"))
    }
    let decoded = TierModel.decode(reader.settings("tiers"))
    tiers = decoded.value
    diagnostics = yaml.diagnostics + decoded.diagnostics
  }
}
