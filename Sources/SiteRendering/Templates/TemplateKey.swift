/// The names that templates can ask for; each context answers some of them.
///
/// Names of a template are turned into keys when it is compiled, so that a name that no context has is
/// found then, and a page's look-ups compare numbers.
package enum TemplateKey: String, CaseIterable, Sendable {
  case account, accounts, accountsTitle, actions, allAccounts, amount, anchor, anchors
  case answers, asOf, attention, badge, base, basis, body, bodyDirection, bodyLanguage
  case bodyLanguageName, bought, breadcrumb, by, calendar, candidateAdvice, candidates
  case caption, cell, cells, chart, churned, `class`, closed, closedActions, closeDate, code
  case colleagues, columns, comment, competitor, concentration, content, contents, contraction
  case contributionChart, count, criteria, cumulative, cumulativeChart, customers
  case dataQuality, date, dateLabel, days, decisions, detail, direction, distance, documents
  case documentTitle, due, earlierMeetings, edit, example, exampleAccount, expansion
  case expected, facts, fields, figures, file, filters, first, footMenu, formula, fullPage
  case gains, gap, given, glossary, grain, grid, gross, group, groups, growth, hasAccounts
  case hasActions, hasAnswers, hasAttendees, hasAttention, hasBasis, hasBreadcrumb
  case hasCandidates, hasClosed, hasClosedActions, hasCriteria, hasDecisions, hasDocuments
  case hasEarlierMeetings, hasFacts, hasFigures, hasFilters, hasGroups, hasHealth, hasKeyFigures
  case hasLanguageMenu, hasMeetings, hasMentions, hasNear, hasObjectives, hasOpen
  case hasOpportunities, hasOrderFigures, hasOverrides, hasOwners, hasPages, hasParts
  case hasPeople, hasProblems, hasProducts, hasQuantities, hasRejected, hasReports
  case hasRetention, hasReviews, hasRisks, hasRows, hasRules, hasSegments, hasSlipping
  case hasSources, hasSubMenu, hasSwot, hasTags, hasTargets, hasUnrated
  case hasWhiteSpace, heading, health, heat, help, hint, history, hours, href, influence, input
  case isAsOf, isCurrent, isDone, isEmpty, isExpired, isOffered, isOpen, isOverdue, isPersian
  case isProvisional, isRise, jobTitle, key, keyFigures, kind, label, language, languageMenu
  case last, lastContact, lastMeeting, lastOrder, laterRows, launched, lead, legend, line
  case link, links, listPrice, logo, losses, mainMenu, meaning, measured, measures, meetings
  case mentions, message, metrics, mood, more, moreAttention, moreAttentionLabel
  case moreCandidates, moreProblems, name, near, net, next, nextMeeting, nextStep, note, notes,
    number
  case objectives, omitted, omittedMeetings, open, openActions, opportunities, orderFigures
  case overrides, owner, owners, page, pages, parent, parts, path, people, person, place
  case period, plan, planStatus, playbooks, points, potential, printHref, probability, problems
  case product, productMix, productRows, products, progress, progressText, quantity, ratio
  case reached, reason, reasons, reference, rejected, related, reportingLines, reports, reportsTo,
    retention
  case retired, revenue, revenueByMonth, revenueChart, reviews, rhythm, risks, robustness, role,
    root
  case rows, rule, rules, satisfactionChart, scale, scatter, score, scoreChart, scored
  case scores, sections, segments, sentence, serviceCosts, severity, share, shares, short
  case showsAccount, siteName, siteRoot, siteTitle, situation, slipping, slippingCount
  case sortAmount, sortDate, sortGrowth, sortHealth, sortMeeting, sortOpenActions, sortRevenue,
    sortScore
  case source, sources, spark, sparkline, stage, stakeholders, stance, standing, state
  case status, stretch, style, subMenu, summary, swot, symbol, tableLabel, tags, target
  case targets, text, threshold, tier, tiers, tierShares, title, touchpoint
  case unrated, unratedCount, until, used, value, valueProposition, version, walletChart
  case warnings, weekdays, weeks, weight, whiteSpace, why, without
}
