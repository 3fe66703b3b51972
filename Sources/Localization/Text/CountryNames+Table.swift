extension CountryNames {
  /// A line a country: its code, then its name in English, Portuguese, Polish and Persian, after CLDR.
  static let lines = """
    AD|Andorra|Andorra|Andora|آندورا
    AE|United Arab Emirates|Emirados Árabes Unidos|Zjednoczone Emiraty Arabskie|امارات متحدهٔ عربی
    AF|Afghanistan|Afeganistão|Afganistan|افغانستان
    AG|Antigua & Barbuda|Antígua e Barbuda|Antigua i Barbuda|آنتیگوا و باربودا
    AI|Anguilla|Anguila|Anguilla|آنگویلا
    AL|Albania|Albânia|Albania|آلبانی
    AM|Armenia|Armênia|Armenia|ارمنستان
    AO|Angola|Angola|Angola|آنگولا
    AQ|Antarctica|Antártida|Antarktyda|جنوبگان
    AR|Argentina|Argentina|Argentyna|آرژانتین
    AS|American Samoa|Samoa Americana|Samoa Amerykańskie|ساموآی امریکا
    AT|Austria|Áustria|Austria|اتریش
    AU|Australia|Austrália|Australia|استرالیا
    AW|Aruba|Aruba|Aruba|آروبا
    AX|Åland Islands|Ilhas Aland|Wyspy Alandzkie|جزایر آلاند
    AZ|Azerbaijan|Azerbaijão|Azerbejdżan|جمهوری آذربایجان
    BA|Bosnia & Herzegovina|Bósnia e Herzegovina|Bośnia i Hercegowina|بوسنی و هرزگوین
    BB|Barbados|Barbados|Barbados|باربادوس
    BD|Bangladesh|Bangladesh|Bangladesz|بنگلادش
    BE|Belgium|Bélgica|Belgia|بلژیک
    BF|Burkina Faso|Burquina Faso|Burkina Faso|بورکینافاسو
    BG|Bulgaria|Bulgária|Bułgaria|بلغارستان
    BH|Bahrain|Barein|Bahrajn|بحرین
    BI|Burundi|Burundi|Burundi|بوروندی
    BJ|Benin|Benin|Benin|بنین
    BL|St. Barthélemy|São Bartolomeu|Saint-Barthélemy|سن بارتلمی
    BM|Bermuda|Bermudas|Bermudy|برمودا
    BN|Brunei|Brunei|Brunei|برونئی
    BO|Bolivia|Bolívia|Boliwia|بولیوی
    BQ|Caribbean Netherlands|Países Baixos Caribenhos|Niderlandy Karaibskie|جزایر کارائیب هلند
    BR|Brazil|Brasil|Brazylia|برزیل
    BS|Bahamas|Bahamas|Bahamy|باهاما
    BT|Bhutan|Butão|Bhutan|بوتان
    BV|Bouvet Island|Ilha Bouvet|Wyspa Bouveta|جزیرهٔ بووه
    BW|Botswana|Botsuana|Botswana|بوتسوانا
    BY|Belarus|Bielorrússia|Białoruś|بلاروس
    BZ|Belize|Belize|Belize|بلیز
    CA|Canada|Canadá|Kanada|کانادا
    CC|Cocos (Keeling) Islands|Ilhas Cocos (Keeling)|Wyspy Kokosowe|جزایر کوکوس
    CD|Congo - Kinshasa|Congo - Kinshasa|Demokratyczna Republika Konga|کنگو - کینشاسا
    CF|Central African Republic|República Centro-Africana|Republika Środkowoafrykańska|جمهوری افریقای مرکزی
    CG|Congo - Brazzaville|República do Congo|Kongo|کنگو - برازویل
    CH|Switzerland|Suíça|Szwajcaria|سوئیس
    CI|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|ساحل عاج
    CK|Cook Islands|Ilhas Cook|Wyspy Cooka|جزایر کوک
    CL|Chile|Chile|Chile|شیلی
    CM|Cameroon|Camarões|Kamerun|کامرون
    CN|China mainland|China continental|Chiny kontynentalne|چین
    CO|Colombia|Colômbia|Kolumbia|کلمبیا
    CR|Costa Rica|Costa Rica|Kostaryka|کاستاریکا
    CU|Cuba|Cuba|Kuba|کوبا
    CV|Cape Verde|Cabo Verde|Republika Zielonego Przylądka|کیپ‌ورد
    CW|Curaçao|Curaçau|Curaçao|کوراسائو
    CX|Christmas Island|Ilha Christmas|Wyspa Bożego Narodzenia|جزیرهٔ کریسمس
    CY|Cyprus|Chipre|Cypr|قبرس
    CZ|Czechia|Tchéquia|Czechy|چک
    DE|Germany|Alemanha|Niemcy|آلمان
    DJ|Djibouti|Djibuti|Dżibuti|جیبوتی
    DK|Denmark|Dinamarca|Dania|دانمارک
    DM|Dominica|Dominica|Dominika|دومینیکا
    DO|Dominican Republic|República Dominicana|Dominikana|جمهوری دومینیکن
    DZ|Algeria|Argélia|Algieria|الجزایر
    EC|Ecuador|Equador|Ekwador|اکوادور
    EE|Estonia|Estônia|Estonia|استونی
    EG|Egypt|Egito|Egipt|مصر
    EH|Western Sahara|Saara Ocidental|Sahara Zachodnia|صحرای غربی
    ER|Eritrea|Eritreia|Erytrea|اریتره
    ES|Spain|Espanha|Hiszpania|اسپانیا
    ET|Ethiopia|Etiópia|Etiopia|اتیوپی
    FI|Finland|Finlândia|Finlandia|فنلاند
    FJ|Fiji|Fiji|Fidżi|فیجی
    FK|Falkland Islands|Ilhas Malvinas|Falklandy|جزایر فالکلند
    FM|Micronesia|Micronésia|Mikronezja|میکرونزی
    FO|Faroe Islands|Ilhas Faroé|Wyspy Owcze|جزایر فارو
    FR|France|França|Francja|فرانسه
    GA|Gabon|Gabão|Gabon|گابن
    GB|United Kingdom|Reino Unido|Wielka Brytania|بریتانیا
    GD|Grenada|Granada|Grenada|گرنادا
    GE|Georgia|Geórgia|Gruzja|گرجستان
    GF|French Guiana|Guiana Francesa|Gujana Francuska|گویان فرانسه
    GG|Guernsey|Guernsey|Guernsey|گرنزی
    GH|Ghana|Gana|Ghana|غنا
    GI|Gibraltar|Gibraltar|Gibraltar|جبل‌الطارق
    GL|Greenland|Groenlândia|Grenlandia|گرینلند
    GM|Gambia|Gâmbia|Gambia|گامبیا
    GN|Guinea|Guiné|Gwinea|گینه
    GP|Guadeloupe|Guadalupe|Gwadelupa|گوادلوپ
    GQ|Equatorial Guinea|Guiné Equatorial|Gwinea Równikowa|گینهٔ استوایی
    GR|Greece|Grécia|Grecja|یونان
    GS|So. Georgia & So. Sandwich Isl.|Ilhas Geórgia do Sul e Sandwich do Sul|Georgia Południowa i Sandwich Południowy|جورجیای جنوبی و جزایر ساندویچ جنوبی
    GT|Guatemala|Guatemala|Gwatemala|گواتمالا
    GU|Guam|Guam|Guam|گوام
    GW|Guinea-Bissau|Guiné-Bissau|Gwinea Bissau|گینهٔ بیسائو
    GY|Guyana|Guiana|Gujana|گویان
    HK|Hong Kong|Hong Kong|Hongkong|هنگ‌کنگ
    HM|Heard & McDonald Islands|Ilhas Heard e McDonald|Wyspy Heard i McDonalda|هرد و جزایر مک‌دونالد
    HN|Honduras|Honduras|Honduras|هندوراس
    HR|Croatia|Croácia|Chorwacja|کرواسی
    HT|Haiti|Haiti|Haiti|هائیتی
    HU|Hungary|Hungria|Węgry|مجارستان
    ID|Indonesia|Indonésia|Indonezja|اندونزی
    IE|Ireland|Irlanda|Irlandia|ایرلند
    IL|Israel|Israel|Izrael|اسرائیل
    IM|Isle of Man|Ilha de Man|Wyspa Man|جزیرهٔ من
    IN|India|Índia|Indie|هند
    IO|Chagos Archipelago|Arquipélago de Chagos|Czagos|قلمرو بریتانیا در اقیانوس هند
    IQ|Iraq|Iraque|Irak|عراق
    IR|Iran|Irã|Iran|ایران
    IS|Iceland|Islândia|Islandia|ایسلند
    IT|Italy|Itália|Włochy|ایتالیا
    JE|Jersey|Jersey|Jersey|جرزی
    JM|Jamaica|Jamaica|Jamajka|جامائیکا
    JO|Jordan|Jordânia|Jordania|اردن
    JP|Japan|Japão|Japonia|ژاپن
    KE|Kenya|Quênia|Kenia|کنیا
    KG|Kyrgyzstan|Quirguistão|Kirgistan|قرقیزستان
    KH|Cambodia|Camboja|Kambodża|کامبوج
    KI|Kiribati|Quiribati|Kiribati|کیریباتی
    KM|Comoros|Comores|Komory|کومور
    KN|St. Kitts & Nevis|São Cristóvão e Névis|Saint Kitts i Nevis|سنت کیتس و نویس
    KP|North Korea|Coreia do Norte|Korea Północna|کرهٔ شمالی
    KR|South Korea|Coreia do Sul|Korea Południowa|کرهٔ جنوبی
    KW|Kuwait|Kuwait|Kuwejt|کویت
    KY|Cayman Islands|Ilhas Cayman|Kajmany|جزایر کِیمن
    KZ|Kazakhstan|Cazaquistão|Kazachstan|قزاقستان
    LA|Laos|Laos|Laos|لائوس
    LB|Lebanon|Líbano|Liban|لبنان
    LC|St. Lucia|Santa Lúcia|Saint Lucia|سنت لوسیا
    LI|Liechtenstein|Liechtenstein|Liechtenstein|لیختن‌اشتاین
    LK|Sri Lanka|Sri Lanka|Sri Lanka|سری‌لانکا
    LR|Liberia|Libéria|Liberia|لیبریا
    LS|Lesotho|Lesoto|Lesotho|لسوتو
    LT|Lithuania|Lituânia|Litwa|لیتوانی
    LU|Luxembourg|Luxemburgo|Luksemburg|لوکزامبورگ
    LV|Latvia|Letônia|Łotwa|لتونی
    LY|Libya|Líbia|Libia|لیبی
    MA|Morocco|Marrocos|Maroko|مراکش
    MC|Monaco|Mônaco|Monako|موناکو
    MD|Moldova|Moldávia|Mołdawia|مولداوی
    ME|Montenegro|Montenegro|Czarnogóra|مونته‌نگرو
    MF|St. Martin|Saint-Martin|Saint-Martin|سنت مارتین
    MG|Madagascar|Madagascar|Madagaskar|ماداگاسکار
    MH|Marshall Islands|Ilhas Marshall|Wyspy Marshalla|جزایر مارشال
    MK|North Macedonia|Macedônia do Norte|Macedonia Północna|مقدونیهٔ شمالی
    ML|Mali|Mali|Mali|مالی
    MM|Myanmar (Burma)|Mianmar (Birmânia)|Mjanma (Birma)|میانمار (برمه)
    MN|Mongolia|Mongólia|Mongolia|مغولستان
    MO|Macao|Macau|Makau|ماکائو
    MP|Northern Mariana Islands|Ilhas Marianas do Norte|Mariany Północne|جزایر ماریانای شمالی
    MQ|Martinique|Martinica|Martynika|مارتینیک
    MR|Mauritania|Mauritânia|Mauretania|موریتانی
    MS|Montserrat|Montserrat|Montserrat|مونت‌سرات
    MT|Malta|Malta|Malta|مالت
    MU|Mauritius|Maurício|Mauritius|موریس
    MV|Maldives|Maldivas|Malediwy|مالدیو
    MW|Malawi|Malaui|Malawi|مالاوی
    MX|Mexico|México|Meksyk|مکزیک
    MY|Malaysia|Malásia|Malezja|مالزی
    MZ|Mozambique|Moçambique|Mozambik|موزامبیک
    NA|Namibia|Namíbia|Namibia|نامیبیا
    NC|New Caledonia|Nova Caledônia|Nowa Kaledonia|کالدونیای جدید
    NE|Niger|Níger|Niger|نیجر
    NF|Norfolk Island|Ilha Norfolk|Norfolk|جزیرهٔ نورفولک
    NG|Nigeria|Nigéria|Nigeria|نیجریه
    NI|Nicaragua|Nicarágua|Nikaragua|نیکاراگوئه
    NL|Netherlands|Países Baixos|Holandia|هلند
    NO|Norway|Noruega|Norwegia|نروژ
    NP|Nepal|Nepal|Nepal|نپال
    NR|Nauru|Nauru|Nauru|نائورو
    NU|Niue|Niue|Niue|نیوئه
    NZ|New Zealand|Nova Zelândia|Nowa Zelandia|نیوزیلند
    OM|Oman|Omã|Oman|عمان
    PA|Panama|Panamá|Panama|پاناما
    PE|Peru|Peru|Peru|پرو
    PF|French Polynesia|Polinésia Francesa|Polinezja Francuska|پلی‌نزی فرانسه
    PG|Papua New Guinea|Papua-Nova Guiné|Papua-Nowa Gwinea|پاپوا گینهٔ نو
    PH|Philippines|Filipinas|Filipiny|فیلیپین
    PK|Pakistan|Paquistão|Pakistan|پاکستان
    PL|Poland|Polônia|Polska|لهستان
    PM|St. Pierre & Miquelon|São Pedro e Miquelão|Saint-Pierre i Miquelon|سن پیر و میکلن
    PN|Pitcairn Islands|Ilhas Pitcairn|Pitcairn|جزایر پیت‌کرن
    PR|Puerto Rico|Porto Rico|Portoryko|پورتوریکو
    PS|Palestinian Territories|Territórios palestinos|Terytoria Palestyńskie|سرزمین‌های فلسطینی
    PT|Portugal|Portugal|Portugalia|پرتغال
    PW|Palau|Palau|Palau|پالائو
    PY|Paraguay|Paraguai|Paragwaj|پاراگوئه
    QA|Qatar|Catar|Katar|قطر
    RE|Réunion|Reunião|Reunion|رئونیون
    RO|Romania|Romênia|Rumunia|رومانی
    RS|Serbia|Sérvia|Serbia|صربستان
    RU|Russia|Rússia|Rosja|روسیه
    RW|Rwanda|Ruanda|Rwanda|رواندا
    SA|Saudi Arabia|Arábia Saudita|Arabia Saudyjska|عربستان سعودی
    SB|Solomon Islands|Ilhas Salomão|Wyspy Salomona|جزایر سلیمان
    SC|Seychelles|Seicheles|Seszele|سیشل
    SD|Sudan|Sudão|Sudan|سودان
    SE|Sweden|Suécia|Szwecja|سوئد
    SG|Singapore|Singapura|Singapur|سنگاپور
    SH|St. Helena|Santa Helena|Wyspa Świętej Heleny|سنت هلن
    SI|Slovenia|Eslovênia|Słowenia|اسلوونی
    SJ|Svalbard & Jan Mayen|Svalbard e Jan Mayen|Svalbard i Jan Mayen|سوالبارد و یان ماین
    SK|Slovakia|Eslováquia|Słowacja|اسلواکی
    SL|Sierra Leone|Serra Leoa|Sierra Leone|سیرالئون
    SM|San Marino|San Marino|San Marino|سان‌مارینو
    SN|Senegal|Senegal|Senegal|سنگال
    SO|Somalia|Somália|Somalia|سومالی
    SR|Suriname|Suriname|Surinam|سورینام
    SS|South Sudan|Sudão do Sul|Sudan Południowy|سودان جنوبی
    ST|São Tomé & Príncipe|São Tomé e Príncipe|Wyspy Świętego Tomasza i Książęca|سائوتومه و پرینسیپ
    SV|El Salvador|El Salvador|Salwador|السالوادور
    SX|Sint Maarten|Sint Maarten|Sint Maarten|سنت مارتن
    SY|Syria|Síria|Syria|سوریه
    SZ|Eswatini|Essuatíni|Eswatini|اسواتینی
    TC|Turks & Caicos Islands|Ilhas Turcas e Caicos|Turks i Caicos|جزایر تورکس و کایکوس
    TD|Chad|Chade|Czad|چاد
    TF|French Southern Territories|Territórios Franceses do Sul|Francuskie Terytoria Południowe i Antarktyczne|سرزمین‌های جنوبی فرانسه
    TG|Togo|Togo|Togo|توگو
    TH|Thailand|Tailândia|Tajlandia|تایلند
    TJ|Tajikistan|Tadjiquistão|Tadżykistan|تاجیکستان
    TK|Tokelau|Tokelau|Tokelau|توکلائو
    TL|Timor-Leste|Timor-Leste|Timor Wschodni|تیمور-لسته
    TM|Turkmenistan|Turcomenistão|Turkmenistan|ترکمنستان
    TN|Tunisia|Tunísia|Tunezja|تونس
    TO|Tonga|Tonga|Tonga|تونگا
    TR|Türkiye|Turquia|Turcja|ترکیه
    TT|Trinidad & Tobago|Trinidad e Tobago|Trynidad i Tobago|ترینیداد و توباگو
    TV|Tuvalu|Tuvalu|Tuvalu|تووالو
    TW|Taiwan|Taiwan|Tajwan|تایوان
    TZ|Tanzania|Tanzânia|Tanzania|تانزانیا
    UA|Ukraine|Ucrânia|Ukraina|اوکراین
    UG|Uganda|Uganda|Uganda|اوگاندا
    UM|U.S. Outlying Islands|Ilhas Menores Distantes dos EUA|Dalekie Wyspy Stanów Zjednoczonych|جزایر دورافتادهٔ ایالات متحده
    US|United States|Estados Unidos|Stany Zjednoczone|ایالات متحده
    UY|Uruguay|Uruguai|Urugwaj|اروگوئه
    UZ|Uzbekistan|Uzbequistão|Uzbekistan|ازبکستان
    VA|Vatican City|Cidade do Vaticano|Watykan|واتیکان
    VC|St. Vincent & Grenadines|São Vicente e Granadinas|Saint Vincent i Grenadyny|سنت وینسنت و گرنادین
    VE|Venezuela|Venezuela|Wenezuela|ونزوئلا
    VG|British Virgin Islands|Ilhas Virgens Britânicas|Brytyjskie Wyspy Dziewicze|جزایر ویرجین بریتانیا
    VI|U.S. Virgin Islands|Ilhas Virgens Americanas|Wyspy Dziewicze Stanów Zjednoczonych|جزایر ویرجین ایالات متحده
    VN|Vietnam|Vietnã|Wietnam|ویتنام
    VU|Vanuatu|Vanuatu|Vanuatu|وانواتو
    WF|Wallis & Futuna|Wallis e Futuna|Wallis i Futuna|والیس و فوتونا
    WS|Samoa|Samoa|Samoa|ساموآ
    YE|Yemen|Iêmen|Jemen|یمن
    YT|Mayotte|Mayotte|Majotta|مایوت
    ZA|South Africa|África do Sul|Republika Południowej Afryki|افریقای جنوبی
    ZM|Zambia|Zâmbia|Zambia|زامبیا
    ZW|Zimbabwe|Zimbábue|Zimbabwe|زیمبابوه
    """
}
