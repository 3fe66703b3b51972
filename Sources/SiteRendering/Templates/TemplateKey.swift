/// The names that templates can ask for; each context answers some of them.
///
/// Names of a template are turned into keys when it is compiled, so that a name that no context has is
/// found then, and a page's look-ups compare numbers.
package enum TemplateKey: String, CaseIterable, Sendable {
  case account, accounts, accountsTitle, actions, allAccounts, amount, anchor, anchors, answers
  case arrivals, asOf, attention, badge, base, basis, body, bodyDirection, bodyLanguage
  case bodyLanguageName, bought, breadcrumb, by, calendar, candidateAdvice, candidates, caption
  case cell, cells, changes, chart, churned, `class`, closed, closedActions, closeDate, code
  case colleagues, columns, comment, competitor, concentration, content, contents, contraction
  case contribution, contributionChart, cost, count, criteria, cumulative, cumulativeChart
  case customers, dataQuality, date, dateLabel, days, decisions, definition, definitions, detail
  case direction, distance, documents, documentTitle, due, earlierMeetings, edit, effortShare
  case example, expansion, expected, facts, fields, figures, file, filters, first, footMenu
  case formula, from, fullPage, gains, gap, given, glossary, grain, grid, gross, group, groups
  case growth, hasAccounts, hasActions, hasAnswers, hasArrivals, hasAttendees, hasAttention
  case hasBasis, hasBreadcrumb, hasCandidates, hasChanges, hasClosed, hasClosedActions
  case hasCriteria, hasDecisions, hasDefinitions, hasDocuments, hasEarlierMeetings, hasFacts
  case hasFigures, hasFilters, hasGroups, hasHealth, hasKeyFigures, hasLanguageMenu, hasMeetings
  case hasMentions, hasMovements, hasMovers, hasNear, hasObjectives, hasOpen, hasOpportunities
  case hasOrderFigures, hasOverrides, hasOwners, hasPages, hasParts, hasPeople, hasProblems
  case hasProducts, hasQuantities, hasRejected, hasReports, hasRetention, hasReviews, hasRisks
  case hasRows, hasRules, hasSegments, hasSilence, hasSlipping, hasSources, hasSubMenu, hasSwot
  case hasTags, hasTargets, hasTiers, hasUnrated, hasWhiteSpace, heading, health, heat
  case heldSentence, help, hint, history, hours, href, index, influence, input, isAsOf, isCurrent
  case isDone, isEmpty, isExpired, isOffered, isOpen, isOverdue, isPersian, isProvisional, isRise
  case jobTitle, key, keyFigures, kind, label, language, languageMenu, largest, last, lastContact
  case lastMeeting, lastOrder, late, laterRows, launched, lead, legend, line, link, links
  case listPrice, logo, lorenz, losses, mainMenu, margin, meaning, measured, measures, medians
  case meetings, mentions, message, metrics, migration, mood, more, moreAttention
  case moreAttentionLabel, moreCandidates, moreProblems, movements, movers, name, near, net, next
  case nextMeeting, nextStep, note, notes, number, objectives, omitted, omittedMeetings, open
  case openActions, openAmount, opportunities, orderFigures, overdue, overrides, owner, owners
  case page, pages, parent, parts, path, people, period, person, place, plan, planStatus
  case playbooks, points, potential, printHref, probability, problems, product, productMix
  case productRows, products, progress, progressText, quantity, ratio, reached, reason, reasons
  case reference, rejected, related, reportingLines, reports, reportsTo, retention
  case retentionBridge, retentionFinding, retentionHistory, retired, returnOnService, revenue
  case revenueBridge, revenueByMonth, revenueChart, reviews, rhythm, risks, robustness, role, root
  case rows, rule, rules, runRate, satisfactionChart, scale, scatter, score, scoreChart, scored
  case scores, season, seasonNote, sections, segments, sentence, serviceCosts, severity, share
  case shares, short, showsAccount, silence, silenceNote, silent, siteName, siteRoot, siteTitle
  case situation, slipping, slippingCount, sortAmount, sortDate, sortGrowth, sortHealth
  case sortMeeting, sortOpenActions, sortRevenue, sortScore, source, sources, spark, sparkline
  case stage, stakeholders, stance, standing, state, status, stretch, style, subMenu, summary
  case swot, symbol, tableLabel, tags, target, targets, text, threshold, tier, tierHistory, tiers
  case tierShares, title, touchpoint, unrated, unratedCount, until, used, value, valueProposition
  case version, walletChart, warnings, weekdays, weeks, weight, whaleCurve, whiteSpace, why
  case without
}
