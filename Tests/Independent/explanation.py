"""The explanation of a tier, as `keyplan tiers --format json` prints it."""

from fractions import Fraction
from math import ceil, floor

import score_model
import series
from normalisation import anchors
from tier_model import Rule

WEIGHT_FACTORS = (Fraction(8, 10), Fraction(12, 10))


def explanations(rows, cards, health, as_of, reviews):
    """One object an account, by account; `health` is None where it is not configured."""
    scores = {account: card.score for account, card in cards.items()}
    means, health_means = mean_shares(scores), mean_shares(health)
    objects = {}
    for account, row in rows.items():
        score = scores[account]
        moves = weight_moves(score)
        objects[account] = (
            {"account_id": account, "as_of": as_of, "scored_tier": score.level}
            | parts_of_score(score, row, means)
            | held_tier(row, cards[account], reviews)
            | {"borderline": bool(moves) if score.level else None, "weight_moves": moves}
        )
        if health:
            own = health[account]
            parts = parts_of_score(own, row, health_means)
            objects[account]["health"] = {"level": row["health"]} | parts
    return objects


def mean_shares(scores):
    """The mean share of each criterion, of the accounts where it counts."""
    return scores and [
        series.mean([part.normalised for part in parts if part.normalised is not None])
        for parts in zip(*(score.parts for score in scores.values()))
    ]


def parts_of_score(score, row, means):
    """The score with its parts and the way to the next level."""
    differences = [
        None if part.normalised is None else part.maximum * (part.normalised - mean)
        for part, mean in zip(score.parts, means)
    ]
    scored = score.exact is not None
    return {
        "score": score.shown,
        "coverage": score.coverage,
        "provisional": score.coverage < score.model.minimum_coverage,
        "mean_score": score.exact - sum(filter(None, differences)) if scored else None,
        "criteria": [
            criterion(part, points, maximum, difference, anchors(part.criterion, row))
            for part, points, maximum, difference in zip(
                score.parts, score.shown_points, score.shown_maxima, differences
            )
        ],
        "next": next_level(row, score) if scored else None,
        "points_above_lower": points_above_lower(score) if scored else None,
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
        rules.append(Rule("override", tier, card.override))
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


def criterion(part, points, maximum, difference, floor_and_target):
    """A criterion with its points in thousandths and the difference to the mean account."""
    counts = part.normalised is not None
    fields = {
        "measure": part.criterion.measure,
        "value": part.value,
        "weight": part.criterion.weight,
        "normalised": part.normalised,
        "points": points if counts else None,
        "maximum": maximum if counts else None,
        "difference": difference,
        "floor": floor_and_target[0],
        "target": floor_and_target[1],
    }
    return fields | ({"logarithmic": True} if part.criterion.logarithmic else {})


def next_level(row, score):
    """What the level above the scored one asks for: the missing points, rounded up, and for each
    criterion the value that alone would bring them; None in the highest one."""
    place = score.model.levels.index(score.level)
    if place == 0:
        return None
    code, threshold = score.model.thresholds[place - 1]
    gap = threshold - score.exact
    ways = [
        way(part, gap, row)
        for part in score.parts
        if part.normalised is not None
        and part.value is not None
        and part.criterion.normalise != "map"
    ]
    return {"tier": code, "points": Fraction(ceil(gap * 1000), 1000), "ways": ways}


def way(part, gap, row):
    """The value of one criterion that brings the missing points, or what stands in its way."""
    fields = {"measure": part.criterion.measure, "current": part.value}
    share = part.normalised + gap / part.maximum
    if share > 1:
        return fields | {"needed": None, "obstacle": "out_of_reach"}
    if part.criterion.normalise != "target":
        return fields | {"needed": None, "obstacle": "other_accounts"}
    start, end = anchors(part.criterion, row)
    if part.criterion.logarithmic:
        return fields | {"needed": float(start) * float(end / start) ** float(share)}
    return fields | {"needed": start + share * (end - start)}


def points_above_lower(score):
    """How far the score is above the threshold of its level, rounded down; None in the lowest."""
    threshold = dict(score.model.thresholds).get(score.level)
    return None if threshold is None else Fraction(floor((score.exact - threshold) * 1000), 1000)


def weight_moves(score):
    """The changes of one weight by a fifth that change the level of the score."""
    if score.exact is None:
        return []
    shares = [part.normalised for part in score.parts]
    weights = [part.criterion.weight for part in score.parts]
    moves = []
    for place, part in enumerate(score.parts):
        for factor in WEIGHT_FACTORS:
            changed = weights[:place] + [weights[place] * factor] + weights[place + 1 :]
            exact = score_model.score_of(shares, changed)
            tier = score_model.level_of(exact, score.model)
            if tier != score.level:
                moves.append(
                    {
                        "measure": part.criterion.measure,
                        "weight_factor": factor,
                        "score": exact,
                        "tier": tier,
                    }
                )
    return moves
