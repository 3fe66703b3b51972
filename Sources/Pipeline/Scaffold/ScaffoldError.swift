package import AccountModel
internal import Diagnostics
package import Localization

/// Why `keyplan new` or `keyplan init` cannot make a file.
package enum ScaffoldError: Error, Sendable, Hashable {
  case exists(path: String)
  case missingTitle(DocumentKind)
  /// The title has no letter and no digit of which an id could be made.
  case titleWithoutLetters(String)
  case missingAccount(DocumentKind)
  /// An account was given to a kind that belongs to none.
  case superfluousAccount(DocumentKind)
  /// `nearest` is the account that was probably meant.
  case unknownAccount(String, nearest: String?)
  /// `proposal` is the nearest text that may be an id.
  case invalidID(String, proposal: String?)

  package var message: Phrase {
    switch self {
    case .exists(let path):
      Phrase(
        en: "'\(path)' is there already and was not touched",
        pt: "'\(path)' já existe e não foi alterado",
        pl: "'\(path)' już istnieje i nie został zmieniony",
        fa: "'\(path)' از پیش وجود دارد و دست‌نخورده ماند")
    case .missingTitle(let kind):
      Phrase(
        en: "a new \(kind.rawValue) needs a title: --title \"...\"",
        pt: "'\(kind.rawValue)' precisa de um título: --title \"...\"",
        pl: "'\(kind.rawValue)' wymaga tytułu: --title \"...\"",
        fa: "'\(kind.rawValue)' عنوان می‌خواهد: --title \"...\"")
    case .titleWithoutLetters(let title):
      Phrase(
        en: "'\(title)' has no letter or digit to make an id of; give one, such as --id acme",
        pt: "'\(title)' não tem letra nem algarismo para formar um id; indique um: --id acme",
        pl: "z '\(title)' nie da się utworzyć id: brak liter i cyfr; podaj je, np. --id acme",
        fa: "'\(title)' حرف یا رقمی برای ساختن شناسه ندارد؛ خودتان بدهید، مانند --id acme")
    case .missingAccount(let kind):
      Phrase(
        en: "a new \(kind.rawValue) belongs to an account; say which: --account ID",
        pt: "'\(kind.rawValue)' pertence a uma conta; indique qual: --account ID",
        pl: "'\(kind.rawValue)' należy do klienta; podaj którego: --account ID",
        fa: "'\(kind.rawValue)' به یک مشتری تعلق دارد؛ بگویید کدام: --account ID")
    case .superfluousAccount(let kind):
      Phrase(
        en: "a new \(kind.rawValue) belongs to no account; leave out --account",
        pt: "'\(kind.rawValue)' não pertence a uma conta; retire --account",
        pl: "'\(kind.rawValue)' nie należy do klienta; pomiń --account",
        fa: "'\(kind.rawValue)' به مشتری تعلق ندارد؛ --account را بردارید")
    case .unknownAccount(let id, _):
      Phrase(
        en: "there is no account '\(id)'", pt: "não há nenhuma conta '\(id)'",
        pl: "nie ma klienta '\(id)'", fa: "مشتری '\(id)' وجود ندارد")
    case .invalidID(let id, _):
      Phrase(
        en: "'\(id)' cannot be an id: small letters, digits and single hyphens can",
        pt: "'\(id)' não pode ser um id: só letras minúsculas, algarismos e hífenes simples",
        pl: "'\(id)' nie może być id: dozwolone są małe litery, cyfry i pojedyncze łączniki",
        fa: "'\(id)' شناسهٔ درستی نیست: تنها حرف کوچک، رقم و خط تیرهٔ تکی")
    }
  }

  /// What to try instead, where there is something.
  package var help: Phrase? {
    let proposal: String? =
      switch self {
      case .unknownAccount(_, let nearest): nearest
      case .invalidID(_, let proposal): proposal
      default: nil
      }
    return proposal.map(Phrase.didYouMean)
  }
}
