/// The order of characters, taken from CLDR: groups that differ at first glance separated by spaces;
/// in a group accents by commas; between commas first the small letter, then the capital.
enum CollationRules {
  static let punctuation = #"""
    _ - ‐‑ ‒ – — ― , ، ٫ ٬ ; ؛ : ! ¡ ? ¿ ؟ . ۔ · ',‘,’,‚ ‹ › ",“,”,„ « » ( ) [ ] { } § ¶ @ * / \ \#
    & # % ٪ ‰ † ‡ • ′ ″ ` ´ ^ ¯ ¨ ¸ ° © ® → + ± ÷ × < = > ¬ | ¦ ~ − ¤ ¢ $ £ ¥ €
    """#

  static let latin = """
    aAª,áÁ,àÀ,ăĂ,âÂ,åÅ,äÄ,ãÃ,ąĄ,āĀ bB cC,ćĆ,ĉĈ,čČ,ċĊ,çÇ dD,ďĎ,đĐ,ðÐ \
    eE,éÉ,èÈ,ĕĔ,êÊ,ěĚ,ëË,ėĖ,ęĘ,ēĒ fF gG,ğĞ,ĝĜ,ġĠ,ģĢ hH,ĥĤ,ħĦ iI,íÍ,ìÌ,ĭĬ,îÎ,ïÏ,ĩĨ,İ,įĮ,īĪ ı \
    jJ,ĵĴ kK,ķĶ lL,ĺĹ,ľĽ,ļĻ,łŁ,ŀĿ mM nN,ńŃ,ňŇ,ñÑ,ņŅ ŋŊ oOº,óÓ,òÒ,ŏŎ,ôÔ,öÖ,őŐ,õÕ,øØ,ōŌ pP qQ ĸ \
    rR,ŕŔ,řŘ,ŗŖ sS,śŚ,ŝŜ,šŠ,şŞ,șȘ,ſ tT,ťŤ,ţŢ,țȚ ŧŦ uU,úÚ,ùÙ,ŭŬ,ûÛ,ůŮ,üÜ,űŰ,ũŨ,ųŲ,ūŪ vV wW,ŵŴ \
    xX yY,ýÝ,ŷŶ,ÿŸ zZ,źŹ,žŽ,żŻ þÞ µ
    """

  /// Ą ć ę ł ń ó ś ź ż are letters of their own.
  static let polishLatin = """
    aAª,áÁ,àÀ,ăĂ,âÂ,åÅ,äÄ,ãÃ,āĀ ąĄ bB cC,ĉĈ,čČ,ċĊ,çÇ ćĆ dD,ďĎ,đĐ,ðÐ \
    eE,éÉ,èÈ,ĕĔ,êÊ,ěĚ,ëË,ėĖ,ēĒ ęĘ fF gG,ğĞ,ĝĜ,ġĠ,ģĢ hH,ĥĤ,ħĦ iI,íÍ,ìÌ,ĭĬ,îÎ,ïÏ,ĩĨ,İ,įĮ,īĪ ı \
    jJ,ĵĴ kK,ķĶ lL,ĺĹ,ľĽ,ļĻ,ŀĿ łŁ mM nN,ňŇ,ñÑ,ņŅ ńŃ ŋŊ oOº,òÒ,ŏŎ,ôÔ,öÖ,őŐ,õÕ,øØ,ōŌ óÓ pP qQ ĸ \
    rR,ŕŔ,řŘ,ŗŖ sS,ŝŜ,šŠ,şŞ,șȘ,ſ śŚ tT,ťŤ,ţŢ,țȚ ŧŦ uU,úÚ,ùÙ,ŭŬ,ûÛ,ůŮ,üÜ,űŰ,ũŨ,ųŲ,ūŪ vV wW,ŵŴ \
    xX yY,ýÝ,ŷŶ,ÿŸ zZ,žŽ źŹ żŻ þÞ µ
    """

  static let arabic = """
    ء آ أ ٱ ؤ إ ئ ا ب پ ة ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ك ک گ ل م ن ه ھ ہ ە,ۀ و ى ي \
    ی ے
    """

  /// Arabic forms of a letter count as accents of the Persian one.
  static let persianArabic = """
    آ ا,ٱ ء,أ,إ,ؤ,ئ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک,ك گ ل م ن و ه,ە,ہ,ة,ۀ,ھ \
    ی,ى,ے,ي
    """

  static let marks = "\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{654}"
  static let persianMarks = "\u{64E}\u{650}\u{64F}\u{64B}\u{64D}\u{64C}\u{651}\u{652}\u{654}"

  /// Characters that sort as several letters.
  static let expansions: [(Unicode.Scalar, String)] = [
    ("æ", "ae"), ("Æ", "AE"), ("œ", "oe"), ("Œ", "OE"), ("ß", "ss"), ("ẞ", "SS"), ("ĳ", "ij"),
    ("Ĳ", "IJ"), ("…", "..."), ("№", "No"), ("™", "TM"),
  ]
}
