/// Texts of the page about the build.
package enum AboutText: String, InterfaceText {
  case aboutProgram, aboutAsOf, aboutTrailing, aboutPrior, aboutCurrency, aboutLanguages
  case aboutDigest, aboutRows, aboutDocuments, aboutAccessibility, aboutAccessibilityText
  case aboutPrivacy, aboutPrivacyText, aboutLicences, aboutLicencesText, aboutReproduce, aboutLead
  case aboutCommit, aboutUncommitted

  package var phrase: Phrase {
    switch self {
    case .aboutProgram: Phrase(en: "Program", pt: "Programa", pl: "Program", fa: "برنامه")
    case .aboutAsOf: Phrase(en: "As of", pt: "Situação em", pl: "Stan na dzień", fa: "تا تاریخ")
    case .aboutTrailing:
      Phrase(
        en: "Twelve months", pt: "Doze meses", pl: "Dwanaście miesięcy", fa: "دوازده ماه")
    case .aboutPrior:
      Phrase(
        en: "Twelve months before", pt: "Doze meses anteriores",
        pl: "Poprzednie dwanaście miesięcy", fa: "دوازده ماه پیش از آن")
    case .aboutCurrency:
      Phrase(en: "Base currency", pt: "Moeda base", pl: "Waluta bazowa", fa: "واحد پول مبنا")
    case .aboutLanguages: Phrase(en: "Languages", pt: "Idiomas", pl: "Języki", fa: "زبان‌ها")
    case .aboutDigest:
      Phrase(
        en: "Digest of workspace.yml", pt: "Resumo de workspace.yml",
        pl: "Skrót workspace.yml", fa: "چکیدهٔ workspace.yml")
    case .aboutRows:
      Phrase(
        en: "Order rows counted", pt: "Linhas de pedidos contadas",
        pl: "Uwzględnione wiersze zamówień", fa: "سطرهای سفارش به‌شمارآمده")
    case .aboutCommit: Phrase(en: "Commit", pt: "Commit", pl: "Commit", fa: "کامیت")
    case .aboutUncommitted:
      Phrase(
        en: "with changes that are not committed", pt: "com alterações ainda sem commit",
        pl: "z niezatwierdzonymi zmianami", fa: "همراه با تغییرهای ثبت‌نشده")
    case .aboutDocuments: Phrase(en: "Documents", pt: "Documentos", pl: "Dokumenty", fa: "سندها")
    case .aboutAccessibility:
      Phrase(en: "Accessibility", pt: "Acessibilidade", pl: "Dostępność", fa: "دسترس‌پذیری")
    case .aboutAccessibilityText:
      Phrase(
        en:
          "The site aims at WCAG 2.2 level AA. It works without JavaScript and with the keyboard alone, in light and dark, at 400% zoom; charts have descriptions and their data as tables. Tell the owner of this site what does not work for you.",
        pt:
          "O site visa o nível AA das WCAG 2.2. Funciona sem JavaScript e só com o teclado, nos modos claro e escuro, com ampliação de 400%; os gráficos têm descrições e os dados em tabelas. Diga ao responsável pelo site o que não funciona para você.",
        pl:
          "Strona dąży do poziomu AA WCAG 2.2. Działa bez JavaScriptu i z samej klawiatury, w jasnym i ciemnym motywie, przy powiększeniu 400%; wykresy mają opisy i dane w tabelach. Zgłoś opiekunowi strony, co nie działa.",
        fa:
          "هدف این سایت سطح AA از WCAG 2.2 است. بدون جاوااسکریپت و تنها با صفحه‌کلید، در حالت روشن و تیره و با بزرگ‌نمایی ۴۰۰٪ کار می‌کند؛ نمودارها شرح و جدول داده دارند. اگر چیزی برایتان کار نمی‌کند به مسئول سایت بگویید."
      )
    case .aboutPrivacy: Phrase(en: "Privacy", pt: "Privacidade", pl: "Prywatność", fa: "حریم خصوصی")
    case .aboutPrivacyText:
      Phrase(
        en:
          "The pages ask no other host for anything, set no cookies and measure nobody. Your choice of theme stays in this browser. The content names people: keep access to the site limited.",
        pt:
          "As páginas não pedem nada a outros servidores, não usam cookies e não rastreiam ninguém. A escolha do tema fica neste navegador. O conteúdo nomeia pessoas: limite o acesso ao site.",
        pl:
          "Strony niczego nie pobierają z innych serwerów, nie używają ciasteczek i nikogo nie śledzą. Wybór motywu zostaje w tej przeglądarce. Treść wymienia osoby: ogranicz dostęp do strony.",
        fa:
          "صفحه‌ها از هیچ میزبان دیگری چیزی نمی‌خواهند، کوکی نمی‌گذارند و کسی را ردیابی نمی‌کنند. پوستهٔ برگزیده در همین مرورگر می‌ماند. محتوا نام افراد را دارد: دسترسی به سایت را محدود نگه دارید."
      )
    case .aboutLicences: Phrase(en: "Licences", pt: "Licenças", pl: "Licencje", fa: "مجوزها")
    case .aboutLicencesText:
      Phrase(
        en:
          "Persian pages use Noto Sans Arabic under the SIL Open Font License 1.1. Other pages use the fonts of your system.",
        pt:
          "As páginas em persa usam Noto Sans Arabic, com a SIL Open Font License 1.1. As outras usam as fontes do seu sistema.",
        pl:
          "Strony perskie używają Noto Sans Arabic na licencji SIL Open Font License 1.1. Pozostałe używają czcionek systemu.",
        fa:
          "صفحه‌های فارسی از Noto Sans Arabic با مجوز SIL Open Font License 1.1 استفاده می‌کنند و بقیه از قلم‌های سیستم شما."
      )
    case .aboutReproduce:
      Phrase(
        en: "How this build was made", pt: "Como esta versão foi feita",
        pl: "Jak powstała ta wersja", fa: "این نسخه چگونه ساخته شد")
    case .aboutLead:
      Phrase(
        en: "The same files, version and date give the same pages, byte for byte.",
        pt: "Os mesmos arquivos, versão e data dão as mesmas páginas, byte a byte.",
        pl: "Te same pliki, wersja i data dają te same strony, bajt po bajcie.",
        fa: "همین فایل‌ها، نسخه و تاریخ همین صفحه‌ها را بایت به بایت می‌سازد.")
    }
  }
}
