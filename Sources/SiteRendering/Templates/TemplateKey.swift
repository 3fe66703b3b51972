/// The names that templates can ask for; each context answers some of them.
///
/// Names of a template are turned into keys when it is compiled, so that a name that no context has is
/// found then, and a page's look-ups compare numbers.
package enum TemplateKey: String, CaseIterable, Sendable {
  case account, accounts, accountsTitle, actions, allAccounts, amount, anchor, anchors, asOf
  case attention, badge, base, body, bodyDirection, bodyLanguage, bodyLanguageName, bought
  case breadcrumb, by, candidateAdvice, candidates, cell, cells, chart, churned, `class`
  case closeDate, closed, closedActions, code, colleagues, columns, competitor, concentration
  case content, contraction, contributionChart, count, criteria, cumulative, cumulativeChart
  case customers, dataQuality, date, decisions, detail, direction, distance, documentTitle
  case documents, due, earlierMeetings, edit, example, exampleAccount, expansion, expected
  case facts, fields, figures, file, filters, first, footMenu, formula, fullPage, gains, gap
  case given, glossary, grain, grid, gross, group, groups, growth, hasAccounts, hasActions
  case hasAttendees, hasAttention, hasBreadcrumb, hasCandidates, hasClosed, hasClosedActions
  case hasCriteria, hasDecisions, hasDocuments, hasEarlierMeetings, hasFacts, hasFigures
  case hasFilters, hasGroups, hasKeyFigures, hasLanguageMenu, hasMeetings, hasMentions, hasNear
  case hasObjectives, hasOpen, hasOpportunities, hasOrderFigures, hasOverrides, hasOwners
  case hasPages, hasParts, hasPeople, hasProblems, hasQuantities, hasRejected, hasReports,
    hasRetention
  case hasReviews, hasRisks, hasRows, hasRules, hasSegments, hasSlipping, hasSources, hasSubMenu
  case hasSwot, hasTags, hasUnrated, hasWhiteSpace, heading, heat, help, hint, history, href
  case influence, input, isCurrent, isDone, isEmpty, isExpired, isOverdue, isPersian
  case isProvisional, isRise, jobTitle, key, keyFigures, kind, label, language, languageMenu
  case last, lastContact, lastMeeting, lastOrder, laterRows, lead, legend, line, link, links
  case logo, losses, mainMenu, meaning, measured, measures, meetings, mentions, message, metrics
  case mood, more, moreAttention, moreAttentionLabel, moreCandidates, moreProblems, name, near
  case net, next, nextStep, notes, number, objectives, omitted, omittedMeetings, open
  case openActions, opportunities, orderFigures, overrides, owner, owners, page, pages, parts
  case path, people, person, place, plan, planStatus, playbooks, points, potential
  case printHref, probability, problems, product, productMix, products, progress, progressText,
    quantity
  case ratio, reason, reasons, rejected, related, reportingLines, reports, reportsTo, retention
  case revenue, revenueByMonth, revenueChart, reviews, rhythm, risks, role, root, rows, rule
  case rules, satisfactionChart, scale, scatter, score, scoreChart, scored, scores, sections
  case segments, sentence, severity, share, shares, showsAccount, siteName, siteRoot, siteTitle
  case situation, slipping, slippingCount, sortAmount, sortDate, sortGrowth, sortMeeting
  case sortOpenActions, sortRevenue, sortScore, source, sources, spark, sparkline, stage
  case stakeholders, stance, standing, state, status, style, subMenu, summary, swot, symbol
  case tableLabel, tags, text, threshold, tier, tierShares, tiers, title, unrated, unratedCount
  case until, used, value, valueProposition, version, walletChart, warnings, weight, whiteSpace
  case why, without
}
