internal import Localization

extension YAMLFailure.Cause {
  /// What to do about it.
  var help: Phrase {
    switch self {
    case .tabIndentation:
      Phrase(
        en: "use spaces at the start of the line", pt: "use espaços no início da linha",
        pl: "użyj spacji na początku wiersza", fa: "در آغاز خط از فاصله استفاده کنید")
    case .unclosedQuote:
      Phrase(
        en: "put the same quote at the end of the value", pt: "feche as aspas no fim do valor",
        pl: "zamknij cudzysłów na końcu wartości", fa: "نقل‌قول را در پایان مقدار ببندید")
    case .notFields, .keyWithoutColon:
      Phrase(
        en: "put a colon and a space between a name and its value: name: value",
        pt: "ponha dois-pontos e um espaço entre o nome e o valor: nome: valor",
        pl: "między nazwą a wartością wstaw dwukropek i spację: nazwa: wartość",
        fa: "میان نام و مقدار دونقطه و فاصله بگذارید: نام: مقدار")
    case .colonInValue, .reservedCharacter, .unknownAlias, .keyIsNotText:
      Phrase(
        en: "put the value in quotes: field: \"value\"",
        pt: "ponha o valor entre aspas: campo: \"valor\"",
        pl: "ujmij wartość w cudzysłów: pole: \"wartość\"",
        fa: "مقدار را در نقل‌قول بگذارید: فیلد: \"مقدار\"")
    case .backslash:
      Phrase(
        en: "use single quotes, or write the backslash twice",
        pt: "use plicas, ou escreva a barra duas vezes",
        pl: "użyj pojedynczych cudzysłowów albo wpisz ukośnik dwa razy",
        fa: "از نقل‌قول تکی استفاده کنید یا بک‌اسلش را دو بار بنویسید")
    case .wrongIndentation:
      Phrase(
        en: "check the spaces at the start of the line, and text behind a closing quote",
        pt: "verifique os espaços no início da linha e texto depois de fechar aspas",
        pl: "sprawdź spacje na początku wiersza i tekst za zamykającym cudzysłowem",
        fa: "فاصله‌های آغاز خط و متن پس از نقل‌قول بسته را بررسی کنید")
    default: rarerHelp
    }
  }

  private var rarerHelp: Phrase {
    switch self {
    case .unclosedBracket:
      Phrase(
        en: "close every '[' with ']' and every '{' with '}', with commas between: [one, two]",
        pt: "feche cada '[' com ']' e cada '{' com '}', com vírgulas entre os itens: [um, dois]",
        pl: "zamknij każdy '[' przez ']' i każdy '{' przez '}', z przecinkami: [raz, dwa]",
        fa: "هر '[' را با ']' و هر '{' را با '}' ببندید و میان آن‌ها , بگذارید: [یک, دو]")
    case .controlCharacter:
      Phrase(
        en: "delete the line and type it again", pt: "apague a linha e digite-a de novo",
        pl: "usuń wiersz i wpisz go ponownie", fa: "خط را پاک کنید و دوباره بنویسید")
    case .unclosedFrontMatter:
      Phrase(
        en: "put a line '---' below the last field",
        pt: "ponha uma linha '---' após o último campo",
        pl: "wstaw wiersz '---' pod ostatnim polem", fa: "زیر آخرین فیلد یک خط '---' بگذارید")
    case .secondDocument:
      Phrase(
        en: "keep one set of fields and delete the line '---' between the two",
        pt: "deixe um só conjunto de campos e apague a linha '---' entre os dois",
        pl: "zostaw jeden zestaw pól i usuń wiersz '---' między nimi",
        fa: "یک مجموعه فیلد نگه دارید و خط '---' میان آن دو را پاک کنید")
    case .tooDeep:
      Phrase(
        en: "a few levels are enough: check the brackets, or the spaces at the start of the lines",
        pt: "bastam poucos níveis: verifique os parênteses ou os espaços no início das linhas",
        pl: "wystarczy kilka poziomów: sprawdź nawiasy albo spacje na początku wierszy",
        fa: "چند سطح کافی است: کروشه‌ها یا فاصله‌های آغاز خط‌ها را بررسی کنید")
    case .tooLarge:
      Phrase(
        en: "write the values out instead of '*' references",
        pt: "escreva os valores em vez de referências '*'",
        pl: "zamiast odwołań '*' wpisz wartości", fa: "به جای ارجاع '*' خود مقدارها را بنویسید")
    default:
      Phrase(
        en: "put the value in quotes, and compare the line with one that is read",
        pt: "ponha o valor entre aspas e compare a linha com outra que é lida",
        pl: "ujmij wartość w cudzysłów i porównaj wiersz z innym, który jest czytany",
        fa: "مقدار را در نقل‌قول بگذارید و خط را با خطی که خوانده می‌شود مقایسه کنید")
    }
  }
}
