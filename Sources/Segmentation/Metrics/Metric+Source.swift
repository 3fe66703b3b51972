package import Localization

extension Metric {
  /// Who defined the formula: a publication, or the convention that it follows; nil for plain sums,
  /// counts and dates of the rows, which need none.
  package var source: Phrase? {
    switch name {
    case "abc", "abc_prior", "class_abc": .shareBefore
    case "abc_down", "cum_incl": .shareIncluding
    case "cv", "cv_full12_pop", "variation", "xyz", "xyz_classic", "class_xyz": .populationVariation
    case "cv_full12_sample": .sampleVariation
    case "adi", "cv2_nonzero", "demand":
      Phrase(
        verbatim: "Syntetos, Boylan, Croston 2005, Journal of the Operational Research Society 56")
    case "slope_theil_sen":
      Phrase(verbatim: "Sen 1968, Journal of the American Statistical Association 63")
    case "rfm":
      Phrase(
        verbatim: "Hughes 1994, Strategic Database Marketing; Hyndman, Fan 1996, The American "
          + "Statistician 50")
    case "rfm_segment": Phrase(verbatim: "rfm 0.3.0 (R)")
    case "satisfaction", "satisfaction_answers":
      Phrase(verbatim: "Reichheld 2003, Harvard Business Review 81(12)")
    case "ces_mean", "ces_answers":
      Phrase(verbatim: "Dixon, Freeman, Toman 2010, Harvard Business Review 88(7)")
    case "csat_top_share", "csat_answers": .topTwoBox
    case "cagr": Phrase(verbatim: "compound annual growth rate (CAGR)")
    case "expected_orders", "alive":
      Phrase(verbatim: "BG/NBD: Fader, Hardie, Lee 2005, Marketing Science 24")
    case "expected_order_value":
      Phrase(verbatim: "Fader, Hardie 2013, The Gamma-Gamma Model of Monetary Value")
    case "score", "tier", "coverage":
      Phrase(verbatim: "OECD, JRC 2008, Handbook on Constructing Composite Indicators")
    default: nil
    }
  }
}

extension Phrase {
  fileprivate static let shareBefore = Phrase(
    en: "Pareto analysis by the share before an account: equal revenue has equal class",
    pt: "análise de Pareto pela parcela anterior à conta: receita igual, classe igual",
    pl: "analiza Pareto według udziału przed klientem: równy przychód, równa klasa",
    fa: "تحلیل پارتو بر پایهٔ سهم پیش از مشتری: درآمد برابر، ردهٔ برابر")
  fileprivate static let shareIncluding = Phrase(
    en: "Pareto analysis by the share including an account, as matman 1.1.3 and supplychainpy do",
    pt: "análise de Pareto pela parcela com a conta, como em matman 1.1.3 e supplychainpy",
    pl: "analiza Pareto według udziału z klientem, jak w matman 1.1.3 i supplychainpy",
    fa: "تحلیل پارتو بر پایهٔ سهم با خود مشتری، مانند matman 1.1.3 و supplychainpy")
  fileprivate static let populationVariation = Phrase(
    en: "coefficient of variation with the population's deviation, as scipy.stats.variation",
    pt: "coeficiente de variação com o desvio da população, como scipy.stats.variation",
    pl: "współczynnik zmienności z odchyleniem populacji, jak scipy.stats.variation",
    fa: "ضریب تغییرات با انحراف معیار جامعه، مانند scipy.stats.variation")
  fileprivate static let sampleVariation = Phrase(
    en: "coefficient of variation with the deviation of a sample (n - 1)",
    pt: "coeficiente de variação com o desvio de uma amostra (n - 1)",
    pl: "współczynnik zmienności z odchyleniem próby (n - 1)",
    fa: "ضریب تغییرات با انحراف معیار نمونه (n - 1)")
  fileprivate static let topTwoBox = Phrase(
    en: "share of the two best answers (top-2 box)",
    pt: "parcela das duas melhores respostas (top-2 box)",
    pl: "udział dwóch najlepszych ocen (top-2 box)",
    fa: "سهم دو پاسخ برتر (top-2 box)")
}
