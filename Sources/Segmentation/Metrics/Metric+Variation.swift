import Localization

extension Metric {
  static let variationColumns: [Metric] = [
    Metric(
      "months_used", .count,
      Phrase(en: "Months used", pt: "Meses usados", pl: "Liczba miesięcy", fa: "ماه‌های به‌کاررفته"),
      Phrase(
        en: "how many of the last twelve complete months are not before the first order",
        pt: "quantos dos últimos doze meses completos não são anteriores ao primeiro pedido",
        pl: "ile z ostatnich dwunastu pełnych miesięcy nie poprzedza pierwszego zamówienia",
        fa: "چند ماه از دوازده ماه کامل اخیر پیش از نخستین سفارش نیست")
    ) { .count($0.metrics.variation.monthsUsed) },
    Metric(
      "cv_full12_pop", .number,
      Phrase(
        en: "Variation of twelve months (n)", pt: "Variação de doze meses (n)",
        pl: "Zmienność dwunastu miesięcy (n)", fa: "تغییرات دوازده ماه (n)"),
      Phrase(
        en: "deviation (divisor n) / mean of all twelve months",
        pt: "desvio (divisor n) / média de todos os doze meses",
        pl: "odchylenie (dzielnik n) / średnia wszystkich dwunastu miesięcy",
        fa: "انحراف (بخش بر n) / میانگین همهٔ دوازده ماه")
    ) { .of($0.metrics.variation.populationOfTwelve, MetricValue.number) },
    Metric(
      "cv_full12_sample", .number,
      Phrase(
        en: "Variation of twelve months (n - 1)", pt: "Variação de doze meses (n - 1)",
        pl: "Zmienność dwunastu miesięcy (n - 1)", fa: "تغییرات دوازده ماه (n - 1)"),
      Phrase(
        en: "deviation (divisor n - 1) / mean of all twelve months",
        pt: "desvio (divisor n - 1) / média de todos os doze meses",
        pl: "odchylenie (dzielnik n - 1) / średnia wszystkich dwunastu miesięcy",
        fa: "انحراف (بخش بر n - 1) / میانگین همهٔ دوازده ماه")
    ) { .of($0.metrics.variation.sampleOfTwelve, MetricValue.number) },
    Metric(
      "cv", .number,
      Phrase(
        en: "Coefficient of variation", pt: "Coeficiente de variação",
        pl: "Współczynnik zmienności", fa: "ضریب تغییرات"),
      Phrase(
        en: "deviation (divisor n) / mean of the months used, at least six",
        pt: "desvio (divisor n) / média dos meses usados, no mínimo seis",
        pl: "odchylenie (dzielnik n) / średnia uwzględnionych miesięcy, co najmniej sześciu",
        fa: "انحراف (بخش بر n) / میانگین ماه‌های به‌کاررفته، دست‌کم شش")
    ) { .of($0.metrics.variation.coefficient, MetricValue.number) },
    Metric(
      "xyz", .text,
      Phrase(
        en: "XYZ class, standard", pt: "Classe XYZ padrão", pl: "Klasa XYZ, standard",
        fa: "ردهٔ XYZ، استاندارد"),
      Phrase(
        en: "X up to a variation of 0.5, Y up to 1, Z above, by month",
        pt: "X até uma variação de 0,5, Y até 1, Z acima, por mês",
        pl: "X do zmienności 0,5, Y do 1, Z powyżej, miesięcznie",
        fa: "X تا تغییرات ۰٫۵، Y تا ۱، Z بالاتر، ماهانه")
    ) { .of($0.metrics.standardClasses.xyz) { .text($0.rawValue) } },
    Metric(
      "xyz_classic", .text,
      Phrase(
        en: "XYZ class, 10/25", pt: "Classe XYZ 10/25", pl: "Klasa XYZ 10/25", fa: "ردهٔ XYZ ۱۰/۲۵"),
      Phrase(
        en: "X up to a variation of 0.10, Y up to 0.25, Z above, by month",
        pt: "X até uma variação de 0,10, Y até 0,25, Z acima, por mês",
        pl: "X do zmienności 0,10, Y do 0,25, Z powyżej, miesięcznie",
        fa: "X تا تغییرات ۰٫۱۰، Y تا ۰٫۲۵، Z بالاتر، ماهانه")
    ) { .of($0.metrics.standardClasses.xyzClassic) { .text($0.rawValue) } },
    Metric(
      "abcxyz", .text,
      Phrase(
        en: "ABC-XYZ, standard", pt: "ABC-XYZ padrão", pl: "ABC-XYZ, standard",
        fa: "ABC-XYZ، استاندارد"),
      Phrase(
        en: "standard ABC class and standard XYZ class",
        pt: "classe ABC padrão e classe XYZ padrão", pl: "standardowa klasa ABC i XYZ",
        fa: "ردهٔ ABC و ردهٔ XYZ استاندارد")
    ) { .of($0.metrics.standardClasses.abcxyz) { .text($0.code) } },
    Metric(
      "adi", .number,
      Phrase(
        en: "Average interval of demand", pt: "Intervalo médio de demanda",
        pl: "Średni odstęp popytu", fa: "میانگین فاصلهٔ تقاضا"),
      Phrase(
        en: "months used / months with positive revenue",
        pt: "meses usados / meses com receita positiva",
        pl: "uwzględnione miesiące / miesiące z dodatnim przychodem",
        fa: "ماه‌های به‌کاررفته / ماه‌های با درآمد مثبت")
    ) { .of($0.metrics.variation.averageInterval, MetricValue.number) },
    Metric(
      "cv2_nonzero", .number,
      Phrase(
        en: "Squared variation of active months", pt: "Variação ao quadrado dos meses ativos",
        pl: "Kwadrat zmienności aktywnych miesięcy", fa: "مربع تغییرات ماه‌های فعال"),
      Phrase(
        en: "(deviation / mean)^2 of the months with positive revenue",
        pt: "(desvio / média)^2 dos meses com receita positiva",
        pl: "(odchylenie / średnia)^2 miesięcy z dodatnim przychodem",
        fa: "(انحراف / میانگین)^۲ ماه‌های با درآمد مثبت")
    ) { .of($0.metrics.variation.squaredVariation, MetricValue.number) },
    Metric(
      "demand", .text,
      Phrase(
        en: "Demand pattern", pt: "Padrão de demanda", pl: "Wzorzec popytu", fa: "الگوی تقاضا"),
      Phrase(
        en: "interval cut at 1.32, squared variation at 0.49 (Syntetos, Boylan, Croston 2005)",
        pt:
          "intervalo cortado em 1,32, variação ao quadrado em 0,49 (Syntetos, Boylan, Croston 2005)",
        pl: "próg odstępu 1,32, kwadratu zmienności 0,49 (Syntetos, Boylan, Croston 2005)",
        fa: "مرز فاصله ۱٫۳۲ و مرز مربع تغییرات ۰٫۴۹ (Syntetos، Boylan، Croston 2005)")
    ) { .of($0.metrics.variation.demand) { .text($0.rawValue) } },
    Metric(
      "slope_ols_per_month", .money,
      Phrase(
        en: "Trend per month", pt: "Tendência por mês", pl: "Trend miesięczny",
        fa: "روند ماهانه"),
      Phrase(
        en: "least-squares slope over the last twelve complete months",
        pt: "inclinação por mínimos quadrados nos últimos doze meses completos",
        pl: "nachylenie metodą najmniejszych kwadratów z ostatnich dwunastu pełnych miesięcy",
        fa: "شیب کمترین مربعات در دوازده ماه کامل اخیر")
    ) { .number($0.metrics.variation.slope) },
    Metric(
      "trend_annual_rel", .fraction,
      Phrase(en: "Trend per year", pt: "Tendência por ano", pl: "Trend roczny", fa: "روند سالانه"),
      Phrase(
        en: "12 * slope / mean of the twelve months", pt: "12 * inclinação / média dos doze meses",
        pl: "12 * nachylenie / średnia dwunastu miesięcy",
        fa: "۱۲ * شیب / میانگین دوازده ماه")
    ) { .of($0.metrics.variation.annualTrend, MetricValue.number) },
    Metric(
      "slope_theil_sen", .money,
      Phrase(
        en: "Robust trend per month", pt: "Tendência robusta por mês",
        pl: "Odporny trend miesięczny", fa: "روند ماهانهٔ مقاوم"),
      Phrase(
        en: "median of the slopes between any two of the twelve months",
        pt: "mediana das inclinações entre dois quaisquer dos doze meses",
        pl: "mediana nachyleń między każdymi dwoma z dwunastu miesięcy",
        fa: "میانهٔ شیب‌های میان هر دو ماه از دوازده ماه")
    ) { .number($0.metrics.variation.medianSlope) },
  ]
}
