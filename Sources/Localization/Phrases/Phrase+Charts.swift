/// Words that charts share: heads of their data tables and direct labels.
extension Phrase {
  package static let chartDataTable = Phrase(
    en: "Data as a table", pt: "Dados em tabela", pl: "Dane w tabeli", fa: "داده‌ها به صورت جدول")
  package static let chartTarget = Phrase(en: "Target", pt: "Meta", pl: "Cel", fa: "هدف")
  package static let chartMonth = Phrase(en: "Month", pt: "Mês", pl: "Miesiąc", fa: "ماه")
  package static let chartPeriod = Phrase(en: "Period", pt: "Período", pl: "Okres", fa: "دوره")
  package static let chartRevenue = Phrase(
    en: "Revenue", pt: "Receita", pl: "Przychód", fa: "درآمد")
  package static let chartAccount = Phrase(en: "Account", pt: "Cliente", pl: "Klient", fa: "مشتری")
  package static let chartCumulativeShare = Phrase(
    en: "Cumulative share of revenue", pt: "Participação acumulada na receita",
    pl: "Skumulowany udział w przychodach", fa: "سهم تجمعی از درآمد")
  package static let chartCell = Phrase(en: "Class", pt: "Classe", pl: "Klasa", fa: "کلاس")
  package static let chartCriterion = Phrase(
    en: "Criterion", pt: "Critério", pl: "Kryterium", fa: "معیار")
  package static let chartPoints = Phrase(en: "Points", pt: "Pontos", pl: "Punkty", fa: "امتیاز")
  package static let chartMaximum = Phrase(
    en: "Maximum", pt: "Máximo", pl: "Maksimum", fa: "حداکثر")
  package static let chartScore = Phrase(
    en: "Score", pt: "Pontuação", pl: "Wynik", fa: "امتیاز کل")
  package static let chartTier = Phrase(en: "Tier", pt: "Nível", pl: "Poziom", fa: "رده")
  package static let chartMeasure = Phrase(en: "Measure", pt: "Medida", pl: "Miara", fa: "سنجه")
  package static let chartValue = Phrase(en: "Value", pt: "Valor", pl: "Wartość", fa: "مقدار")
  package static let chartName = Phrase(en: "Name", pt: "Nome", pl: "Nazwa", fa: "نام")
  package static let chartRelation = Phrase(
    en: "Relation", pt: "Relação", pl: "Relacja", fa: "رابطه")
  package static let chartInfluenceByStance = Phrase(
    en: "Influence by stance", pt: "Influência por posição", pl: "Wpływ a nastawienie",
    fa: "نفوذ بر پایهٔ موضع")
  package static let chartNotAssessed = Phrase(
    en: "Influence or stance not assessed:", pt: "Influência ou posição não avaliada:",
    pl: "Wpływ lub nastawienie nieocenione:", fa: "نفوذ یا موضع ارزیابی نشده:")
}
