/// An e-mail address of the usual form, `name@host.example`, in two parts.
struct MailAddress {
  let mailbox: String
  let domain: String

  /// Nil for any other text, and for addresses with signs that mean something in a link.
  init?(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isDotted(parts[0], signs: "_+-"),
      parts[1].contains("."), Self.isDotted(parts[1], signs: "-")
    else { return nil }
    (mailbox, domain) = (String(parts[0]), String(parts[1]))
  }

  /// Whether a text is words of ASCII letters, digits and `signs` with a dot between each two.
  private static func isDotted(_ text: Substring, signs: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { sign in
          sign.isASCII && (sign.isLetter || sign.isNumber || signs.contains(sign))
        }
    }
  }
}
