internal import Localization

extension NewWorkspace {
  /// The configuration, a note for whoever opens the folder, and what keeps the site out of git.
  var surroundings: [ScaffoldFile] {
    [
      ScaffoldFile(path: "content/workspace.yml", text: configuration),
      ScaffoldFile(path: "README.md", text: readme),
      // Twice: the first outlives a public/ that somebody deletes, the second helps where a
      // repository has a .gitignore of its own.
      ScaffoldFile(path: ".gitignore", text: "/public/\n"),
      ScaffoldFile(path: "public/.gitignore", text: "*\n!.gitignore\n"),
    ]
  }

  private var configuration: String {
    let settings = requiredSettings + optionalSettings
    return settings.map { setting in
      let comment = setting.comment.text(in: language)
      return "# \(comment)\n" + setting.lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private struct Setting {
    let comment: Phrase
    let lines: [String]
  }

  private var requiredSettings: [Setting] {
    [
      Setting(
        comment: Phrase(
          en: "The only configuration of this workspace. The name of the site:",
          pt: "A única configuração deste espaço. O nome do site:",
          pl: "Jedyna konfiguracja tego obszaru. Nazwa strony:",
          fa: "تنها پیکربندی این فضای کاری. نام سایت:"),
        lines: ["name: \(FrontMatterText.scalar(name))"]),
      Setting(
        comment: Phrase(
          en: "Languages of the site: en, pt, pl, fa. The first one is at its root.",
          pt: "Línguas do site: en, pt, pl, fa. A primeira fica na raiz.",
          pl: "Języki strony: en, pt, pl, fa. Pierwszy jest w katalogu głównym.",
          fa: "زبان‌های سایت: en, pt, pl, fa. نخستین آن‌ها در ریشه است."),
        lines: ["languages: [\(languages.map(\.code).joined(separator: ", "))]"]),
      Setting(
        comment: Phrase(
          en: "All amounts are converted into this currency.",
          pt: "Todos os valores são convertidos para esta moeda.",
          pl: "Wszystkie kwoty są przeliczane na tę walutę.",
          fa: "همهٔ مبلغ‌ها به این ارز برگردانده می‌شود."),
        lines: ["currency: \(currency)"]),
    ]
  }

  private var optionalSettings: [Setting] {
    [
      Setting(
        comment: Phrase(
          en: "The day that the site describes: a date, today, or data (the last order).",
          pt: "O dia que o site descreve: uma data, today ou data (o último pedido).",
          pl: "Dzień, który opisuje strona: data, today albo data (ostatnie zamówienie).",
          fa: "روزی که سایت نشان می‌دهد: یک تاریخ، today یا data (آخرین سفارش)."),
        lines: ["#as_of: data"]),
      Setting(
        comment: Phrase(
          en: "Class A ends at 80 percent of revenue, class B at 95.",
          pt: "A classe A termina nos 80 por cento da receita, a B nos 95.",
          pl: "Klasa A kończy się na 80 procentach przychodu, B na 95.",
          fa: "ردهٔ A تا ۸۰ درصد درآمد است و ردهٔ B تا ۹۵ درصد."),
        lines: ["#abc: {basis: revenue, cuts: [80, 95]}"]),
      Setting(
        comment: Phrase(
          en: "The score that makes the tiers: what counts how much, and where a tier begins.",
          pt: "A pontuação que define os níveis: o que conta e onde começa cada nível.",
          pl: "Punktacja poziomów: co ile waży i od ilu punktów zaczyna się poziom.",
          fa: "امتیازی که سطح را می‌سازد: وزن هر معیار و آغاز هر سطح."),
        lines: [
          "#tiers:", "#  criteria:", "#    - {measure: volume, weight: 60}",
          "#    - {measure: tenure, weight: 40, floor: 0, target: 5}",
          "#  thresholds: {A: 70, B: 45}",
        ]),
      Setting(
        comment: Phrase(
          en: "How the relation is doing, a second score beside the tier; {} is the standard one.",
          pt: "Como vai a relação, uma segunda pontuação ao lado do nível; {} é a padrão.",
          pl: "Jak układa się współpraca, druga punktacja obok poziomu; {} to standardowa.",
          fa: "وضع رابطه، امتیاز دومی در کنار سطح؛ {} همان استاندارد است."),
        lines: ["#health: {}"]),
      Setting(
        comment: Phrase(
          en: "How often to meet the accounts of a tier.",
          pt: "Com que frequência contactar as contas de um nível.",
          pl: "Jak często kontaktować się z klientami poziomu.",
          fa: "فاصلهٔ تماس‌ها با مشتریان هر سطح."),
        lines: ["#cadence:", "#  A: {contact_days: 14, meeting_days: 30, review_days: 90}"]),
      Setting(
        comment: Phrase(
          en: "Data files with other column names, decimal commas or dates.",
          pt: "Arquivos de dados com outros nomes de colunas, vírgula decimal ou datas.",
          pl: "Pliki danych z innymi nazwami kolumn, przecinkiem dziesiętnym lub datami.",
          fa: "فایل‌های داده با نام ستون، نشان اعشار یا تاریخ دیگر."),
        lines: ["#data:", "#  orders: {decimal: \",\", dates: dd.MM.yyyy}"]),
      Setting(
        comment: Phrase(
          en: "Where the files live in git, for links to edit them.",
          pt: "Onde os arquivos estão no git, para os links de edição.",
          pl: "Gdzie pliki są w git, do odnośników edycji.",
          fa: "جای فایل‌ها در git برای پیوند ویرایش."),
        lines: ["#repository: {url: \"https://git.example.com/plans\", branch: main}"]),
    ]
  }

  private var readme: String {
    let lines = Phrase(
      en: """
        Account plans as text files. `content/` holds what people write and the data,
        `public/` the site that is made of it.

        - Build the site: `keyplan build`, then open `public/index.html`.
        - A new file: `keyplan new account --title "Acme Foods"`.
        - Your own numbers: replace `content/data/orders.csv`.
        - The sample account can go: delete `content/accounts/\(example.account)`.
        """,
      pt: """
        Planos de conta em ficheiros de texto. `content/` tem o que as pessoas escrevem e os
        dados; `public/` tem o site feito a partir disso.

        - Criar o site: `keyplan build`; depois abra `public/index.html`.
        - Um ficheiro novo: `keyplan new account --title "Acme Foods"`.
        - Os seus números: substitua `content/data/orders.csv`.
        - A conta de exemplo pode sair: apague `content/accounts/\(example.account)`.
        """,
      pl: """
        Plany klientów jako pliki tekstowe. `content/` zawiera to, co piszą ludzie, oraz dane;
        `public/` zawiera zbudowaną z nich stronę.

        - Budowanie strony: `keyplan build`, potem otwórz `public/index.html`.
        - Nowy plik: `keyplan new account --title "Acme Foods"`.
        - Własne liczby: zastąp `content/data/orders.csv`.
        - Przykładowego klienta można usunąć: skasuj `content/accounts/\(example.account)`.
        """,
      fa: """
        برنامه‌های مشتریان در فایل‌های متنی. آنچه می‌نویسید و داده‌ها در `content/` است و
        سایتی که از آن ساخته می‌شود در `public/`.

        - ساختن سایت: `keyplan build`، سپس `public/index.html` را باز کنید.
        - فایل تازه: `keyplan new account --title "Acme Foods"`.
        - عددهای خودتان: `content/data/orders.csv` را جایگزین کنید.
        - مشتری نمونه را می‌توانید حذف کنید: `content/accounts/\(example.account)`.
        """)
    return "# \(title)\n\n\(lines.text(in: language))\n"
  }

  /// The name on one line, without what Markdown would read as markup.
  private var title: String {
    let marks = "\\`*_[]<>#"
    return name.reduce(into: "") { result, character in
      if marks.contains(character) { result += "\\" }
      result.append(character.isNewline ? " " : character)
    }
  }
}
