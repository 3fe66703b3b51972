/// The names that templates can ask for; each context answers some of them.
///
/// Names of a template are turned into keys when it is compiled, so that a name that no context has is
/// found then, and a page's look-ups compare numbers.
package enum TemplateKey: String, CaseIterable, Sendable {
  case account, accounts, accountsTitle, actions, allAccounts, amount, anchor, anchors, answers
  case arrivals, asOf, attention, badge, base, basis, body, bodyDirection, bodyLanguage
  case bodyLanguageName, bought, breadcrumb, by, calendar, candidateAdvice, candidates, caption
  case cell, cells, chart, churned, `class`, closed, closedActions, closeDate, code, colleagues
  case columns, comment, competitor, concentration, content, contents, contraction, contribution
  case contributionChart, cost, count, criteria, cumulative, cumulativeChart, customers
  case dataQuality, date, dateLabel, days, decisions, definition, definitions, detail, direction
  case distance, documents, documentTitle, due, earlierMeetings, edit, effortShare, example
  case expansion, expected, facts, fields, figures, file, filters, first, footMenu, formula
  case fullPage, gains, gap, given, glossary, grain, grid, gross, group, groups, growth
  case hasAccounts, hasActions, hasAnswers, hasArrivals, hasAttendees, hasAttention, hasBasis
  case hasBreadcrumb, hasCandidates, hasClosed, hasClosedActions, hasCriteria, hasDecisions
  case hasDefinitions, hasDocuments, hasEarlierMeetings, hasFacts, hasFigures, hasFilters
  case hasGroups, hasHealth, hasKeyFigures, hasLanguageMenu, hasMeetings, hasMentions
  case hasMovements, hasNear, hasObjectives, hasOpen, hasOpportunities, hasOrderFigures
  case hasOverrides, hasOwners, hasPages, hasParts, hasPeople, hasProblems, hasProducts
  case hasQuantities, hasRejected, hasReports, hasRetention, hasReviews, hasRisks, hasRows
  case hasRules, hasSegments, hasSilence, hasSlipping, hasSources, hasSubMenu, hasSwot, hasTags
  case hasTargets, hasTiers, hasUnrated, hasWhiteSpace, heading, health, heat, help, hint, history
  case hours, href, index, influence, input, isAsOf, isCurrent, isDone, isEmpty, isExpired
  case isOffered, isOpen, isOverdue, isPersian, isProvisional, isRise, jobTitle, key, keyFigures
  case kind, label, language, languageMenu, largest, last, lastContact, lastMeeting, lastOrder
  case late, laterRows, launched, lead, legend, line, link, links, listPrice, logo, lorenz, losses
  case mainMenu, margin, meaning, measured, measures, medians, meetings, mentions, message
  case metrics, mood, more, moreAttention, moreAttentionLabel, moreCandidates, moreProblems
  case movements, name, near, net, next, nextMeeting, nextStep, note, notes, number, objectives
  case omitted, omittedMeetings, open, openActions, openAmount, opportunities, orderFigures
  case overdue, overrides, owner, owners, page, pages, parent, parts, path, people, period, person
  case place, plan, planStatus, playbooks, points, potential, printHref, probability, problems
  case product, productMix, productRows, products, progress, progressText, quantity, ratio
  case reached, reason, reasons, reference, rejected, related, reportingLines, reports, reportsTo
  case retention, retentionBridge, retentionHistory, retired, returnOnService, revenue
  case revenueBridge, revenueByMonth, revenueChart, reviews, rhythm, risks, robustness, role, root
  case rows, rule, rules, runRate, satisfactionChart, scale, scatter, score, scoreChart, scored
  case scores, season, seasonNote, sections, segments, sentence, serviceCosts, severity, share
  case shares, short, showsAccount, silence, silenceNote, silent, siteName, siteRoot, siteTitle
  case situation, slipping, slippingCount, sortAmount, sortDate, sortGrowth, sortHealth
  case sortMeeting, sortOpenActions, sortRevenue, sortScore, source, sources, spark, sparkline
  case stage, stakeholders, stance, standing, state, status, stretch, style, subMenu, summary
  case swot, symbol, tableLabel, tags, target, targets, text, threshold, tier, tiers, tierShares
  case title, touchpoint, unrated, unratedCount, until, used, value, valueProposition, version
  case walletChart, warnings, weekdays, weeks, weight, whaleCurve, whiteSpace, why, without
}
