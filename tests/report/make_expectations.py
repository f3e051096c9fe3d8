#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures of generated journals must be, by an implementation that shares nothing with ours.

    KOKEMUS_REFERENCE_DIR=... tests/report/make_expectations.py SEED > tests/data/report-expectations.json

The folder holds the reference (scoring.py), which knows formulas but no journals. What counts, and with which weight,
is said here once more in the words of docs/scoring.md. Journals are generated: the same seed, the same journals.
Figures have the keys of the report; `value`, `low` and `high` are absent where none may be stated.
"""
import datetime, json, math, os, random, sys, uuid

sys.path.insert(0, os.environ["KOKEMUS_REFERENCE_DIR"])
sys.dont_write_bytecode = True
import scoring  # noqa: E402

BRANDS = ["Ahjo", "Birger", "Cirrus", "Delta", "Eeva"]
TOUCHPOINTS = ["arrival", "advice", "payment", "delivery"]
EMOTIONS = ["happy", "delighted", "valued", "interested", "irritated", "neglected", "disappointed", "stressed"]
START = datetime.date(2024, 1, 5)
AS_OF = "2026-06-30"
COMPONENTS = ["outcome", "emotion", "disconfirmation", "ease", "promise", "uplift"]


def maybe(rng, probability, make):
    return make() if rng.random() < probability else None


def feelings(rng):
    return [{"emotion": e, "intensity": rng.randint(1, 5)} for e in rng.sample(EMOTIONS, rng.randint(1, 3))]


def encounter(rng, i):
    first, second = rng.sample(BRANDS[:4] if i % 9 else BRANDS, 2)
    level = {"Ahjo": 6, "Birger": 3, "Cirrus": 5 if i < 40 else 2, "Delta": 4, "Eeva": 5}[first]
    parties = [{"brand": first, "role": "provider", "share": 1.0}]
    if rng.random() < 0.25:
        parties.append({"brand": second, "role": "manufacturer", "share": rng.choice([0.5, 0.25, 0])})
        if rng.random() < 0.5: parties[1]["outcome"] = rng.randint(1, 7)
    day = START + datetime.timedelta(days=9 * i + rng.randint(0, 5))
    one = {"id": str(uuid.UUID(int=rng.getrandbits(128), version=4)), "occurred_on": day.isoformat(),
           "occurred_at": "%02d:15" % rng.randint(8, 19), "precision": "minute",
           "recorded_at": day.isoformat() + "T20:00:00Z", "parties": parties, "venue": first + rng.choice([" A", " B"]),
           "outcome": max(1, min(7, level + rng.randint(-2, 2))), "expectation": rng.randint(2, 6),
           "touchpoint": rng.choice(TOUCHPOINTS), "feelings": feelings(rng)}
    optional = {"uplift": (.5, lambda: rng.randint(-3, 3)), "compared": (.3, lambda: rng.randint(-3, 3)),
                "ease": (.5, lambda: rng.randint(1, 7)), "severity": (.5, lambda: rng.randint(0, 4)),
                "surprise": (.4, lambda: rng.randint(0, 2)), "ability": (.6, lambda: rng.randint(1, 7)),
                "willingness": (.6, lambda: rng.randint(1, 7)), "valence": (.1, lambda: rng.randint(-4, 4)),
                "would_return": (.6, lambda: rng.choice(["no", "maybe", "yes"])),
                "would_recommend": (.6, lambda: rng.randint(0, 10)),
                "why_logged": (.7, lambda: rng.choice(["routine", "notable"]))}
    for key, (probability, make) in optional.items():
        value = maybe(rng, probability, make)
        if value is not None: one[key] = value
    if one.get("severity"): one["recovery"] = rng.choice(["worse", "none", "partial", "full", "beyond"])
    if rng.random() < 0.4:
        one["promises"] = [{"state": rng.choice(["open", "kept", "partly", "broken", "none"])}
                           for _ in range(rng.randint(1, 3))]
        if len(parties) > 1: one["promises"][0]["brand"] = second
    if rng.random() < 0.3:
        one["steps"] = [{"touchpoint": rng.choice(TOUCHPOINTS), "value": rng.randint(-3, 3)}
                        for _ in range(rng.randint(1, 4))]
        if len(parties) > 1: one["steps"][0]["brand"] = second
    if rng.random() < 0.3: one["later_feelings"] = [{"asked_on": AS_OF, "feelings": feelings(rng)}]
    if rng.random() < 0.15: one["case"] = "Case of " + first
    if rng.random() < 0.1: one["precision"] = "month"
    if i % 17 == 5: one["provenance"] = "heard"
    if i % 19 == 7: del one["outcome"]
    if i % 23 == 9: del one["feelings"], one["expectation"]
    return one


def settled(promises):
    return [p["state"] for p in promises if p["state"] in ("kept", "partly", "broken")]


def party_score(one, party):
    """The encounter as one party had it, in the reference's words."""
    outcome = party.get("outcome", one.get("outcome"))
    enc = {"expectation": one.get("expectation"), "outcome": outcome, "compared": one.get("compared"),
           "ease": one.get("ease"), "uplift": one.get("uplift"), "severity": one.get("severity"),
           "recovery": one.get("recovery"), "affect_valence": one.get("valence"),
           "emotions": [{"id": f["emotion"], "intensity": f["intensity"]} for f in one.get("feelings", [])],
           "steps": [s["value"] for s in one.get("steps", [])]}
    states = settled(one.get("promises", []))
    if states:
        values = scoring.DEFAULTS["promise_value"]
        values["mean"] = sum(values[s] for s in states) / len(states)
        enc["promise"] = "mean"
    result = scoring.encounter_score(enc)
    # Coverage is always measured with the default weights.
    default = {"outcome": 25, "emotion": 25, "disconfirmation": 15, "ease": 15, "promise": 10, "uplift": 10}
    coverage = sum(w for k, w in default.items() if result["components"][k] is not None) / 100
    score = None
    if outcome is not None and coverage >= 0.4 - 1e-12:
        weights = scoring.DEFAULTS["weights"]
        have = [k for k in weights if result["components"][k] is not None]
        total = sum(weights[k] for k in have)
        score = sum(weights[k] * result["components"][k] for k in have) / total if total > 0 else None
    return {**result, "score": score, "coverage": coverage}


def rows_of(encounters):
    """One row for each counting encounter and party, in series order."""
    rows = []
    for one in sorted(encounters, key=lambda e: (e["occurred_on"], e["occurred_at"], e["recorded_at"], e["id"])):
        if one.get("outcome") is None or one.get("provenance", "own") != "own": continue
        for party in one["parties"]:
            figures = party_score(one, party)
            if party["share"] <= 0 or figures["score"] is None or one["occurred_on"] > AS_OF: continue
            rows.append({"one": one, "brand": party["brand"], "x": figures["score"], "w": party["share"],
                         "figures": figures})
    told = {}
    for row in rows:
        if "case" in row["one"]: told.setdefault((row["one"]["case"], row["brand"]), []).append(row)
    for group in told.values():
        for row in group: row["w"] /= len(group)
    for row in rows:
        age = (datetime.date.fromisoformat(AS_OF) - datetime.date.fromisoformat(row["one"]["occurred_on"])).days
        row["day"] = (datetime.date.fromisoformat(row["one"]["occurred_on"]) - datetime.date(1970, 1, 1)).days
        row["share"] = row["w"]
        row["w"] *= scoring.decay(age)
    return rows


def component(row, name):
    return row["figures"]["recovery"] if name == "recovery" else row["figures"]["components"][name]


def by_brand(rows, value):
    series = {}
    for row in rows:
        x = value(row)
        if x is not None: series.setdefault(row["brand"], []).append((x, row["w"]))
    return series


def figure(n, value=None, low=None, high=None):
    found = {"n": n}
    for key, number in (("value", value), ("low", low), ("high", high)):
        if number is not None: found[key] = number
    return found


def of_posterior(post):
    if post["evidence"] in ("tentative", "established"):
        return figure(post["n"], post["score"], post["lower"], post["upper"])
    return figure(post["n"])


def of_share(answers):
    """answers: True and False of those who answered."""
    share = scoring.jeffreys(sum(answers), len(answers))
    if share is None: return figure(0)
    return figure(share["n"], 100 * share["share"], 100 * share["lower"], 100 * share["upper"])


def basic_failure(row):
    one, r = row["one"], row["figures"]["recovery"]
    broken = any(p["state"] == "broken" for p in one.get("promises", []))
    return broken or (one.get("severity", 0) >= 3 and r is not None and r < 90)


def delight(row):
    gap, emotion = row["figures"]["gap"], row["figures"]["components"]["emotion"]
    better = (gap is not None and gap >= 1) or row["one"].get("compared", 0) >= 1
    return better and emotion is not None and emotion > 50 and row["one"].get("surprise", 0) >= 1


def net_valence(told):
    if not told: return None
    weight = sum(f["intensity"] for f in told)
    return sum(f["intensity"] * scoring.felt_valence(f["emotion"], f["intensity"]) for f in told) / weight


def moments(row):
    steps = [s for s in row["one"].get("steps", []) if s.get("brand", row["brand"]) == row["brand"]]
    if not steps: return [(row["one"]["touchpoint"], row["x"], row["w"])]
    return [(s["touchpoint"], 50 + 50 * s["value"] / 3, row["w"] / len(steps)) for s in steps]


def mean_interval(values):
    n, mean = len(values), sum(values) / len(values)
    if n < 5: return figure(n)
    s = math.sqrt(sum((v - mean) ** 2 for v in values) / (n - 1))
    half = scoring.t_quantile(0.5 + scoring.D["level"] / 2, n - 1) * s / math.sqrt(n)
    return figure(n, mean, scoring.clip(mean - half, 1, 7), scoring.clip(mean + half, 1, 7))


def spread(rows, hyper):
    s = scoring.summarise([(r["x"], r["w"]) for r in rows])
    return figure(s["n"], math.sqrt(s["ssw"] / s["dfw"])) if s["n"] >= 5 else figure(s["n"])


def venues(rows):
    groups = {}
    for r in rows: groups.setdefault(r["one"]["venue"], []).append(r["x"])
    groups = [g for g in groups.values() if len(g) >= 2]
    n = sum(len(g) for g in groups)
    if len(groups) < 2 or n < 8: return None
    mean = sum(map(sum, groups)) / n
    between = sum(len(g) * (sum(g) / len(g) - mean) ** 2 for g in groups) / (len(groups) - 1)
    within = sum((x - sum(g) / len(g)) ** 2 for g in groups for x in g) / (n - len(groups))
    d1, d2 = len(groups) - 1, n - len(groups)
    return figure(n, scoring.betainc(d2 / 2, d1 / 2, d2 / (d2 + d1 * between / within)))


def touchpoint_figures(rows, post, hyper):
    series = {}
    for row in rows:
        for touchpoint, x, w in moments(row): series.setdefault(touchpoint, []).append((x, w))
    result = scoring.touchpoints(post, series, hyper)
    found = {}
    t = scoring.t_quantile(0.5 + scoring.D["level"] / 2, hyper["df"])
    if post["evidence"] in ("tentative", "established"):
        for touchpoint, f in result["touchpoints"].items():
            found["touchpoint." + touchpoint] = figure(f["n"], f["score"], max(0, f["score"] - t * f["sd"]),
                                                       min(100, f["score"] + t * f["sd"]))
        if result["weakest"]:
            f = found["touchpoint." + result["weakest"]["touchpoint"]]
            found["weakest"] = dict(f)
    return found


def brand_figures(rows, brand, hypers):
    mine = [r for r in rows if r["brand"] == brand]
    hyper = hypers["score"]
    post = scoring.posterior([(r["x"], r["w"]) for r in mine], hyper)
    found = {"score": of_posterior(post)}
    for name in COMPONENTS + ["recovery"]:
        series = [(component(r, name), r["w"]) for r in mine if component(r, name) is not None]
        found["component." + name] = of_posterior(scoring.posterior(series, hypers[name]))
    gaps = [r["figures"]["gap"] for r in mine if r["figures"]["gap"] is not None]
    found["gap"] = figure(len(gaps), sum(gaps) / len(gaps)) if gaps else figure(0)
    found["evenness"] = spread(mine, hyper)
    if venues(mine): found["venues"] = venues(mine)
    found.update(touchpoint_figures(mine, post, hyper))

    dated = [r for r in mine if r["one"]["precision"] == "minute"]
    days, xs = [r["day"] for r in dated], [r["x"] for r in dated]
    scored = post["evidence"] in ("tentative", "established")
    if len(xs) >= scoring.D["trend_min_n"] and scored:
        found["trend"] = figure(len(xs), scoring.trend(days, xs)["slope_per_year"])
    shifts = scoring.cusum(xs, hyper)["alarms"] if scored else []

    told = [f for r in mine for f in r["one"].get("feelings", [])]
    felt = sum(1 for r in mine if r["one"].get("feelings"))
    net = scoring.nev([{"id": f["emotion"], "intensity": f["intensity"]} for f in told])
    found["net_emotion"] = figure(felt, net["nev"])
    for name, share in net["cluster_share"].items():
        if share is not None: found["cluster." + name] = figure(felt, 100 * share)
    pairs = [(net_valence(r["one"].get("feelings")), net_valence(r["one"]["later_feelings"][0]["feelings"]))
             for r in mine if r["one"].get("later_feelings") and r["one"].get("feelings")]
    found["remains"] = figure(len(pairs), sum(b - a for a, b in pairs) / len(pairs)) if len(pairs) >= 3 else figure(
        len(pairs))

    def answers(key): return [r["one"][key] for r in mine if key in r["one"]]
    found["lifted"] = of_share([u >= 1 for u in answers("uplift")])
    kept = [s for r in mine for p in r["one"].get("promises", [])
            if p.get("brand", r["one"]["parties"][0]["brand"]) == brand for s in settled([p])]
    found["promise_kept"] = of_share([s == "kept" for s in kept])
    found["problems"] = of_share([s > 0 for s in answers("severity")])
    found["recovered"] = of_share([r["one"]["recovery"] in ("full", "beyond") for r in mine
                                   if r["one"].get("severity") and "recovery" in r["one"]])
    clean = [r["x"] for r in mine if not r["one"].get("severity")]
    well = [r["x"] for r in mine if r["one"].get("severity") and r["one"].get("recovery") in ("full", "beyond")]
    check = scoring.recovery_check(clean, well, hyper)
    sure = check and check["p_recovered_better"] >= 0.95 and scored
    found["paradox"] = figure(len(clean) + len(well), check["difference"] if sure else None)
    both = [(r["one"]["ability"], r["one"]["willingness"]) for r in mine
            if "ability" in r["one"] and "willingness" in r["one"]]
    if both:
        found["ability"] = mean_interval([a for a, _ in both])
        found["willingness"] = mean_interval([w for _, w in both])
    found["satisfied"] = of_share([r["figures"]["components"]["outcome"] >= 100 * 4 / 6 - 1e-9 and
                                   not basic_failure(r) for r in mine])
    found["delighted"] = of_share([delight(r) for r in mine])
    found["would_return"] = of_share([a == "yes" for a in answers("would_return")])
    index = scoring.recommend_index(answers("would_recommend"))
    found["recommend"] = figure(index["n"], index["posterior_mean"], index["lower"], index["upper"]) if index else figure(0)
    found["notable"] = of_share([a == "notable" for a in answers("why_logged")])
    found["coverage"] = figure(len(mine), 100 * sum(r["figures"]["coverage"] for r in mine) / len(mine))
    return {"figures": found, "shifts": [{"since": dated[a["since"]]["one"]["id"], "at": dated[a["at"]]["one"]["id"]}
                                         for a in shifts]}


def journal(rng, settings):
    encounters = [encounter(rng, i) for i in range(90)]
    d = scoring.DEFAULTS
    kept = {k: (dict(v) if isinstance(v, dict) else v) for k, v in d.items()}
    d.update(settings)
    rows = rows_of(encounters)
    hypers = {"score": scoring.journal_hyper(by_brand(rows, lambda r: r["x"]))}
    for name in COMPONENTS + ["recovery"]:
        hypers[name] = scoring.journal_hyper(by_brand(rows, lambda r: component(r, name)), d["component_sigma0"])
    brands = {b: brand_figures(rows, b, hypers) for b in BRANDS if any(r["brand"] == b for r in rows)}
    posts = {b: scoring.posterior([(r["x"], r["w"]) for r in rows if r["brand"] == b], hypers["score"]) for b in brands}
    ranked = scoring.ranking(posts)
    seen, scores, answers = set(), [], []
    for r in rows:
        if "would_recommend" not in r["one"] or r["one"]["id"] in seen: continue
        seen.add(r["one"]["id"]); scores.append(r["x"]); answers.append(r["one"]["would_recommend"])
    expected = {"brands": brands, "best": ranked["best"], "worst": ranked["worst"], "too_few": ranked["too_few"],
                "validity": figure(len(scores), scoring.spearman(scores, answers)),
                "better": [[a, b, scoring.p_better(posts[a], posts[b], hypers["score"]["df"])]
                           for a in ranked["best"] for b in ranked["best"] if a < b]}
    d.clear(); d.update(kept)
    return {"settings": settings, "as_of": AS_OF, "encounters": encounters, "expected": expected}


def main():
    rng = random.Random(int(sys.argv[1]))
    equal = {name: 10.0 for name in COMPONENTS}
    journals = [journal(rng, {}), journal(rng, {"half_life_days": 250.0, "level": 0.9, "weights": equal})]
    json.dump({"seed": int(sys.argv[1]), "journals": journals}, sys.stdout, indent=0, sort_keys=True)
    print()


main()
