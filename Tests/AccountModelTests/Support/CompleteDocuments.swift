@testable import AccountModel

/// A document of each type in which every field has a value.
enum CompleteDocuments {
  static let common = """
    lang: pt
    visibility: internal
    tags: [dairy, cold chain]
    updated: 2026-05-12
    aliases: [Also Known As]
    previous_id: former-id
    ignore:
      - {code: A203, reason: customer holidays, until: 2026-06-30}

    """

  static func text(_ kind: DocumentKind) -> String {
    let own =
      switch kind {
      case .account: account
      case .plan: plan
      case .meeting: meeting
      case .person: person
      case .opportunity: opportunity
      case .playbook: playbook
      case .review: review
      case .competitor: competitor
      case .issue: issue
      case .contract: contract
      case .page: page
      }
    return "---\ntype: \(kind.rawValue)\nid: full\ntitle: A full one\n\(common)\(own)\n---\nText.\n"
  }

  private static let account = """
    status: active
    parent: group
    divisions: [retail, industrial]
    crm_id: 0015g00000XyZ
    legal: {name: Acme Ltda, tax_id: "12.345", country: NO, city: Oslo}
    website: https://example.com
    customer_since: 2019-03-01
    owner: person/joana
    backup_owner: joana
    unit: key accounts south
    team: [{person: person/joana, role: kam}]
    segment: food
    industry: dairy
    region: south
    market_position: leader
    account_role: breadwinner
    why_key: A third of the segment
    expected_benefits: [revenue, reference]
    strategic_value: 4
    reference_value: "5"
    prominence: {brand: 5, production_volume: 4, sales_network: 5, employees: 3200, founded: 1974}
    relationship_stage: major_at_risk
    kam_stage: cooperative
    tier_override: {tier: A, reason: image, by: person/joana, until: 2026-12-31}
    qualification:
      need: {score: 4, evidence: "[[visit]]"}
      solvency: {score: 3, checked_on: 2026-04-30, credit_limit: 250000, currency: BRL, evidence: report}
      authority: {score: 4, person: person/joana, evidence: said so}
    situation: New plant opens
    needs:
      - {id: n1, text: lead time, priority: high, status: open, evidence: "[[visit]]", addressed_by: [plan/full]}
    preferences: [phone]
    expectations: [report]
    customer_priorities: [cost]
    customer_growth_plans: [{text: second plant, by: 2027-06, evidence: press}]
    buying_process: {committee: [person/joana], cycle_days: 90, tender: true}
    service_model: {support_level: dedicated, sla_response_hours: 4, contact_cadence_days: 14}
    benefits: [{type: training, level: gold, detail: workshops, cost_per_year: 4000.50, currency: BRL}]
    concessions:
      - {kind: payment_terms, detail: "50/50", granted_by: person/joana, until: 2026-12-31, est_cost: 3500, currency: BRL}
    payment_terms: {type: split, schedule: [{pct: 50, days: 0}]}
    products: [cold-box]
    competitors:
      - {competitor: competitor/full, where: telemetry, threat: high, tactics: [bundle], spend: 80000, currency: BRL, contract_end: 2026-11-30}
    contracts: [contract/full]
    renewal_date: 2026-11-30
    references: {status: agreed, allowed: [logo], until: 2027-01-01}
    referrals: [account/group]
    feedback:
      - {id: f1, date: 2026-05-12, text: battery, product: telemetry, status: open, owner: person/joana, source: "[[visit]]"}
    risks:
      - {id: r1, text: late, reason: service_level, stage: plan_in_place, severity: high, likelihood: medium, opened: 2026-04-02, closed: 2026-05-02, owner: person/joana, mitigation: plan/full#o2, review_by: 2026-07-01}
    watch: [{what: competitor, note: depot, checked_on: 2026-05-30}]
    sources: [{kind: trade_press, title: Dairy Today, url: https://example.com, accessed: 2026-02-15}]
    next_review: 2026-07-15
    """

  private static let plan = """
    account: account/group
    plan_type: expand
    motion: develop
    status: approved
    period: {start: 2026-01-01, end: 2026-12-31}
    owner: person/joana
    contributors: [joana]
    reviewed: 2026-05-20
    review_cadence_days: 90
    approved_by: person/joana
    approved_on: 2026-01-20
    customer_validated: {by: person/joana, date: 2026-02-03, source: "[[visit]]"}
    vision: Whole cold chain
    value_proposition: Lower cost
    target: {revenue: 1800000, margin: 300000, currency: BRL, share_of_wallet_pct: 55}
    programme: gold-2026
    swot:
      strengths: [{text: trust, evidence: confirmed, source: "[[visit]]", leads_to: [o2]}]
      weaknesses: [{text: late, evidence: confirmed, source: press, leads_to: [o2]}]
      opportunities: [{text: plant, evidence: assumed, source: press, leads_to: [o2]}]
      threats: [{text: bundle, evidence: assumed, source: press, leads_to: [o2]}]
    objectives:
      - id: o2
        text: On-time delivery above 97 percent
        kind: customer_success
        owner: person/joana
        start: 2026-01-15
        due: 2026-06-30
        status: in_progress
        measure: {metric: on_time_pct, baseline: 88, target: 97, current: 91.5, unit: pct}
        progress_pct: 40
        customer_owner: person/joana
        evidence: confirmed
        actions:
          - {id: a2, text: second depot, owner: person/joana, due: 2026-05-31, status: done, done_on: 2026-05-28, side: ours, kind: service_policy, objective: o2}
    investment: {cost: 45000, currency: BRL, hours: 320}
    abm: {target_buyers: [maintenance], content: [case], campaigns: [fair]}
    negotiation: {our_limits: "[[limits]]", concessions_tradeable: [payment_terms]}
    training: [{who: customer, topic: telemetry, date: 2026-09-10}]
    cadence: {meeting_days: 14, qbr_days: 90}
    """

  private static let meeting = """
    date: 2026-05-12
    start: "10:00"
    duration_min: 60
    timezone: America/Sao_Paulo
    account: account/group
    plan: plan/full
    kind: discovery
    channel: onsite
    attendees: {customer: [person/full], ours: [joana]}
    purpose: Understand the plant
    rating: {relationship: 4, value: 3, access: 4, next_steps: 5}
    sentiment: [{person: person/joana, from: neutral, to: supporter, why: depot}]
    decisions: [{id: d1, text: joint plan, by: person/joana}]
    actions:
      - {id: m1, text: send proposal, owner: person/joana, due: 2026-05-20, side: ours, status: open, done_on: 2026-05-21, kind: proposal, objective: o2}
    feedback:
      - {id: f1, date: 2026-05-12, text: battery, product: telemetry, status: open, owner: person/joana, source: "[[visit]]"}
    competitor_mentions: [competitor/full]
    facts: [{field: account.situation, text: second plant}]
    sent_on: 2026-05-13
    next_meeting: 2026-05-26
    """

  private static let person = """
    side: customer
    account: account/group
    division: industrial
    job_title: Procurement director
    pronouns: she/her
    email: maria@example.com
    phone: "+55 41 0000 0000"
    reports_to: person/joana
    buying_role: decision_maker
    influence: 5
    decision_power: approver
    political: inner_circle
    sentiment: supporter
    sentiment_on: 2026-05-12
    sentiment_evidence: {status: confirmed, source: "[[visit]]"}
    coverage: multiple
    likelihood_to_recommend: 9
    relationships: [{with: person/joana, strength: good, since: 2021}]
    relationship_owner: person/joana
    contact_cadence_days: 30
    persona: procurement lead
    interests: [exports]
    preferences: [call first]
    status: active
    since: 2018
    left_on: 2026-01-01
    successor: person/joana
    influences: [person/joana]
    consent: {basis: legitimate_interest, recorded_on: 2025-01-10}
    skills: [negotiation]
    authority: {discount_pct: 8, credit: 50000, currency: EUR}
    """

  private static let opportunity = """
    account: account/group
    stage: proposal
    kind: cross_sell
    products: [telemetry]
    division: industrial
    amount: 120000
    currency: BRL
    recurring: true
    probability_pct: 60
    close_date: 2026-09-30
    next_step: site visit
    next_step_due: 2026-06-05
    owner: person/joana
    buyers: [{person: person/joana, role: economic_buyer, stance: supporter}]
    need: n1
    basis: Order pattern of sensors
    engaged_early: true
    competitors: [competitor/full]
    value_case: {metric: cost_per_litre, saving_pct: 20}
    meddpicc: {metrics: ok, economic_buyer: ok, decision_criteria: gap, decision_process: gap, paper_process: gap, identify_pain: ok, champion: ok, competition: ok}
    lost: {reason: price, to: competitor/full, date: 2026-09-01}
    """

  private static let playbook = """
    applies_to: {tiers: [A], stages: [lead], abcxyz: [AX], account_roles: [image]}
    cadence: {contact_days: 14, meeting_days: 30, qbr_days: 90, plan_review_days: 90}
    mandatory: [{play: qbr, per_days: 90, policy: handbook}]
    optional: [{play: gift, per_days: 365, policy: "[[limits]]"}]
    limits: {discount_pct: 12, credit_days: 60}
    """

  private static let review = """
    kind: qbr
    date: 2026-05-12
    accounts: [account/group]
    attendees: [person/joana]
    decisions: [{id: d1, text: joint plan, by: person/joana}]
    actions:
      - {id: m1, text: send proposal, owner: person/joana, due: 2026-05-20, side: ours, status: open, done_on: 2026-05-21, kind: proposal, objective: o2}
    """

  private static let competitor = """
    website: https://example.org
    strengths: [price]
    weaknesses: [service]
    tactics: [{text: free trial, seen_on: 2026-03, at: account/group}]
    """

  private static let issue = """
    account: account/group
    opened: 2026-03-02
    severity: high
    status: in_progress
    reason: delivery
    owner: person/joana
    due: 2026-03-20
    resolved: 2026-03-18
    customer_told: true
    """

  private static let contract = """
    account: account/group
    start: 2025-12-01
    end: 2026-11-30
    notice_days: 90
    auto_renew: false
    value: 900000
    currency: BRL
    """

  private static let page = """
    account: account/group
    order: 3
    summary: What a key account is
    """

  /// The documents that the complete ones name.
  static let surroundings: [(path: String, text: String)] = [
    ("content/accounts/group/index.md", "---\ntitle: The group\n---\n"),
    ("content/people/joana.md", "---\ntitle: Joana\nside: internal\n---\n"),
    ("content/handbook/limits.md", "---\ntitle: Limits\n---\n"),
    ("content/meetings/visit.md", "---\ndate: 2026-05-12\n---\n"),
  ]
}
