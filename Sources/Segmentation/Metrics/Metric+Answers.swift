import AccountModel
import Localization

extension Metric {
  static let surveyColumns: [Metric] = [
    Metric(
      "csat_top_share", .fraction,
      Phrase(
        en: "Satisfied answers", pt: "Respostas satisfeitas",
        pl: "Zadowolone odpowiedzi", fa: "پاسخ‌های راضی"),
      Phrase(
        en: "share of satisfaction answers in the two best of five grades, trailing twelve months",
        pt:
          "parte das respostas de satisfação nas duas melhores de cinco notas, últimos doze meses",
        pl:
          "udział odpowiedzi o zadowoleniu w dwóch najlepszych z pięciu ocen, ostatnie dwanaście miesięcy",
        fa: "سهم پاسخ‌های رضایت در دو درجهٔ برتر از پنج درجه، دوازده ماه اخیر"),
      input: .satisfaction
    ) { .of($0.metrics.satisfaction.satisfactionTopShare, MetricValue.number) },
    Metric(
      "csat_answers", .count,
      Phrase(
        en: "Satisfaction answers", pt: "Respostas de satisfação",
        pl: "Odpowiedzi o zadowoleniu", fa: "پاسخ‌های رضایت"),
      Phrase(
        en: "number of satisfaction answers of the trailing twelve months",
        pt: "número de respostas de satisfação dos últimos doze meses",
        pl: "liczba odpowiedzi o zadowoleniu z ostatnich dwunastu miesięcy",
        fa: "شمار پاسخ‌های رضایت در دوازده ماه اخیر"),
      input: .satisfaction
    ) { .count($0.metrics.satisfaction.satisfactionAnswers) },
    Metric(
      "ces_mean", .fraction,
      Phrase(
        en: "Effort score", pt: "Nota de esforço",
        pl: "Ocena wysiłku", fa: "امتیاز زحمت"),
      Phrase(
        en:
          "mean of the effort answers of the trailing twelve months, from 0 to 100 % of the scale",
        pt: "média das respostas de esforço dos últimos doze meses, de 0 a 100 % da escala",
        pl: "średnia odpowiedzi o wysiłku z ostatnich dwunastu miesięcy, od 0 do 100 % skali",
        fa: "میانگین پاسخ‌های زحمت در دوازده ماه اخیر، از ۰ تا ۱۰۰٪ مقیاس"),
      input: .satisfaction
    ) { .of($0.metrics.satisfaction.effortMean, MetricValue.number) },
    Metric(
      "ces_answers", .count,
      Phrase(
        en: "Effort answers", pt: "Respostas de esforço",
        pl: "Odpowiedzi o wysiłku", fa: "پاسخ‌های زحمت"),
      Phrase(
        en: "number of effort answers of the trailing twelve months",
        pt: "número de respostas de esforço dos últimos doze meses",
        pl: "liczba odpowiedzi o wysiłku z ostatnich dwunastu miesięcy",
        fa: "شمار پاسخ‌های زحمت در دوازده ماه اخیر"),
      input: .satisfaction
    ) { .count($0.metrics.satisfaction.effortAnswers) },
  ]

  static let paymentColumns: [Metric] = [
    Metric(
      "days_late", .days,
      Phrase(
        en: "Mean days late", pt: "Média de dias de atraso",
        pl: "Średnie opóźnienie w dniach", fa: "میانگین روزهای تأخیر پرداخت"),
      Phrase(
        en:
          "mean of paid date - due date of the invoices paid in the trailing twelve months, 0 for those in time",
        pt:
          "média de data de pagamento - vencimento das faturas pagas nos últimos doze meses, 0 para as pagas em dia",
        pl:
          "średnia z daty zapłaty - terminu faktur zapłaconych w ostatnich dwunastu miesiącach, 0 dla terminowych",
        fa: "میانگین تاریخ پرداخت - سررسید فاکتورهای پرداخت‌شده در دوازده ماه اخیر، ۰ برای به‌موقع‌ها")
    ) { .of($0.metrics.payment.meanDaysLate, MetricValue.number) },
    Metric(
      "days_late_weighted", .days,
      Phrase(
        en: "Days late by amount", pt: "Dias de atraso por valor",
        pl: "Opóźnienie ważone kwotą", fa: "روزهای تأخیر به وزن مبلغ"),
      Phrase(
        en: "the same, weighted by the amount of each invoice",
        pt: "o mesmo, ponderado pelo valor de cada fatura",
        pl: "to samo, ważone kwotą każdej faktury",
        fa: "همان، به وزن مبلغ هر فاکتور")
    ) { .of($0.metrics.payment.weightedDaysLate, MetricValue.number) },
    Metric(
      "paid_late_share", .fraction,
      Phrase(
        en: "Paid late", pt: "Pagas com atraso",
        pl: "Zapłacone po terminie", fa: "پرداخت‌های دیرهنگام"),
      Phrase(
        en:
          "share of the invoices paid in the trailing twelve months that were paid after the due date",
        pt: "parte das faturas pagas nos últimos doze meses que o foram após o vencimento",
        pl: "udział faktur zapłaconych w ostatnich dwunastu miesiącach po terminie",
        fa: "سهم فاکتورهای پرداخت‌شده در دوازده ماه اخیر که پس از سررسید پرداخت شدند")
    ) { .of($0.metrics.payment.lateShare, MetricValue.number) },
    Metric(
      "open_amount", .money,
      Phrase(
        en: "Open amount", pt: "Valor em aberto", pl: "Należności otwarte", fa: "مبلغ باز"),
      Phrase(
        en: "amount of the invoices not paid on the as-of date, due or not",
        pt: "valor das faturas não pagas na data-base, vencidas ou não",
        pl: "kwota faktur niezapłaconych w dniu odniesienia, wymagalnych i nie",
        fa: "مبلغ فاکتورهایی که تا تاریخ مبنا پرداخت نشده‌اند، چه سررسیدشده و چه نشده")
    ) { .of($0.metrics.payment.openAmount, MetricValue.money) },
    Metric(
      "overdue_amount", .money,
      Phrase(
        en: "Overdue amount", pt: "Valor em atraso",
        pl: "Kwota po terminie", fa: "مبلغ سررسیدگذشته"),
      Phrase(
        en: "amount of the invoices due before the as-of date and not paid on it",
        pt: "valor das faturas vencidas antes da data-base e não pagas nela",
        pl: "kwota faktur z terminem przed dniem odniesienia, wtedy niezapłaconych",
        fa: "مبلغ فاکتورهایی که پیش از تاریخ مبنا سررسید شده و تا آن روز پرداخت نشده‌اند")
    ) { .of($0.metrics.payment.overdueAmount, MetricValue.money) },
  ]
}
