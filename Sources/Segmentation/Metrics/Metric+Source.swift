extension Metric {
  /// Who defined the formula, in the words of a bibliography; nil for plain sums, counts and dates of
  /// the order rows, which need none.
  package var source: String? {
    switch name {
    case "abc", "abc_prior", "class_abc":
      "Pareto analysis by the share before an account, so that equal revenue has equal class"
    case "abc_down", "cum_incl":
      "Pareto analysis by the share including an account, as matman 1.1.3 and supplychainpy do"
    case "cv", "cv_full12_pop", "variation", "xyz", "xyz_classic", "class_xyz":
      "coefficient of variation with the population's deviation, as scipy.stats.variation"
    case "cv_full12_sample": "coefficient of variation with the deviation of a sample (n - 1)"
    case "abcxyz", "class_abcxyz": "nine-box of ABC by XYZ"
    case "adi", "cv2_nonzero", "demand":
      "Syntetos, Boylan, Croston 2005, Journal of the Operational Research Society 56: 495-503"
    case "slope_ols_per_month", "trend_annual_rel": "least squares over twelve months"
    case "slope_theil_sen": "Sen 1968, Journal of the American Statistical Association 63: 1379-1389"
    case "rfm":
      "Hughes 1994, Strategic Database Marketing; quantiles of type 7 of Hyndman, Fan 1996, The "
        + "American Statistician 50: 361-365"
    case "rfm_segment": "the rules of the R package rfm 0.3.0"
    case "satisfaction", "satisfaction_answers":
      "Reichheld 2003, Harvard Business Review 81(12): 46-54; one account one vote"
    case "ces_mean", "ces_answers":
      "Dixon, Freeman, Toman 2010, Harvard Business Review 88(7): 116-122"
    case "csat_top_share", "csat_answers": "share of the two best answers (top-2 box)"
    case "cagr": "compound annual growth rate, (end / start)^(1 / years) - 1"
    case "expected_orders", "alive":
      "BG/NBD: Fader, Hardie, Lee 2005, Marketing Science 24: 275-284"
    case "expected_order_value":
      "Gamma-Gamma: Fader, Hardie 2013, The Gamma-Gamma Model of Monetary Value"
    case "score", "tier", "coverage":
      "additive weighted score; OECD, JRC 2008, Handbook on Constructing Composite Indicators"
    default: nil
    }
  }
}
