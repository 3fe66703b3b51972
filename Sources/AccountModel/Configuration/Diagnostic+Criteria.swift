import Diagnostics
import Localization

extension Diagnostic {
  /// - Parameter method: the `normalise:` that does not look at the key.
  static func criterionOptionWithoutEffect(
    _ key: String, method: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .criterionOptionWithoutEffect,
      Phrase(
        en: "'\(key)' has no effect with 'normalise: \(method)'",
        pt: "'\(key)' não tem efeito com 'normalise: \(method)'",
        pl: "'\(key)' nie działa z 'normalise: \(method)'",
        fa: "'\(key)' با 'normalise: \(method)' اثری ندارد"),
      at: range,
      help: [
        Phrase(
          en: "remove it, or write another 'normalise:'",
          pt: "remova-o ou escreva outro 'normalise:'",
          pl: "usuń ten klucz albo wpisz inne 'normalise:'",
          fa: "آن را بردارید، یا 'normalise:' دیگری بنویسید")
      ])
  }

  /// A criterion that is a word, without the map that says what the words are worth.
  static func criterionNeedsMap(_ measure: String, at range: SourceRange) -> Diagnostic {
    let example = measure == "nine_box" ? "AX: 1, AY: 0.8, BX: 0.6" : "retail: 1, other: 0.5"
    return Diagnostic(
      .unusableCriterion,
      Phrase(
        en: "'\(measure)' is a word and needs 'map:'",
        pt: "'\(measure)' é uma palavra e precisa de 'map:'",
        pl: "'\(measure)' to słowo i wymaga 'map:'",
        fa: "'\(measure)' واژه است و 'map:' لازم دارد"),
      at: range,
      help: [
        Phrase(
          en: "say what each is worth from 0 to 1, such as 'map: {\(example)}'",
          pt: "diga quanto vale cada uma, de 0 a 1, como 'map: {\(example)}'",
          pl: "podaj wartość każdego od 0 do 1, np. 'map: {\(example)}'",
          fa: "ارزش هر کدام را از 0 تا 1 بنویسید، مانند 'map: {\(example)}'")
      ])
  }

  static func logarithmicAnchors(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusableCriterion,
      Phrase(
        en: "'log: true' needs a 'floor' and a 'target' above 0",
        pt: "'log: true' precisa de 'floor' e 'target' acima de 0",
        pl: "'log: true' wymaga 'floor' i 'target' większych od 0",
        fa: "'log: true' به 'floor' و 'target' بزرگ‌تر از 0 نیاز دارد"),
      at: range)
  }

  /// `measure: health` in `tiers:` of a workspace without `health:`.
  static func criterionWithoutHealth(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusableCriterion,
      Phrase(
        en: "the criterion 'health' has no value: there is no 'health:'",
        pt: "o critério 'health' não tem valor: não há 'health:'",
        pl: "kryterium 'health' nie ma wartości: brak 'health:'",
        fa: "معیار 'health' مقداری ندارد: 'health:' تعریف نشده است"),
      at: range,
      help: [
        Phrase(
          en: "add 'health: {}' for the standard one", pt: "acrescente 'health: {}' para o padrão",
          pl: "dodaj 'health: {}', aby użyć standardowej",
          fa: "برای مدل استاندارد 'health: {}' را بیفزایید")
      ])
  }

  /// `meeting_cadence` in `health:` while tiers count health: each would wait for the other.
  static func circularHealth(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unusableCriterion,
      Phrase(
        en: "'meeting_cadence' asks for the tier, and the tier counts 'health'",
        pt: "'meeting_cadence' pergunta pelo nível, e o nível conta 'health'",
        pl: "'meeting_cadence' pyta o poziom, a poziom uwzględnia 'health'",
        fa: "'meeting_cadence' به سطح نیاز دارد و سطح 'health' را می‌شمارد"),
      at: range,
      notes: [
        Phrase(
          en: "the criterion has no value", pt: "o critério não tem valor",
          pl: "kryterium nie ma wartości", fa: "این معیار مقداری ندارد")
      ],
      help: [
        Phrase(
          en: "remove it, or the criterion 'health' of 'tiers:'",
          pt: "remova-o, ou o critério 'health' de 'tiers:'",
          pl: "usuń je albo kryterium 'health' w 'tiers:'",
          fa: "آن را بردارید، یا معیار 'health' را از 'tiers:'")
      ])
  }
}
