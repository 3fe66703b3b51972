/// The names that templates can ask for; each context answers some of them.
///
/// Names of a template are turned into keys when it is compiled, so that a name that no context has is
/// found then, and a page's look-ups compare numbers.
package enum TemplateKey: String, CaseIterable, Sendable {
  case account, accounts, accountsTitle, actions, allAccounts, amount, anchor, anchors
  case answers, arrivals, asOf, attention, badge, base, basis, body, bodyDirection, bodyLanguage
  case bodyLanguageName, bought, breadcrumb, by, calendar, candidateAdvice, candidates
  case caption, cell, cells, chart, churned, `class`, closed, closedActions, closeDate, code
  case colleagues, columns, comment, competitor, concentration, content, contents
  case contraction, contribution
  case contributionChart, cost, count, criteria, cumulative, cumulativeChart, customers
  case dataQuality, date, dateLabel, days, decisions, definition, definitions, detail
  case direction, distance, documents
  case documentTitle, due, earlierMeetings, edit, effortShare, example, expansion
  case expected, facts, fields, figures, file, filters, first, footMenu, formula, fullPage
  case gains, gap, given, glossary, grain, grid, gross, group, groups, growth, hasAccounts
  case hasActions, hasAnswers, hasArrivals, hasAttendees, hasAttention, hasBasis, hasBreadcrumb
  case hasCandidates, hasClosed, hasClosedActions, hasCriteria, hasDecisions
  case hasDefinitions, hasDocuments
  case hasEarlierMeetings, hasFacts, hasFigures, hasFilters, hasGroups, hasKeyFigures
  case hasLanguageMenu, hasMeetings, hasMentions, hasMovements, hasNear, hasObjectives, hasOpen
  case hasOpportunities, hasOrderFigures, hasOverrides, hasOwners, hasPages, hasParts
  case hasPeople, hasProblems, hasProducts, hasQuantities, hasRejected, hasReports
  case hasRetention, hasReviews, hasRisks, hasRows, hasRules, hasSegments, hasSilence, hasSlipping
  case hasSources, hasSubMenu, hasSwot, hasTags, hasTargets, hasTiers, hasUnrated
  case hasWhiteSpace, heading, heat, help, hint, history, hours, href, index, influence, input
  case isAsOf, isCurrent, isDone, isEmpty, isExpired, isOffered, isOpen, isOverdue, isPersian
  case isProvisional, isRise, jobTitle, key, keyFigures, kind, label, language
  case languageMenu, largest
  case last, lastContact, lastMeeting, lastOrder, late, laterRows, launched, lead, legend, line
  case link, links, listPrice, logo, lorenz, losses, mainMenu, margin, meaning, measured
  case measures, medians, meetings
  case mentions, message, metrics, mood, more, moreAttention, moreAttentionLabel
  case moreCandidates, moreProblems, movements, name, near, net, next, nextMeeting
  case nextStep, note, notes
  case number
  case objectives, omitted, omittedMeetings, open, openActions, openAmount, opportunities
  case orderFigures, overdue
  case overrides, owner, owners, page, pages, parent, parts, path, people, person, place
  case period, plan, planStatus, playbooks, points, potential, printHref, probability, problems
  case product, productMix, productRows, products, progress, progressText, quantity, ratio
  case reached, reason, reasons, reference, rejected, related, reportingLines, reports, reportsTo
  case retention, retentionBridge, retentionHistory
  case retired, returnOnService, revenue, revenueBridge, revenueByMonth, revenueChart
  case reviews, rhythm, risks, robustness, role
  case root
  case rows, rule, rules, runRate, satisfactionChart, scale, scatter, score, scoreChart, scored
  case scores, season, seasonNote, sections, segments, sentence, serviceCosts, severity
  case share, shares, short
  case showsAccount, silence, silenceNote, silent, siteName, siteRoot, siteTitle
  case situation, slipping, slippingCount
  case sortAmount, sortDate, sortGrowth, sortMeeting, sortOpenActions, sortRevenue, sortScore
  case source, sources, spark, sparkline, stage, stakeholders, stance, standing, state
  case status, stretch, style, subMenu, summary, swot, symbol, tableLabel, tags, target
  case targets, text, threshold, tier, tiers, tierShares, title, touchpoint
  case unrated, unratedCount, until, used, value, valueProposition, version, walletChart
  case warnings, weekdays, weeks, weight, whaleCurve, whiteSpace, why, without
}
