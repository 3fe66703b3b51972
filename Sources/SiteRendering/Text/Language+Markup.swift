import Localization
import SourceFormats

extension Language {
  /// A name or code of a user in a text of this language. Isolated are, in one that is written from
  /// right to left, all of them; elsewhere those that have right-to-left letters or direction marks.
  func markup(ofName text: String) -> SafeHTML {
    isRightToLeft || text.mayBeRightToLeft ? "<bdi>\(text)</bdi>" : SafeHTML(escaping: text)
  }

  /// A text of ours with digits or signs, which a text from right to left would turn round.
  func markup(ofFigure text: String) -> SafeHTML {
    isRightToLeft ? "<bdi>\(text)</bdi>" : SafeHTML(escaping: text)
  }
}

extension String {
  /// Whether the text has letters that are written from right to left, or marks of direction.
  var mayBeRightToLeft: Bool {
    hasByte { (0xD6...0xDF).contains($0) || $0 == 0xE2 || $0 == 0xEF }
  }
}
