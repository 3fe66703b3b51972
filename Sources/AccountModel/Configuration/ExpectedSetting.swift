package import Localization

/// What a key of a settings file wants, in words for the message.
package enum ExpectedSetting: Sendable {
  case text, mapping, list, number, percent, date, language, currency, decimalMark
  case encoding, datePattern, pair, webAddress, criterion, expression, fieldValue, pathPattern
  case documentType, reviews, zeroOrOne, notNegative, flag, days

  package var phrase: Phrase {
    switch self {
    case .text: Phrase(en: "a text", pt: "um texto", pl: "tekstu", fa: "متن")
    case .mapping:
      Phrase(
        en: "a list of 'key: value' lines", pt: "linhas 'chave: valor'",
        pl: "wierszy 'klucz: wartość'", fa: "سطرهای «کلید: مقدار»")
    case .list: Phrase(en: "a list", pt: "uma lista", pl: "listy", fa: "فهرست")
    case .number:
      Phrase(
        en: "a number such as 0.5", pt: "um número como 0.5", pl: "liczby, np. 0.5",
        fa: "عددی مانند 0.5")
    case .percent:
      Phrase(
        en: "a number from 0 to 100", pt: "um número de 0 a 100", pl: "liczby od 0 do 100",
        fa: "عددی از 0 تا 100")
    case .date:
      Phrase(
        en: "'data', 'today' or a date such as 2026-06-30",
        pt: "'data', 'today' ou uma data como 2026-06-30",
        pl: "'data', 'today' albo daty, np. 2026-06-30",
        fa: "'data' یا 'today' یا تاریخی مانند 2026-06-30")
    case .language:
      Phrase(
        en: "one of en, pt, pl, fa", pt: "um de en, pt, pl, fa",
        pl: "jednego z: en, pt, pl, fa", fa: "یکی از en، pt، pl، fa")
    case .currency:
      Phrase(
        en: "a currency code of three capital letters such as EUR",
        pt: "um código de moeda de três maiúsculas como EUR",
        pl: "kodu waluty z trzech wielkich liter, np. EUR",
        fa: "کد ارز سه‌حرفی مانند EUR")
    case .decimalMark:
      Phrase(en: "'.' or ','", pt: "'.' ou ','", pl: "'.' albo ','", fa: "'.' یا ','")
    case .encoding:
      Phrase(
        en: "utf-8, windows-1250, windows-1252 or windows-1256",
        pt: "utf-8, windows-1250, windows-1252 ou windows-1256",
        pl: "utf-8, windows-1250, windows-1252 albo windows-1256",
        fa: "utf-8 یا windows-1250 یا windows-1252 یا windows-1256")
    case .datePattern:
      Phrase(
        en: "a pattern such as dd.MM.yyyy", pt: "um padrão como dd.MM.yyyy",
        pl: "wzoru, np. dd.MM.yyyy", fa: "الگویی مانند dd.MM.yyyy")
    case .pair:
      Phrase(
        en: "two numbers in rising order", pt: "dois números em ordem crescente",
        pl: "dwóch liczb rosnąco", fa: "دو عدد به ترتیب صعودی")
    case .documentType:
      Phrase(
        en: "a document type such as account", pt: "um tipo de documento como account",
        pl: "typu dokumentu, np. account", fa: "نوع سندی مانند account")
    case .webAddress:
      Phrase(
        en: "a web address that starts with https:// or http://",
        pt: "um endereço que comece por https:// ou http://",
        pl: "adresu zaczynającego się od https:// albo http://",
        fa: "نشانی‌ای که با https:// یا http:// آغاز شود")
    case .expression:
      Phrase(
        en: "arithmetic over columns such as quantity * price",
        pt: "uma conta com colunas como quantity * price",
        pl: "działania na kolumnach, np. quantity * price",
        fa: "محاسبه‌ای روی ستون‌ها مانند quantity * price")
    case .fieldValue:
      Phrase(
        en: "a column name, or one of {column}, {value}, {text}, {date}, {expression}, {reference}",
        pt: "um nome de coluna, ou {column}, {value}, {text}, {date}, {expression}, {reference}",
        pl: "nazwy kolumny albo {column}, {value}, {text}, {date}, {expression}, {reference}",
        fa: "نام یک ستون یا یکی از {column}، {value}، {text}، {date}، {expression}، {reference}")
    case .pathPattern:
      Phrase(
        en: "a path below content/ such as 'drafts' or '**/*.bak.md'",
        pt: "um caminho dentro de content/ como 'drafts' ou '**/*.bak.md'",
        pl: "ścieżki w content/, np. 'drafts' albo '**/*.bak.md'",
        fa: "مسیری درون content/ مانند 'drafts' یا '**/*.bak.md'")
    case .criterion:
      Phrase(
        en: "a criterion such as {measure: tenure, weight: 10}",
        pt: "um critério como {measure: tenure, weight: 10}",
        pl: "kryterium, np. {measure: tenure, weight: 10}",
        fa: "معیاری مانند {measure: tenure, weight: 10}")
    case .reviews:
      Phrase(
        en: "a number of reviews from 1 to 120", pt: "um número de revisões de 1 a 120",
        pl: "liczby przeglądów od 1 do 120", fa: "شماری از بازبینی‌ها از 1 تا 120")
    case .zeroOrOne: Phrase(en: "0 or 1", pt: "0 ou 1", pl: "0 albo 1", fa: "0 یا 1")
    case .flag:
      Phrase(
        en: "true or false", pt: "true ou false", pl: "true albo false", fa: "true یا false")
    case .days:
      Phrase(
        en: "a whole number of days from 1 to 3660",
        pt: "um número inteiro de dias de 1 a 3660", pl: "całkowitej liczby dni od 1 do 3660",
        fa: "شمار روزها، عددی صحیح از 1 تا 3660")
    case .notNegative:
      Phrase(
        en: "a number from 0 on", pt: "um número a partir de 0", pl: "liczby od 0 wzwyż",
        fa: "عددی از 0 به بالا")
    }
  }
}
