"""The explanation of a tier, as `keyplan tiers --format json` prints it."""

from fractions import Fraction
from math import ceil, floor

import series
import tier_model

WEIGHT_FACTORS = (Fraction(8, 10), Fraction(12, 10))


def explanations(rows, cards, policy, as_of, reviews):
    """One object an account, by account."""
    means = [
        series.mean(
            [
                card.parts[place].normalised
                for card in cards.values()
                if card.parts[place].normalised is not None
            ]
        )
        for place in range(len(policy.criteria))
    ]
    return {
        account: explanation(rows[account], card, means, policy, as_of)
        | held_tier(rows[account], card, reviews)
        for account, card in cards.items()
    }


def explanation(row, card, means, policy, as_of):
    """The score with its parts, the way to the next tier, and whether the weights decide."""
    differences = [
        None if part.normalised is None else part.maximum * (part.normalised - mean)
        for part, mean in zip(card.parts, means)
    ]
    scored = card.score is not None
    moves = weight_moves(card, policy) if scored else []
    return {
        "account_id": row["account_id"],
        "as_of": as_of,
        "scored_tier": card.scored_tier,
        "score": card.shown_score,
        "coverage": card.coverage,
        "provisional": card.coverage < policy.minimum_coverage,
        "mean_score": card.score - sum(filter(None, differences)) if scored else None,
        "criteria": [
            criterion(part, points, maximum, difference, tier_model.anchors(part.criterion, row))
            for part, points, maximum, difference in zip(
                card.parts, card.shown_points, card.shown_maxima, differences
            )
        ],
        "next": next_tier(row, card, policy) if scored else None,
        "points_above_lower": points_above_lower(card, policy),
        "borderline": bool(moves) if scored else None,
        "weight_moves": moves,
    }


def held_tier(row, card, reviews):
    """The tier that holds, and everything but the score that set it, in order."""
    account = row["account_id"]
    rules, tier = list(card.rails), card.guarded
    held = reviews.rule(account, card)
    if held:
        rules.append(held)
        tier = held.to
    if card.override:
        rules.append(tier_model.Rule("override", tier, card.override))
    return {
        "tier": row["tier"],
        "tier_since": row["tier_since"],
        "tier_of_day": row["tier_of_day"],
        "held_since": held and held.held_since,
        "reviewed_on": reviews.latest if reviews.held(account, card) else None,
        "rules": [rule_fields(rule) for rule in rules],
    }


def rule_fields(rule):
    """A rule with the review since which it holds, where it is hysteresis."""
    fields = {"rule": rule.name, "from": rule.before, "to": rule.to}
    return fields | ({"held_since": rule.held_since} if rule.name == "hysteresis" else {})


def criterion(part, points, maximum, difference, anchors):
    """A criterion with its points in thousandths and the difference to the mean account."""
    counts = part.normalised is not None
    return {
        "measure": part.criterion.measure,
        "value": part.value,
        "weight": part.criterion.weight,
        "normalised": part.normalised,
        "points": points if counts else None,
        "maximum": maximum if counts else None,
        "difference": difference,
        "floor": anchors[0],
        "target": anchors[1],
    }


def next_tier(row, card, policy):
    """What the tier above the scored one asks for: the missing points, rounded up, and for each
    criterion the value that alone would bring them; None in the highest tier."""
    place = policy.tiers.index(card.scored_tier)
    if place == 0:
        return None
    code, threshold = policy.thresholds[place - 1]
    gap = threshold - card.score
    ways = [
        way(part, gap, row)
        for part in card.parts
        if part.normalised is not None
        and part.value is not None
        and part.criterion.measure != "segment"
    ]
    return {"tier": code, "points": Fraction(ceil(gap * 1000), 1000), "ways": ways}


def way(part, gap, row):
    """The value of one criterion that brings the missing points; None where its best does not."""
    share = part.normalised + gap / part.maximum
    start, end = tier_model.anchors(part.criterion, row)
    way = {"measure": part.criterion.measure, "current": part.value}
    if share > 1:
        return way | {"needed": None, "obstacle": "out_of_reach"}
    return way | {"needed": start + share * (end - start)}


def points_above_lower(card, policy):
    """How far the score is above the threshold of its tier, rounded down; None in the lowest."""
    threshold = dict(policy.thresholds).get(card.scored_tier)
    return None if threshold is None else Fraction(floor((card.score - threshold) * 1000), 1000)


def weight_moves(card, policy):
    """The changes of one weight by a fifth that change the tier of the score."""
    shares = [part.normalised for part in card.parts]
    weights = [part.criterion.weight for part in card.parts]
    moves = []
    for place, part in enumerate(card.parts):
        for factor in WEIGHT_FACTORS:
            changed = weights[:place] + [weights[place] * factor] + weights[place + 1 :]
            score = tier_model.score_of(shares, changed)
            tier = tier_model.tier_of(score, policy)
            if tier != card.scored_tier:
                moves.append(
                    {
                        "measure": part.criterion.measure,
                        "weight_factor": factor,
                        "score": score,
                        "tier": tier,
                    }
                )
    return moves
