/// The names that templates can ask for; each context answers some of them.
///
/// Names of a template are turned into keys when it is compiled, so that a name that no context has is
/// found then, and a page's look-ups compare numbers.
package enum TemplateKey: String, CaseIterable, Sendable {
  case account, accounts, accountsTitle, actions, allAccounts, amount, anchor, anchors, asOf
  case attention, badge, base, body, bodyDirection, bodyLanguage, bodyLanguageName, bought
  case breadcrumb, by, calendar, candidateAdvice, candidates, caption, cell, cells, chart
  case churned, `class`, closed, closedActions, closeDate, code, colleagues, columns
  case competitor, concentration, content, contraction, contributionChart, count, criteria
  case cumulative, cumulativeChart, customers, dataQuality, date, days, decisions, detail
  case direction, distance, documents, documentTitle, due, earlierMeetings, edit, example
  case exampleAccount, expansion, expected, facts, fields, figures, file, filters, first
  case footMenu, formula, fullPage, gains, gap, given, glossary, grain, grid, gross, group
  case groups, growth, hasAccounts, hasActions, hasAttendees, hasAttention, hasBreadcrumb
  case hasCandidates, hasClosed, hasClosedActions, hasCriteria, hasDecisions, hasDocuments
  case hasEarlierMeetings, hasFacts, hasFigures, hasFilters, hasGroups, hasKeyFigures
  case hasLanguageMenu, hasMeetings, hasMentions, hasNear, hasObjectives, hasOpen
  case hasOpportunities, hasOrderFigures, hasOverrides, hasOwners, hasPages, hasParts
  case hasPeople, hasProblems, hasQuantities, hasRejected, hasReports, hasRetention
  case hasReviews, hasRisks, hasRows, hasRules, hasSegments, hasSlipping, hasSources
  case hasSubMenu, hasSwot, hasTags, hasUnrated, hasWhiteSpace, heading, heat, help, hint
  case history, href, influence, input, isAsOf, isCurrent, isDone, isEmpty, isExpired
  case isOverdue, isPersian, isProvisional, isRise, jobTitle, key, keyFigures, kind, label
  case language, languageMenu, last, lastContact, lastMeeting, lastOrder, laterRows, lead
  case legend, line, link, links, logo, losses, mainMenu, meaning, measured, measures
  case meetings, mentions, message, metrics, mood, more, moreAttention, moreAttentionLabel
  case moreCandidates, moreProblems, name, near, net, next, nextStep, notes, number
  case objectives, omitted, omittedMeetings, open, openActions, opportunities, orderFigures
  case overrides, owner, owners, page, pages, parts, path, people, person, place, plan
  case planStatus, playbooks, points, potential, printHref, probability, problems, product
  case productMix, products, progress, progressText, quantity, ratio, reason, reasons
  case rejected, related, reportingLines, reports, reportsTo, retention, revenue
  case revenueByMonth, revenueChart, reviews, rhythm, risks, role, root, rows, rule, rules
  case satisfactionChart, scale, scatter, score, scoreChart, scored, scores, sections
  case segments, sentence, severity, share, shares, short, showsAccount, siteName, siteRoot
  case siteTitle, situation, slipping, slippingCount, sortAmount, sortDate, sortGrowth
  case sortMeeting, sortOpenActions, sortRevenue, sortScore, source, sources, spark, sparkline
  case stage, stakeholders, stance, standing, state, status, style, subMenu, summary, swot
  case symbol, tableLabel, tags, text, threshold, tier, tiers, tierShares, title, unrated
  case unratedCount, until, used, value, valueProposition, version, walletChart, warnings
  case weekdays, weeks, weight, whiteSpace, why, without
}
