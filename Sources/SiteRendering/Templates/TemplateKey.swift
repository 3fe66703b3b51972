/// The names that templates can ask for; each context answers some of them.
///
/// Names of a template are turned into keys when it is compiled, so that a name that no context has is
/// found then, and a page's look-ups compare numbers.
package enum TemplateKey: String, CaseIterable, Sendable {
  case account, accounts, accountsTitle, actions, allAccounts, amount, anchor, anchors, answers
  case asOf, attention, badge, base, basis, body, bodyDirection, bodyLanguage, bodyLanguageName
  case bought, breadcrumb, by, calendar, candidateAdvice, candidates, caption, cell, cells
  case changes, chart, churned, `class`, closed, closedActions, closeDate, code, colleagues
  case columns, comment, competitor, concentration, content, contents, contraction
  case contributionChart, count, criteria, cumulative, cumulativeChart, customers, dataQuality
  case date, dateLabel, days, decisions, detail, direction, distance, documents, documentTitle
  case due, earlierMeetings, edit, example, exampleAccount, expansion, expected, facts, fields
  case figures, file, filters, first, footMenu, formula, from, fullPage, gains, gap, given
  case glossary, grain, grid, gross, group, groups, growth, hasAccounts, hasActions, hasAnswers
  case hasAttendees, hasAttention, hasBasis, hasBreadcrumb, hasCandidates, hasChanges, hasClosed
  case hasClosedActions, hasCriteria, hasDecisions, hasDocuments, hasEarlierMeetings, hasFacts
  case hasFigures, hasFilters, hasGroups, hasKeyFigures, hasLanguageMenu, hasMeetings, hasMentions
  case hasMovers, hasNear, hasObjectives, hasOpen, hasOpportunities, hasOrderFigures, hasOverrides
  case hasOwners, hasPages, hasParts, hasPeople, hasProblems, hasProducts, hasQuantities
  case hasRejected, hasReports, hasRetention, hasReviews, hasRisks, hasRows, hasRules, hasSegments
  case hasSlipping, hasSources, hasSubMenu, hasSwot, hasTags, hasTargets, hasUnrated
  case hasWhiteSpace, heading, heat, heldSentence, help, hint, history, hours, href, influence
  case input, isAsOf, isCurrent, isDone, isEmpty, isExpired, isOffered, isOpen, isOverdue
  case isPersian, isProvisional, isRise, jobTitle, key, keyFigures, kind, label, language
  case languageMenu, last, lastContact, lastMeeting, lastOrder, laterRows, launched, lead, legend
  case line, link, links, listPrice, logo, losses, mainMenu, meaning, measured, measures, meetings
  case mentions, message, metrics, migration, mood, more, moreAttention, moreAttentionLabel
  case moreCandidates, moreProblems, movers, name, near, net, next, nextMeeting, nextStep, note
  case notes, number, objectives, omitted, omittedMeetings, open, openActions, opportunities
  case orderFigures, overrides, owner, owners, page, pages, parent, parts, path, people, person
  case place, period, plan, planStatus, playbooks, points, potential, printHref, probability
  case problems, product, productMix, productRows, products, progress, progressText, quantity
  case ratio, reached, reason, reasons, reference, rejected, related, reportingLines, reports
  case reportsTo, retention, retentionFinding, retired, revenue, revenueByMonth, revenueChart
  case reviews, rhythm, risks, robustness, role, root, rows, rule, rules, satisfactionChart, scale
  case scatter, score, scoreChart, scored, scores, sections, segments, sentence, serviceCosts
  case severity, share, shares, short, showsAccount, siteName, siteRoot, siteTitle, situation
  case slipping, slippingCount, sortAmount, sortDate, sortGrowth, sortMeeting, sortOpenActions
  case sortRevenue, sortScore, source, sources, spark, sparkline, stage, stakeholders, stance
  case standing, state, status, stretch, style, subMenu, summary, swot, symbol, tableLabel, tags
  case target, targets, text, threshold, tier, tierHistory, tiers, tierShares, title, touchpoint
  case unrated, unratedCount, until, used, value, valueProposition, version, walletChart, warnings
  case weekdays, weeks, weight, whiteSpace, why, without
}
