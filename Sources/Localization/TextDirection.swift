/// The base direction of a run of text, as the HTML `dir` attribute spells it.
package enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}
