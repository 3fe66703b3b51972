/// Words in the order of ICU 78 (`Intl.Collator`), separated by bars; `=` joins words that ICU holds
/// equal. Foundation's own comparison is no oracle here: on Linux it is not transitive (it puts
/// 'ا' before 'آ' and yet sorts lists the other way).
enum CollationSamples {
  /// English and Portuguese.
  static let root = #"""
    "ab"|«ab»|(ab)|@home|/|/قثت|&|& Sons|#1|€100|۰|007|۰à|1|100%|3 M|33|3M|42nd|\#
    7-Eleven|a b|a_b|a-b|a.b|ą)|á/ú|A1|A10|A2|ab|acao|ação|acme|Acme|ACME|Ácme|\#
    Acme Foods|Acme-Foods|AcmeFoods|Aeon|Æon|Afon|áS|atek|Ątek|avo|avó|avô|az|č|c3|\#
    cCŻ|cdńà|cło|cma|Ćma|CöŁ|coracao|coração|coraçoes|corações|czas|çžś|čżua|d|\#
    dNźj|Duro|Đuro|Dvorak|Dvořák|E|éæé۱|Ew|ez|eza|ężnik|g|G|Ğ|gh|gõ ú|Izmir|İzmir|\#
    Izmit|jh|Ł|łódka|lody|Lodz|Lódź|Łódź|lôž|Lżej|maca|maçã|Mueller|Muller|Müller|\#
    ńa|naive|naïve|naives|nm|noż|nóż|nz|ô|O'Neil|O’Neil|oda|óda|Oeuvre|Œuvre|õn|\#
    Oneil|ONeil|Orsted|Ørsted|ósmy|Oy|Ozark|ozór|resume|Resume|resumé|résumé|\#
    Sao Paulo|São Paulo|Sao-Paulo|Sirin|Şirin|Smith & Sons|Smith and Sons|sol|sól|\#
    solo|ßz|Strasse|Straße|Strassen|Su|swit|Świt|szum|Thor|tmô|tńńã|ü|ü,Eu|üęhê|\#
    úzc|v|vNbĄ|x|x&d(|žã|Zaba|żaba|Zażółć|zbyt|žç|zebra|źêô۰|Zorn|Żplł|źrebię|\#
    Zrodlo|Źródło|Zurich|Zürich|Zywiec|Żywiec|Þór|ء|آب|آبان|آث|أ|أحمد|ؤ|إحمد|اب|\#
    ابان|ابژة|احمد|ايران|ایران|بارس|پارس|پگاه|ةآ|تهران|ثطیض|جای|جین|چ|چای|چین|\#
    خانه ما|خانهٔ ما|خانۀ ما|در|دُرّ|ذ|ذپجأ|رئیس|رکنر|رییس|زاله|ژاله|سؤال|سپهر|\#
    سوال|شرکت 1=شرکت ۱|شرکت ۱۰|شرکت ۲|شرکت آلفا|شرکت پارس|شق)|شقچ|شیراز|صبا|صد|ضحی|\#
    ضىبر|طج|طلا|ظنچ|ظهر|عسل|ععضو|غزل|فارس|قم|كارون|کارون|کالا|گاز|گل|گن|لاله|مرد|\#
    مَرد|مُرد|مسئول|مسول|مشهد|میروم=می‌روم|میوه|نان|نك|هتل|هرمز|وزیر|ي3و|يزد|یزد|\#
    یک
    """#

  static let polish = #"""
    "ab"|«ab»|(ab)|@home|/|/قثت|&|& Sons|#1|€100|۰|007|۰à|1|100%|3 M|33|3M|42nd|\#
    7-Eleven|a b|a_b|a-b|a.b|á/ú|A1|A10|A2|ab|acao|ação|acme|Acme|ACME|Ácme|\#
    Acme Foods|Acme-Foods|AcmeFoods|Aeon|Æon|Afon|áS|atek|avo|avô|avó|az|ą)|Ątek|č|\#
    c3|cCŻ|cdńà|cło|cma|CöŁ|coracao|coração|coraçoes|corações|czas|çžś|čżua|Ćma|d|\#
    dNźj|Duro|Đuro|Dvorak|Dvořák|E|éæé۱|Ew|ez|eza|ężnik|g|G|Ğ|gh|gõ ú|Izmir|İzmir|\#
    Izmit|jh|lody|Lodz|lôž|Lódź|Lżej|Ł|łódka|Łódź|maca|maçã|Mueller|Muller|Müller|\#
    naive|naïve|naives|nm|noż|nóż|nz|ńa|ô|O'Neil|O’Neil|oda|Oeuvre|Œuvre|õn|Oneil|\#
    ONeil|Orsted|Ørsted|Oy|Ozark|ozór|óda|ósmy|resume|Resume|resumé|résumé|\#
    Sao Paulo|São Paulo|Sao-Paulo|Sirin|Şirin|Smith & Sons|Smith and Sons|sol|solo|\#
    sól|ßz|Strasse|Straße|Strassen|Su|swit|szum|Świt|Thor|tmô|tńńã|ü|ü,Eu|üęhê|úzc|\#
    v|vNbĄ|x|x&d(|žã|Zaba|Zażółć|zbyt|žç|zebra|Zorn|Zrodlo|Zurich|Zürich|Zywiec|\#
    źêô۰|źrebię|Źródło|żaba|Żplł|Żywiec|Þór|ء|آب|آبان|آث|أ|أحمد|ؤ|إحمد|اب|ابان|\#
    ابژة|احمد|ايران|ایران|بارس|پارس|پگاه|ةآ|تهران|ثطیض|جای|جین|چ|چای|چین|خانه ما|\#
    خانهٔ ما|خانۀ ما|در|دُرّ|ذ|ذپجأ|رئیس|رکنر|رییس|زاله|ژاله|سؤال|سپهر|سوال|\#
    شرکت 1=شرکت ۱|شرکت ۱۰|شرکت ۲|شرکت آلفا|شرکت پارس|شق)|شقچ|شیراز|صبا|صد|ضحی|ضىبر|\#
    طج|طلا|ظنچ|ظهر|عسل|ععضو|غزل|فارس|قم|كارون|کارون|کالا|گاز|گل|گن|لاله|مرد|مَرد|\#
    مُرد|مسئول|مسول|مشهد|میروم=می‌روم|میوه|نان|نك|هتل|هرمز|وزیر|ي3و|يزد|یزد|یک
    """#

  static let persian = #"""
    "ab"|«ab»|(ab)|@home|/|/قثت|&|& Sons|#1|€100|۰|007|۰à|1|100%|3 M|33|3M|42nd|\#
    7-Eleven|آب|آبان|آث|اب|ابان|ابژة|احمد|ایران|ايران|ء|أ|ؤ|أحمد|إحمد|بارس|پارس|\#
    پگاه|تهران|ثطیض|جای|جین|چ|چای|چین|خانه ما|خانهٔ ما|خانۀ ما|در|دُرّ|ذ|ذپجأ|رئیس|\#
    رکنر|رییس|زاله|ژاله|سؤال|سپهر|سوال|شرکت 1=شرکت ۱|شرکت ۱۰|شرکت ۲|شرکت آلفا|\#
    شرکت پارس|شق)|شقچ|شیراز|صبا|صد|ضحی|ضىبر|طج|طلا|ظنچ|ظهر|عسل|ععضو|غزل|فارس|قم|\#
    کارون|كارون|کالا|گاز|گل|گن|لاله|مرد|مَرد|مُرد|مسئول|مسول|مشهد|میروم=می‌روم|\#
    میوه|نان|نك|وزیر|ةآ|هتل|هرمز|ي3و|یزد|يزد|یک|a b|a_b|a-b|a.b|ą)|á/ú|A1|A10|A2|\#
    ab|acao|ação|acme|Acme|ACME|Ácme|Acme Foods|Acme-Foods|AcmeFoods|Aeon|Æon|Afon|\#
    áS|atek|Ątek|avo|avó|avô|az|č|c3|cCŻ|cdńà|cło|cma|Ćma|CöŁ|coracao|coração|\#
    coraçoes|corações|czas|çžś|čżua|d|dNźj|Duro|Đuro|Dvorak|Dvořák|E|éæé۱|Ew|ez|\#
    eza|ężnik|g|G|Ğ|gh|gõ ú|Izmir|İzmir|Izmit|jh|Ł|łódka|lody|Lodz|Lódź|Łódź|lôž|\#
    Lżej|maca|maçã|Mueller|Muller|Müller|ńa|naive|naïve|naives|nm|noż|nóż|nz|ô|\#
    O'Neil|O’Neil|oda|óda|Oeuvre|Œuvre|õn|Oneil|ONeil|Orsted|Ørsted|ósmy|Oy|Ozark|\#
    ozór|resume|Resume|resumé|résumé|Sao Paulo|São Paulo|Sao-Paulo|Sirin|Şirin|\#
    Smith & Sons|Smith and Sons|sol|sól|solo|ßz|Strasse|Straße|Strassen|Su|swit|\#
    Świt|szum|Thor|tmô|tńńã|ü|ü,Eu|üęhê|úzc|v|vNbĄ|x|x&d(|žã|Zaba|żaba|Zażółć|zbyt|\#
    žç|zebra|źêô۰|Zorn|Żplł|źrebię|Zrodlo|Źródło|Zurich|Zürich|Zywiec|Żywiec|Þór
    """#
}
