internal import Localization

extension YAMLFailure.Cause {
  var message: Phrase {
    switch self {
    case .tabIndentation:
      Phrase(
        en: "the line is indented with a tab", pt: "a linha está recuada com uma tabulação",
        pl: "wiersz jest wcięty tabulatorem", fa: "خط با نویسهٔ Tab تورفته است")
    case .colonInValue:
      Phrase(
        en: "a second ': ' in a line, or a line indented too far",
        pt: "um segundo ': ' na linha, ou uma linha recuada demais",
        pl: "drugi ': ' w wierszu albo zbyt głęboko wcięty wiersz",
        fa: "دومین ': ' در یک خط، یا خطی با تورفتگی بیش از اندازه")
    case .keyWithoutColon:
      Phrase(
        en: "the line has no ':' behind the name of its field",
        pt: "falta ':' depois do nome do campo", pl: "brak ':' po nazwie pola",
        fa: "پس از نام فیلد ':' نیامده است")
    case .unclosedQuote:
      Phrase(
        en: "a quote that opens here is not closed", pt: "as aspas abertas aqui não são fechadas",
        pl: "cudzysłów otwarty tutaj nie jest zamknięty",
        fa: "نقل‌قولی که اینجا باز شده بسته نشده است")
    case .unclosedBracket:
      Phrase(
        en: "a bracket that opens here is not closed, or a comma is missing",
        pt: "o parêntese aberto aqui não é fechado, ou falta uma vírgula",
        pl: "nawias otwarty tutaj nie jest zamknięty albo brakuje przecinka",
        fa: "کروشه‌ای که اینجا باز شده بسته نشده، یا ویرگولی جا افتاده است")
    case .reservedCharacter(let character):
      Phrase(
        en: "a value cannot start with '\(character)'",
        pt: "um valor não pode começar por '\(character)'",
        pl: "wartość nie może zaczynać się od '\(character)'",
        fa: "مقدار نمی‌تواند با '\(character)' آغاز شود")
    case .unknownAlias(let name):
      Phrase(
        en: "a value cannot start with '*' ('*\(name)')",
        pt: "um valor não pode começar por '*' ('*\(name)')",
        pl: "wartość nie może zaczynać się od '*' ('*\(name)')",
        fa: "مقدار نمی‌تواند با '*' آغاز شود ('*\(name)')")
    default: rarerMessage
    }
  }

  private var rarerMessage: Phrase {
    switch self {
    case .backslash:
      Phrase(
        en: "a backslash in double quotes that means nothing",
        pt: "uma barra invertida sem significado entre aspas duplas",
        pl: "ukośnik wsteczny bez znaczenia w cudzysłowie",
        fa: "بک‌اسلش بی‌معنی درون نقل‌قول دوتایی")
    case .wrongIndentation:
      Phrase(
        en: "the line does not fit the lines above it",
        pt: "a linha não condiz com as linhas acima",
        pl: "wiersz nie pasuje do wierszy powyżej", fa: "خط با خط‌های بالای خود جور نیست")
    case .controlCharacter:
      Phrase(
        en: "an invisible control character in the text",
        pt: "um carácter de controlo invisível no texto",
        pl: "niewidoczny znak sterujący w tekście", fa: "نویسهٔ کنترلی نادیدنی در متن")
    case .unclosedFrontMatter:
      Phrase(
        en: "the front matter has no closing line '---'",
        pt: "falta a linha '---' que fecha o cabeçalho",
        pl: "nagłówek nie ma zamykającego wiersza '---'",
        fa: "سرآغاز خط پایانی '---' ندارد")
    case .secondDocument:
      Phrase(
        en: "a second '---' starts another set of fields",
        pt: "um segundo '---' inicia outro conjunto de campos",
        pl: "drugi '---' zaczyna kolejny zestaw pól",
        fa: "دومین '---' مجموعه فیلد دیگری را آغاز می‌کند")
    case .notFields:
      Phrase(
        en: "expected lines of the form 'field: value'",
        pt: "esperavam-se linhas da forma 'campo: valor'",
        pl: "oczekiwano wierszy w postaci 'pole: wartość'",
        fa: "خط‌هایی به شکل 'فیلد: مقدار' انتظار می‌رفت")
    case .keyIsNotText:
      Phrase(
        en: "the name of a field must be plain text",
        pt: "o nome de um campo deve ser texto simples",
        pl: "nazwa pola musi być zwykłym tekstem", fa: "نام فیلد باید متن ساده باشد")
    case .tooDeep:
      Phrase(
        en: "lists and groups are nested more than 64 deep",
        pt: "listas e grupos com mais de 64 níveis",
        pl: "listy i grupy zagnieżdżone głębiej niż 64 poziomy",
        fa: "فهرست‌ها و گروه‌ها بیش از ۶۴ سطح تودرتو هستند")
    case .tooLarge:
      Phrase(
        en: "the text repeats itself too often by '*' references",
        pt: "o texto repete-se demasiado por referências '*'",
        pl: "tekst zbyt często powtarza się przez odwołania '*'",
        fa: "متن با ارجاع‌های '*' بیش از اندازه تکرار می‌شود")
    default: unknownMessage
    }
  }

  private var unknownMessage: Phrase {
    guard case .other(let problem) = self else { return Phrase(verbatim: "") }
    return Phrase(
      en: "the fields cannot be read from here on (\(problem))",
      pt: "não é possível ler os campos a partir daqui (\(problem))",
      pl: "od tego miejsca nie można odczytać pól (\(problem))",
      fa: "از اینجا به بعد فیلدها خوانده نمی‌شوند (\(problem))")
  }
}
