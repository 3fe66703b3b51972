/// A file that `keyplan init` or `keyplan new` makes; whoever writes it must not overwrite another.
package struct ScaffoldFile: Sendable, Hashable {
  /// Relative to the workspace, with `/` between its parts.
  package let path: String
  package let text: String
}
