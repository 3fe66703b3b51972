import Localization

extension Metric {
  static let classColumns: [Metric] = [
    Metric(
      "abc", .text,
      Phrase(
        en: "ABC class, standard", pt: "Classe ABC padrão", pl: "Klasa ABC, standard",
        fa: "ردهٔ ABC، استاندارد"),
      Phrase(
        en: "A while larger accounts hold less than 80 % of revenue, B less than 95 %, C above",
        pt: "A enquanto contas maiores detêm menos de 80 % da receita, B menos de 95 %, C acima",
        pl: "A, gdy więksi klienci mają mniej niż 80 % przychodu, B mniej niż 95 %, C powyżej",
        fa: "A تا وقتی مشتریان بزرگ‌تر کمتر از ۸۰٪ درآمد را دارند، B کمتر از ۹۵٪، C بالاتر")
    ) { .of($0.metrics.standardClasses.abc) { .text($0.rawValue) } },
    Metric(
      "abc_down", .text,
      Phrase(
        en: "ABC class, account included", pt: "Classe ABC, conta incluída",
        pl: "Klasa ABC z klientem włącznie", fa: "ردهٔ ABC با خود مشتری"),
      Phrase(
        en: "A while the cumulative share is at most 80 %, B at most 95 %, C above",
        pt: "A enquanto a participação acumulada é no máximo 80 %, B no máximo 95 %, C acima",
        pl: "A, gdy udział skumulowany wynosi najwyżej 80 %, B najwyżej 95 %, C powyżej",
        fa: "A تا سهم انباشتهٔ ۸۰٪، B تا ۹۵٪، C بالاتر")
    ) { .of($0.metrics.standardClasses.abcDown) { .text($0.rawValue) } },
    Metric(
      "abc_prior", .text,
      Phrase(
        en: "ABC class a year before", pt: "Classe ABC um ano antes", pl: "Klasa ABC rok wcześniej",
        fa: "ردهٔ ABC یک سال پیش"),
      Phrase(
        en: "ABC class of the twelve months before", pt: "classe ABC dos doze meses anteriores",
        pl: "klasa ABC z poprzednich dwunastu miesięcy", fa: "ردهٔ ABC دوازده ماه پیش از آن")
    ) { .of($0.metrics.standardClasses.abcPrior) { .text($0.rawValue) } },
  ]

  static let rfmColumns: [Metric] = [
    Metric(
      "R", .count,
      Phrase(
        en: "Recency score", pt: "Nota de recência", pl: "Ocena świeżości", fa: "امتیاز تازگی"),
      Phrase(
        en: "quintile of days since the last order, 5 for the fewest",
        pt: "quintil dos dias desde o último pedido, 5 para os menores",
        pl: "kwintyl dni od ostatniego zamówienia, 5 dla najmniejszych",
        fa: "پنجک روزهای پس از آخرین سفارش، ۵ برای کمترین")
    ) { .of($0.metrics.standardClasses.rfm) { .count($0.recency) } },
    Metric(
      "F", .count,
      Phrase(
        en: "Frequency score", pt: "Nota de frequência", pl: "Ocena częstości", fa: "امتیاز بسامد"),
      Phrase(
        en: "quintile of orders in the trailing twelve months, 5 for the most",
        pt: "quintil dos pedidos nos últimos doze meses, 5 para os maiores",
        pl: "kwintyl zamówień z ostatnich dwunastu miesięcy, 5 dla największych",
        fa: "پنجک سفارش‌های دوازده ماه اخیر، ۵ برای بیشترین")
    ) { .of($0.metrics.standardClasses.rfm) { .count($0.frequency) } },
    Metric(
      "M", .count,
      Phrase(
        en: "Monetary score", pt: "Nota de valor", pl: "Ocena wartości", fa: "امتیاز ارزش"),
      Phrase(
        en: "quintile of revenue of 12 months, 5 for the most",
        pt: "quintil da receita de 12 meses, 5 para as maiores",
        pl: "kwintyl przychodu z 12 miesięcy, 5 dla największych",
        fa: "پنجک درآمد ۱۲ ماه، ۵ برای بیشترین")
    ) { .of($0.metrics.standardClasses.rfm) { .count($0.monetary) } },
    Metric(
      "rfm", .count,
      Phrase(en: "RFM code", pt: "Código RFM", pl: "Kod RFM", fa: "کد RFM"),
      Phrase(
        en: "100 R + 10 F + M", pt: "100 R + 10 F + M", pl: "100 R + 10 F + M",
        fa: "100 R + 10 F + M")
    ) { .of($0.metrics.standardClasses.rfm) { .count($0.code) } },
    Metric(
      "class_abc", .text,
      Phrase(en: "ABC class", pt: "Classe ABC", pl: "Klasa ABC", fa: "ردهٔ ABC"),
      Phrase(
        en: "ABC class by the cuts, the crossing rule and the basis of workspace.yml",
        pt: "classe ABC pelos cortes, regra e base de workspace.yml",
        pl: "klasa ABC według progów, reguły i podstawy z workspace.yml",
        fa: "ردهٔ ABC بر پایهٔ مرزها، قاعده و مبنای workspace.yml")
    ) { .of($0.metrics.classes.abc) { .text($0.rawValue) } },
    Metric(
      "variation", .number,
      Phrase(
        en: "Variation of revenue", pt: "Variação da receita", pl: "Zmienność przychodu",
        fa: "تغییرات درآمد"),
      Phrase(
        en: "coefficient of variation by the grain of workspace.yml, at least six periods",
        pt: "coeficiente de variação pelo período de workspace.yml, no mínimo seis períodos",
        pl: "współczynnik zmienności według okresu z workspace.yml, co najmniej sześć okresów",
        fa: "ضریب تغییرات بر پایهٔ دورهٔ workspace.yml، دست‌کم شش دوره")
    ) { .of($0.metrics.classes.variation, MetricValue.number) },
    Metric(
      "class_xyz", .text,
      Phrase(en: "XYZ class", pt: "Classe XYZ", pl: "Klasa XYZ", fa: "ردهٔ XYZ"),
      Phrase(
        en: "XYZ class by the grain and the cuts of workspace.yml",
        pt: "classe XYZ pelo período e cortes de workspace.yml",
        pl: "klasa XYZ według okresu i progów z workspace.yml",
        fa: "ردهٔ XYZ بر پایهٔ دوره و مرزهای workspace.yml")
    ) { .of($0.metrics.classes.xyz) { .text($0.rawValue) } },
    Metric(
      "class_abcxyz", .text,
      Phrase(en: "ABC-XYZ", pt: "ABC-XYZ", pl: "ABC-XYZ", fa: "ABC-XYZ"),
      Phrase(
        en: "ABC class and XYZ class", pt: "classe ABC e classe XYZ", pl: "klasa ABC i klasa XYZ",
        fa: "ردهٔ ABC و ردهٔ XYZ")
    ) { .of($0.metrics.classes.cell) { .text($0.code) } },
    Metric(
      "rfm_segment", .text,
      Phrase(en: "RFM segment", pt: "Segmento RFM", pl: "Segment RFM", fa: "بخش RFM"),
      Phrase(
        en: "the first named group whose bounds hold the three scores",
        pt: "o primeiro grupo cujos limites contêm as três notas",
        pl: "pierwsza grupa, której granice obejmują trzy oceny",
        fa: "نخستین گروهی که سه امتیاز در کران‌هایش است")
    ) { .of($0.metrics.classes.rfmSegment) { .text($0.rawValue) } },
    Metric(
      "rfm_standing", .text,
      Phrase(en: "RFM standing", pt: "Situação RFM", pl: "Pozycja RFM", fa: "جایگاه RFM"),
      Phrase(
        en:
          "the RFM segment; on_time where it says that an account leaves whose rhythm is on track",
        pt: "o segmento RFM; on_time quando ele diz que se afasta uma conta com ritmo em dia",
        pl: "segment RFM; on_time, gdy mówi o odchodzeniu klienta, który zamawia w swoim rytmie",
        fa: "بخش RFM؛ اگر از رفتن مشتری‌ای بگوید که طبق روال سفارش می‌دهد، on_time")
    ) { .of($0.metrics.rfmStanding) { .text($0.code) } },
    Metric(
      "overdue_state", .text,
      Phrase(en: "Order rhythm", pt: "Ritmo de pedidos", pl: "Rytm zamówień", fa: "آهنگ سفارش"),
      Phrase(
        en: "on track up to an overdue ratio of 1.5, watch up to 3, at risk up to 5, lapsed above",
        pt: "em dia até um índice de atraso de 1,5, observar até 3, em risco até 5, inativo acima",
        pl: "w rytmie do wskaźnika 1,5, do obserwacji do 3, zagrożony do 5, utracony powyżej",
        fa: "طبق روال تا نسبت تأخیر ۱٫۵، زیر نظر تا ۳، در خطر تا ۵، از دست رفته بالاتر")
    ) { .of($0.metrics.orders.overdueState) { .text($0.rawValue) } },
  ]
}
