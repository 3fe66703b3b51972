import AccountModel
import Diagnostics
import Localization

extension Diagnostic {
  /// A dossier that calls a customer a prospect; nil where status and orders agree.
  static func problem(
    withStatusOf account: Account, _ metrics: AccountMetrics
  ) -> Diagnostic? {
    guard let status = account.status, status == .prospect || status == .target,
      metrics.orders.all > 0, let last = metrics.orders.last.value
    else { return nil }
    return .orderingProspect(
      status.rawValue, orders: metrics.orders.all, last: last,
      at: account.document.range(of: "status"))
  }

  private static func orderingProspect(
    _ status: String, orders: Int, last: CalendarDate, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .orderingProspect,
      Phrase(
        en: "the account is '\(status)' and has orders: \(orders), the last on \(last.iso)",
        pt: "a conta está '\(status)' e tem pedidos: \(orders), o último em \(last.iso)",
        pl: "klient ma status '\(status)' i zamówienia: \(orders), ostatnie \(last.iso)",
        fa: "وضعیت مشتری '\(status)' است و سفارش دارد: \(orders)، آخرین در \(last.iso)"),
      at: range,
      notes: [
        Phrase(
          en: "its figures are those of a customer", pt: "os seus números são os de um cliente",
          pl: "jego wyniki są liczone jak u klienta",
          fa: "ارقام آن مانند ارقام یک مشتری شمرده می‌شود")
      ],
      help: [
        Phrase(
          en: "write 'active', or correct the account of the orders",
          pt: "escreva 'active', ou corrija a conta dos pedidos",
          pl: "wpisz 'active' albo popraw klienta w zamówieniach",
          fa: "'active' بنویسید، یا مشتری سفارش‌ها را اصلاح کنید")
      ])
  }
}
