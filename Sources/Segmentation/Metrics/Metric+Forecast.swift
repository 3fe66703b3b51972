import Localization

extension Metric {
  static let forecastColumns: [Metric] = [
    Metric(
      "expected_orders", .number,
      Phrase(
        en: "Expected orders", pt: "Pedidos esperados", pl: "Oczekiwane zamówienia",
        fa: "سفارش‌های مورد انتظار"),
      Phrase(
        en: "order dates expected within the horizon of workspace.yml (BG/NBD model)",
        pt: "datas de pedido esperadas no horizonte de workspace.yml (modelo BG/NBD)",
        pl: "oczekiwane dni zamówień w horyzoncie z workspace.yml (model BG/NBD)",
        fa: "روزهای سفارش مورد انتظار در افق workspace.yml (مدل BG/NBD)")
    ) { .of($0.metrics.forecast.expectedOrders, MetricValue.number) },
    Metric(
      "alive", .fraction,
      Phrase(
        en: "Still buying, probability", pt: "Probabilidade de ainda comprar",
        pl: "Prawdopodobieństwo dalszych zakupów", fa: "احتمال ادامهٔ خرید"),
      Phrase(
        en: "probability that an account with a repeat order has not left (BG/NBD model)",
        pt: "probabilidade de uma conta com pedido repetido não ter saído (modelo BG/NBD)",
        pl: "prawdopodobieństwo, że klient z ponownym zamówieniem nie odszedł (model BG/NBD)",
        fa: "احتمال اینکه مشتری دارای سفارش دوباره نرفته باشد (مدل BG/NBD)")
    ) { .of($0.metrics.forecast.probabilityActive, MetricValue.number) },
    Metric(
      "expected_order_value", .money,
      Phrase(
        en: "Expected order value", pt: "Valor esperado do pedido",
        pl: "Oczekiwana wartość zamówienia", fa: "ارزش مورد انتظار سفارش"),
      Phrase(
        en: "mean value of an order date to expect (Gamma-Gamma model)",
        pt: "valor médio a esperar de uma data de pedido (modelo Gamma-Gamma)",
        pl: "średnia wartość dnia zamówienia, jakiej można oczekiwać (model Gamma-Gamma)",
        fa: "میانگین ارزش مورد انتظار یک روز سفارش (مدل Gamma-Gamma)")
    ) { .of($0.metrics.forecast.expectedOrderValue, MetricValue.number) },
  ]
}
