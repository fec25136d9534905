#!/usr/bin/env python3
"""Recomputes a folder of Pacesetter's results from its own tables, without Pacesetter. Needs Python 3.8 and nothing else.

    python3 verify.py [--lang en|zh] [--results FOLDER] [FOLDER ...]

FOLDER is the one that this script lies in, unless named. In a folder of runs each table is held against the others: outcomes of runs.csv
against series, domains, adoptions and events, as far as they were kept. What was computed from runs (comparison, levers, ablation, robust,
sensitivity) is computed anew from runs.csv of the folder around it, or of --results. Folders of results inside are verified as well.

Said is the file, row (the header is row 1) and column of whatever is not as recomputed, and which columns cannot be recomputed, and why.
That two tables disagree does not say which of them is wrong; the SHA-256 of each file does. Where an event is the odd one out, it is
what follows from it that is named. Exit code 0: all as written; 1: not; 2: nothing to verify.
"""
import argparse
import bisect
import csv
import datetime
import fnmatch
import functools
import gzip
import hashlib
import io
import itertools
import json
import math
import os
import pathlib
import re
import statistics
import sys
import zlib
import zlib
from collections import Counter, defaultdict

NAN = math.nan
MOST = 100  # places of a table that are told
WORDS = {
    "table": ("{file}: {cells} cells in {some} of {all} columns recomputed, {wrong} not as written",
              "{file}：重算了 {all} 列中 {some} 列的 {cells} 个单元格，{wrong} 个与写入的不同"),
    "cell": ("  {file}, row {row}, column {column}: written {written}, recomputed {value}",
             "  {file}，第 {row} 行，{column} 列：写入 {written}，重算 {value}"),
    "rows": ("  {file}: {written} rows, recomputed {value}", "  {file}：有 {written} 行，重算得 {value} 行"),
    "code": ("  {file}, row {row}, column {column}: {written} is no {column}", "  {file}，第 {row} 行，{column} 列：没有 {written}"),
    "more": ("  {file}: and {wrong} more", "  {file}：另有 {wrong} 处"),
    "files": ("manifest.json: SHA-256 of {files} files, {wrong} not as written",
              "manifest.json：{files} 个文件的 SHA-256，{wrong} 个与写入的不同"),
    "missing": ("  {file}: is missing", "  {file}：不存在"),
    "changed": ("  {file}: is not what was written", "  {file}：与写入的不同"),
    "left": ("not recomputed: {file}: {columns}: {reason}", "未重算：{file}：{columns}：{reason}"),
    "good": ("{folder}: as written", "{folder}：与写入的一致"),
    "bad": ("{folder}: NOT as written in {wrong} places", "{folder}：有 {wrong} 处与写入的不一致"),
    "nothing": ("{folder}: holds no results", "{folder}：其中没有结果"),
    "alone": ("{folder}: name the folder of the runs that it was computed from with --results", "{folder}：请用 --results 指定所依据的运行结果文件夹"),
}
REASONS = {  # why a column is not recomputed: of the first pattern that fits file/column
    "runs.csv/null_*": ("leaders of the twin are not written down", "未记录冻结对照的领跑者"),
    "runs.csv/*_overtake_size runs.csv/*_false_overtakes runs.csv/*_leapfrogs runs.csv/*_regret": (
        "takes the quality of every region in every week", "需要每个地区每周的质量"),
    "runs.csv/rank_*": ("takes what was measured of every region in every week", "需要每个地区每周的测得绩效"),
    "runs.csv/local_fit runs.csv/gap_to_optimum": ("takes the landscapes", "需要各地区的地形"),
    "runs.csv/fit_*": ("a curve that describes, fitted by least squares", "用最小二乘拟合的描述曲线"),
    "runs.csv/*": ("what it follows from was not kept, or not for every week", "所依据的数据未保留，或不是每周都有"),
    "ranking.csv/*": ("advice on how to go on", "关于如何继续的建议"),
    "boxes.csv/* twins.csv/* turns.csv/*": ("found by a search", "由搜索得出"),
    "budget.csv/* frontier.csv/* break_even*.csv/*": ("interpolated between design points", "在设计点之间插值得出"),
    "regret.csv/* winners.csv/*": ("from resamples, too many for a script", "由重抽样得出，数量过多，不宜由脚本计算"),
    "names.csv/* columns.csv/* design.csv/*": ("words and choices, from which nothing else follows", "文字与选择，与其他数据无从核对"),
}
METHOD = ("by a method that is not in this script", "所用方法不在本脚本中")
MODEL = ("made by the model: pacesetter reproduce makes it again", "由模型生成：可用 pacesetter reproduce 重新生成")


# Tables --------------------------------------------------------------------------------------------------------------------------------

def lying(folder, file):
    """Where a file lies: as it was written, or compressed by its user with gzip."""
    compressed = folder / (file + ".gz")
    return compressed if compressed.is_file() and not (folder / file).exists() else folder / file


def opened(path):
    return gzip.open(path) if path.suffix == ".gz" else open(path, "rb")


class Table:
    """A CSV file of a folder, read row by row, with what was found of it."""

    def __init__(self, folder, file):
        self.file, self.path = file, lying(folder, file)
        self.header = next(self.lines(), []) if self.path.is_file() else []
        self.checked = Counter()  # cells by column
        self.wrong = []  # words and what they are said of

    def lines(self):
        with opened(self.path) as file:
            yield from csv.reader(io.TextIOWrapper(file, encoding="utf-8-sig", newline=""))

    def rows(self):
        """Each row by column, with its number under '#'. An apostrophe before what a spreadsheet would take for a formula is no part of it."""
        for place, cells in enumerate(self.lines() if self.header else ()):
            if place:
                cells += [""] * (len(self.header) - len(cells))
                row = {column: cell[1:] if cell[:1] == "'" else cell for column, cell in zip(self.header, cells)}
                row["#"] = place + 1
                yield row

    def check(self, row, column, value, relative=1e-11, absolute=2e-12):
        """Holds a cell against what it must be: a text, a number (12 digits are written), or nothing where that is NaN or None."""
        written = row.get(column)
        if written is None:  # a column that was not kept
            return
        self.checked[column] += 1
        nothing = value is None or value != value
        if nothing or isinstance(value, str) or not written:
            same = written == ("" if nothing else value)
        else:
            same = math.isclose(number(written), value, rel_tol=relative, abs_tol=absolute)
        if not same:
            self.wrong.append(("cell", {"row": row["#"], "column": column, "written": written, "value": "" if nothing else value}))

    def compare(self, expected):
        """Holds all rows against others in the same order, which are empty in columns that only some of them have. Quantiles of Student's t
        are right to 1e-9, and so are ends of intervals."""
        expected = list(expected)
        columns = {column: bool(re.search("(^|_)(low|high)$", column)) for row in expected for column in row}
        for row, values in zip(self.rows(), expected):
            scale = max([1.0, *(abs(values.get(c) or 0.0) for c, end in columns.items() if end and values.get(c) == values.get(c))])
            for column, end in columns.items():
                self.check(row, column, values.get(column), 1e-9, 1e-9 * scale if end else 2e-12)
        count = sum(1 for _ in self.rows())
        if count != len(expected):
            self.wrong.append(("rows", {"written": count, "value": len(expected)}))


class Tables(dict):
    """The tables that a manifest lists, by file; any other is without rows."""

    def __init__(self, folder, files):
        super().__init__((file, Table(folder, file)) for file in files if file.endswith(".csv") and lying(folder, file).is_file())

    def __missing__(self, file):
        return Table(pathlib.Path(), "")


def sha256(path):
    """Of what a file holds; nothing where it cannot be unpacked."""
    hashed = hashlib.sha256()
    try:
        with opened(path) as file:
            for block in iter(lambda: file.read(1 << 20), b""):
                hashed.update(block)
    except (OSError, EOFError, zlib.error):
        return ""
    return hashed.hexdigest()


def number(text):
    try:
        return float(text)
    except ValueError:
        return NAN


def whole(text):
    """A whole number from 0, -1 for anything else."""
    return int(text) if text.isascii() and text.isdigit() else -1


def over(above, below):
    return above / below if below else NAN


# Statistics ----------------------------------------------------------------------------------------------------------------------------

def beta(a, b, x):
    """The regularised incomplete beta function: its continued fraction (DLMF 8.17.22) by the method of Lentz."""
    if x > (a + 1) / (a + b + 2):
        return 1 - beta(b, a, 1 - x)
    front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x) if x > 0 else -math.inf
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    fraction, step, m = d, 0.0, 0
    while abs(step - 1) > 1e-15 and m < 10**6:
        m += 1
        for term in (m * (b - m) * x / (a + 2 * m - 1) / (a + 2 * m), -(a + m) * (a + b + m) * x / (a + 2 * m) / (a + 2 * m + 1)):
            c, d = 1 + term / c, 1 / (1 + term * d)
            step = c * d
            fraction *= step
    return math.exp(front) * fraction / a


def t_tail(t, freedom):
    """The chance that Student's t is above t, which is not negative."""
    return beta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2


@functools.lru_cache(maxsize=None)
def t_quantile(tail, freedom):
    """The t with that chance above it, by bisection to the last digits."""
    low, high = 0.0, 1.0
    while t_tail(high, freedom) > tail:
        low, high = high, high * 2
    for _ in range(52):
        middle = (low + high) / 2
        low, high = (middle, high) if t_tail(middle, freedom) > tail else (low, middle)
    return (low + high) / 2


def defined(values):
    return [value for value in values if value == value]


def mean(values):
    return math.fsum(values) / len(values) if values else NAN


def variance(values):
    middle = mean(values)
    return math.fsum((value - middle) ** 2 for value in values) / (len(values) - 1) if len(values) > 1 else NAN


def quantile(values, share):
    """Linear between order statistics (Hyndman and Fan 1996, type 7)."""
    rising = sorted(values)
    if not rising:
        return NAN
    below, part = divmod((len(rising) - 1) * share, 1)
    low, high = rising[int(below)], rising[min(int(below) + 1, len(rising) - 1)]
    return low + part * (high - low)


def estimate(values, confidence, least=-math.inf, most=math.inf):
    """Mean with its interval by Student's t, cut to what the quantity can be."""
    middle = mean(values)
    if len(values) < 2:
        return middle, NAN, NAN
    half = t_quantile((1 - confidence) / 2, len(values) - 1) * math.sqrt(variance(values) / len(values))
    return middle, max(middle - half, min(least, middle)), min(middle + half, max(most, middle))


def share_estimate(values, confidence):
    """The same of shares by the log odds of the mean, whose standard error is that of the delta method."""
    middle, low, high = estimate(values, confidence)
    if not high > low or not all(0 <= value <= 1 for value in values):
        return middle, low, high
    odds, factor = middle / (1 - middle), math.exp((high - middle) / (middle * (1 - middle)))
    return middle, odds / factor / (1 + odds / factor), 1 - 1 / (1 + odds * factor)


def p_value(values):
    """Of the two-sided t test that the mean is 0."""
    spread = variance(values)
    if not spread > 0:
        return NAN if spread != spread else float(mean(values) == 0)
    return 2 * t_tail(abs(mean(values)) / math.sqrt(spread / len(values)), len(values) - 1)


def holm(values):
    """Adjusted for their number (Holm 1979); undefined ones stay so and do not count."""
    adjusted, largest, left = list(values), 0.0, len(defined(values))
    for p, i in sorted((p, i) for i, p in enumerate(values) if p == p):
        adjusted[i] = largest = max(largest, min(1.0, left * p))
        left -= 1
    return adjusted


def paired(one, other):
    """Differences where both have a number, 0 where they differ by rounding."""
    both = [(a, b) for a, b in zip(one, other) if a == a and b == b]
    return [0.0 if abs(a - b) <= 1e-13 * max(abs(a), abs(b)) else a - b for a, b in both]


def wilson(count, of):
    """A share with its interval of 95 % (Wilson 1927)."""
    share, square = count / of, statistics.NormalDist().inv_cdf(0.975) ** 2 / of
    half = math.sqrt(square) * math.sqrt(share * (1 - share) + square / 4)
    return share, max(0.0, (share + square / 2 - half) / (1 + square)), min(1.0, (share + square / 2 + half) / (1 + square))


def fieller(above, below):
    """A ratio of two means with its interval of 95 % (Fieller 1954); nothing where that of the mean below includes 0."""
    n, x, y = len(above), mean(above), mean(below)
    factor = t_quantile(0.025, n - 1) ** 2 / n if n > 1 else NAN
    a, c = y * y - factor * variance(below), x * x - factor * variance(above)
    b = x * y - factor * math.fsum((v - x) * (w - y) for v, w in zip(above, below)) / max(1, n - 1)
    root = math.sqrt(max(0.0, b * b - a * c))
    return (x / y, (b - root) / a, (b + root) / a) if a > 0 else (NAN, NAN, NAN)


MASK, GOLDEN, REPLICATE, RESAMPLE = (1 << 64) - 1, 0x9E3779B97F4A7C15, 0, 21  # the last two say what a draw is for


def draw(key, coordinate):
    """64 random bits, or the key of more: the finaliser of SplitMix64 (Steele, Lea and Flood 2014) takes in one coordinate at a time."""
    z = key + GOLDEN * (coordinate + 1) & MASK
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
    return z ^ z >> 31


def key(seed, purpose):
    return draw(draw(seed & MASK, 0), purpose)


@functools.lru_cache(maxsize=4)
def resamples(seed, n):
    """Worlds drawn with replacement 2000 times, the same as the program drew."""
    keys = [draw(key(seed, RESAMPLE), number) for number in range(2000)]
    return [[(draw(one, i) >> 32) * n >> 32 for i in range(n)] for one in keys]


def total(values, drawn):
    """From left to right, as the program sums what it has drawn: whether two tie hangs on the last digit."""
    result = 0.0
    for i in drawn:
        result += values[i]
    return result


def bca(values, confidence, seed):
    """The bias-corrected and accelerated bootstrap interval of the mean (Efron 1987)."""
    n, normal = len(values), statistics.NormalDist()
    if n < 3:
        return NAN, NAN
    whole, drawn = total(values, range(n)) / n, [total(values, worlds) / n for worlds in resamples(seed, n)]
    below = mean([1.0 if value < whole else 0.5 if value == whole else 0.0 for value in drawn])
    ends = [(1 - confidence) / 2, (1 + confidence) / 2]
    if 0 < below < 1:
        squares, cubes = (math.fsum((value - mean(values)) ** power for value in values) for power in (2, 3))
        bias, bend = normal.inv_cdf(below), cubes / (6 * squares**1.5) if squares else 0.0
        ends = [normal.cdf(bias + z / (1 - bend * z)) for z in (bias + normal.inv_cdf(end) for end in ends)]
    return quantile(drawn, ends[0]), quantile(drawn, ends[1])


# Runs: each table against the others -----------------------------------------------------------------------------------------------------

LEADS = {"true": "true_lead", "measured": "measured_lead", "titled": "title"}  # with the event that tells a change
MEANS = ("adopted", "in_force", "delivered", "covered", "paper", "performance", "score", "quality", "items", "dropped", "satisfaction",
         "reported_minus_true")  # over programmes, in series, domains and groups
STATES = {"adopted": lambda of: of["status"] != "none" or of["originator"] == "1",  # of a row of adoptions.csv
          "in_force": lambda of: of["status"] == "in_force" or of["originator"] == "1",
          "paper": lambda of: of["status"] in ("paper", "plaque"), "dropped": lambda of: of["status"] == "dropped"}
OUTCOMES = {"dropped": "dropped_share", "paper": "paper_share", "lock_in": "region_attention_lock_in"}  # that are not called as in series.csv
TAKEN = ("adoption", "paper", "plaque")  # events by which a region takes a practice


def step_of(calendar):
    """Weeks of a tick."""
    return calendar.get("step", {"weeks": 1})["weeks"]


class World:
    """What the manifest says of the scenario and the study."""

    def __init__(self, manifest):
        self.study, self.scenario = manifest["study"], manifest["scenario"]
        self.ticks, self.start = self.study["ticks"], datetime.date.fromisoformat(self.scenario["calendar"]["start"])
        self.step = step_of(self.scenario["calendar"])
        self.weekly = self.scenario["calendar"]["report"] == "week"
        self.frozen = self.study["null"] == "frozen"  # a twin whose practices were taken in the run before, of which nothing is told
        self.strategies, self.points = self.study["strategies"], max(1, self.study.get("points", 1))
        names = [group["name"]["en"] for group in self.scenario["groups"]]
        self.group = {region["code"]: names[region["group"]] for region in self.scenario["regions"]}
        self.people = {region["code"]: region["population"] for region in self.scenario["regions"]}
        self.domains = {domain["id"]: domain for domain in self.scenario["domains"]}
        held = Counter(one["domain"] for one in self.scenario["initial"])
        self.room = [d for d, about in self.domains.items() if held[about["index"]] < len(self.group)] or list(self.domains)
        leads = (*self.group, "")
        self.codes = {"domain": self.domains.keys(), "region": leads, "source_region": leads, "group": names, "true_leader": leads,
                      "measured_leader": leads, "titled_leader": leads, "tick": {"", *map(str, range(self.scenario["calendar"]["ticks"]))}}
        self.journals = {s["id"] for s in self.scenario["strategies"] if any(lever["type"] == "journal" for lever in s["levers"])}

    def date(self, tick):
        """The day on which a tick ends; none has no day."""
        return (self.start + datetime.timedelta(days=7 * self.step * (int(tick) + 1))).isoformat() if tick else None

    def period(self, domain):
        """The first tick in which a domain is open, and the one after the last."""
        period = self.domains[domain]["period"]
        return period["from"], min(self.ticks, period["to"])

    def is_open(self, domain, tick):
        return self.period(domain)[0] <= tick < self.period(domain)[1]


class Blocks:
    """The rows of a table run by run."""

    def __init__(self, table, world):
        self.table, self.world, self.rows = table, world, table.rows()
        self.next = next(self.rows, None)

    def of(self, run):
        """A run's rows, which say the same run in all columns that name it, and the date of their tick."""
        name, block = {column: run[column] for column in ("strategy", "replicate", "point") if column in run}, []
        while self.next and (self.next["run_id"] == run["run_id"] or all(self.next[column] == name[column] for column in name)):
            row, self.next = self.next, next(self.rows, None)
            for column in ("run_id", *name):
                self.table.check(row, column, run[column])
            unknown = [column for column in row.keys() & self.world.codes.keys() if row[column] not in self.world.codes[column]]
            self.table.wrong += [("code", {"row": row["#"], "column": column, "written": row[column]}) for column in unknown]
            if not unknown:
                if "date" in row:
                    self.table.check(row, "date", self.world.date(row["tick"]))
                block.append(row)
        return block

    def finish(self):
        if self.next:
            self.table.wrong.append(("code", {"row": self.next["#"], "column": "run_id", "written": self.next["run_id"]}))


class Lead:
    """One kind of lead in a run, from its events. Weeks without a leader do not count, and one who comes back goes on."""

    def __init__(self, world, events, event, adopted):
        self.at = {domain: {} for domain in world.domains}  # domain: {tick: who leads as it ends, '' if nobody}
        for row in events:
            if row["event"] == event:
                self.at[row["domain"]][whole(row["tick"])] = row["region"]
        self.changes, self.followers, self.weeks, self.held, self.reigns = [], 0, Counter(), set(), []
        for domain, at in self.at.items():
            opens, closes = world.period(domain)
            leader, seen, reign = "", bool(at) and min(at) > opens, 0  # whether the beginning of the reign in hand was seen
            for tick, until in zip(at, [*at, closes][1:]):
                region = at[tick]
                if not region:
                    seen |= not leader
                    continue
                if leader and region != leader:
                    self.changes.append(tick)
                    self.followers += adopted.get((region, domain), math.inf) <= tick
                    self.reigns.append(reign if seen else None)
                    seen = True
                reign = until - tick + (reign if region == leader else 0)
                self.weeks[region] += until - tick
                self.held.add((domain, region))
                leader = region
            if leader:
                self.reigns.append(None)  # its end is not seen
        self.changes.sort()

    def leader(self, domain, tick):
        """Who leads a domain as a tick ends, or was the last to lead it while it was open."""
        return next((region for at, region in reversed(self.at[domain].items()) if at <= tick), "")

    def outcomes(self, world):
        weeks, led, seen = sum(self.weeks.values()), len({domain for domain, _ in self.held}), [r for r in self.reigns if r is not None]
        groups, reign = Counter(), over(sum(seen), len(seen))
        for region, count in self.weeks.items():
            groups[world.group[region]] += count
        yield "changes_per_year", over(52 * len(self.changes), weeks * world.step)
        yield "leaders", len(self.weeks) if led else NAN
        yield "leaders_per_domain", over(len(self.held), led)
        yield "reign_ticks", reign
        yield "reign_censored", over(len(self.reigns) - len(seen), len(self.reigns))
        yield "herfindahl", math.fsum((count / weeks) ** 2 for count in self.weeks.values()) if weeks else NAN
        told = weeks and world.scenario["tiers"]["has_groups"]
        yield "herfindahl_groups", math.fsum((count / weeks) ** 2 for count in groups.values()) if told else NAN
        if not world.frozen:
            yield "from_followers", over(self.followers, len(self.changes))


def verify_runs(tables, manifest):
    world = World(manifest)
    files = ("series.csv", "domains.csv", "groups.csv", "indicators.csv", "adoptions.csv", "events.csv", "versions.csv", "targets.csv")
    blocks = {file: Blocks(tables[file], world) for file in files}
    lone, count = world.study.get("shard", "1/1") == "1/1", 0  # not one of several shards
    for run in tables["runs.csv"].rows():
        name = name_of(run, count if lone else whole(run["run_id"]), world)
        for column, value in name.items():
            tables["runs.csv"].check(run, column, value)
        run.update({column: value for column, value in name.items() if column in run})
        of = {file: block.of(run) for file, block in blocks.items()}
        if run["status"] == "completed":
            Run(tables, world, run, of).verify()
        count += 1
    for block in blocks.values():
        block.finish()
    runs = len(world.strategies) * world.points * world.study["replicates"]
    if lone and count != runs:
        tables["runs.csv"].wrong.append(("rows", {"written": count, "value": runs}))


def name_of(run, place, world):
    """Runs are counted strategy by strategy, point by point, replicate by replicate; a replicate's seed follows from the study's."""
    point, strategy = divmod(place, len(world.strategies))
    replicate, point = divmod(point, world.points)
    shared = int(world.study["seed"])
    own = draw(key(shared, REPLICATE), point)  # of a sample in which every point has worlds of its own
    seeds = [str((draw(key(seed, REPLICATE), replicate) ^ 1 << 63) - (1 << 63)) for seed in (shared, own)]
    return {"run_id": str(place), "strategy": world.strategies[strategy], "replicate": str(replicate), "point": str(point),
            "seed": seeds[1] if world.points > 1 and run["seed"] == seeds[1] else seeds[0],
            "status": "failed" if run["message"] else "completed"}


class Run:
    """A completed run, with its rows by table."""

    def __init__(self, tables, world, run, of):
        self.tables, self.world, self.run, self.of = tables, world, run, of
        self.events, self.series, self.last = of["events.csv"], of["series.csv"], str(world.ticks - 1)
        self.listed, self.adopted, self.copied = {}, {}, {}
        for row in self.events:  # the first and the last of each
            programme = row["region"], row["domain"]
            if row["event"] == "listing":
                self.listed.setdefault(row["domain"], whole(row["tick"]))
            if row["event"] in TAKEN:
                self.adopted.setdefault(programme, whole(row["tick"]))
                self.copied[programme] = row

    def outcome(self, column, value):
        self.tables["runs.csv"].check(self.run, column, value)

    def verify(self):
        if self.series:
            self.verify_outcomes()
            self.verify_sums()
        if self.events:
            self.verify_events()
            self.verify_leads()
            self.verify_counts()
        if self.of["adoptions.csv"]:
            self.verify_programmes()
        if self.of["domains.csv"]:
            self.verify_domains()
        self.verify_targets()
        for column in self.run:
            if column.endswith("_ticks"):
                self.outcome(column[:-5] + "years", number(self.run[column]) * self.world.step / 52)

    def verify_outcomes(self):
        """What is read from the province's series."""
        last, by_tick = self.series[-1], {row["tick"]: row for row in self.series}
        for column in last.keys() - {"run_id", "strategy", "replicate", "point", "tick", "date", "#", "reported_minus_true"}:
            self.outcome(OUTCOMES.get(column, column + "_end" if column + "_end" in self.run else column), number(last[column]))
        for column in self.run:
            at, reached = re.fullmatch(r"(.+)_(\d+)([wy])", column), re.fullmatch(r"t(\d+)_(.+)_ticks", column)
            if at and at[1] in last:
                tick = -(-int(at[2]) * {"w": 1, "y": 52}[at[3]] // self.world.step) - 1  # the first that ends at it or after
                if tick >= self.world.ticks or str(tick) in by_tick:
                    self.outcome(column, number(by_tick[str(tick)][at[1]]) if tick < self.world.ticks else None)
            if reached and self.world.weekly:
                share, least = reached[2], int(reached[1]) / 100
                self.outcome(column, next((whole(row["tick"]) + 1 for row in self.series if number(row[share]) >= least), None))
        if self.world.weekly:
            self.outcome("reported_minus_true", mean([number(row["reported_minus_true"]) for row in self.series]))
        price = self.world.scenario["price"]
        for row in self.series:
            acts = price and math.fsum(w * number(row["province_cost_" + kind.lower()]) for kind, w in price["weights"].items())
            self.tables["series.csv"].check(row, "province_cost", acts)

    def verify_sums(self):
        """The province is the mean of its open domains with room, and of its groups by their programmes or people."""
        domains, groups, members, people = defaultdict(list), defaultdict(list), Counter(self.world.group.values()), Counter()
        for row in self.of["domains.csv"]:
            if row["domain"] in self.world.room:
                domains[row["tick"]].append(row)
        for row in self.of["groups.csv"]:
            groups[row["tick"]].append(row)
        for region, count in self.world.people.items():
            people[self.world.group[region]] += count
        for row in self.series:
            inside, check = domains[row["tick"]], functools.partial(self.tables["series.csv"].check, row)
            if len(inside) != sum(self.world.is_open(domain, whole(row["tick"])) for domain in self.world.room):
                continue  # a tick in which not all of them are written down
            for column in (*MEANS, *(share + "_population" for share in MEANS[:4])):
                weights = people if column.endswith("_population") else members
                check(column, mean([number(of[column]) for of in inside]))
                if groups[row["tick"]]:
                    weighted = math.fsum(weights[of["group"]] * number(of[column]) for of in groups[row["tick"]])
                    check(column, weighted / sum(weights.values()))
            for column, synthetic in (("covered_named", False), ("covered_synthetic", True)):
                check(column, mean([number(of["covered"]) for of in inside if self.world.domains[of["domain"]]["synthetic"] == synthetic]))

    def verify_events(self):
        """An event names the leader before, and a version of its domain; versions differ as their elements do."""
        leader, versions = {}, {row["version"]: row for row in self.of["versions.csv"]}
        for row in self.events:
            lead = row["event"], row["domain"]
            if row["event"] in LEADS.values():
                self.tables["events.csv"].check(row, "source_region", leader.get(lead, ""))
                leader[lead] = row["region"]
            if row["version"] and row["event"] != "transplant":  # which is of another domain
                self.tables["events.csv"].check(row, "domain", versions.get(row["version"], {"domain": "?"})["domain"])
        for row in self.of["versions.csv"]:
            parent = versions.get(row["parent"], {"domain": ""})
            if parent["domain"] == row["domain"]:
                self.tables["versions.csv"].check(row, "changes", bin(whole(row["practice"]) ^ whole(parent["practice"])).count("1"))

    def verify_leads(self):
        """Who leads when, and how often that changes hands."""
        opened = [sum(about["period"]["from"] <= tick for about in self.world.domains.values()) for tick in range(self.world.ticks)]
        for name, event in LEADS.items():
            lead = Lead(self.world, self.events, event, self.adopted)
            for column, value in lead.outcomes(self.world):
                self.outcome(name + "_" + column, value)
            for row in self.of["domains.csv"]:
                self.tables["domains.csv"].check(row, name + "_leader", lead.leader(row["domain"], whole(row["tick"])))
            if name == "titled" and self.run["strategy"] not in self.world.journals:
                continue  # there is no title to lead by
            for row in self.of["groups.csv"]:
                leaders = [lead.leader(domain, whole(row["tick"])) for domain in self.world.domains]
                self.tables["groups.csv"].check(row, name + "_leads", sum(self.world.group.get(region) == row["group"] for region in leaders))
            for row in self.series:
                changes = bisect.bisect_right(lead.changes, whole(row["tick"]))
                self.tables["series.csv"].check(row, name + "_changes", over(changes, opened[whole(row["tick"])]))

    def verify_counts(self):
        """What has happened so far."""
        listed, taken, count, standards, events = set(), set(), Counter(), {}, iter(self.events)
        event = next(events, None)
        for row in self.series:
            while event and whole(event["tick"]) <= whole(row["tick"]):
                kind, domain = event["event"], event["domain"]
                count[kind] += 1
                if kind == "listing":
                    listed.add(domain)
                elif kind.startswith("national_"):
                    taken.add(domain)
                elif kind in ("standard", "revision"):
                    standards[domain] = number(event["value"])
                elif kind == "lapse":
                    standards.pop(domain, None)
                event = next(events, None)
            for column, value in (("listed", len(listed)), ("national_uptakes", len(taken)), ("standards", len(standards)),
                                  ("practices_integrated", sum(standards.values())), ("revisions", count["revision"]),
                                  ("standards_overtaken", count["standard_overtaken"])):
                self.tables["series.csv"].check(row, column, value)

    def verify_programmes(self):
        """Programmes as the run ends against what happened to them, and the last rows of all tables against programmes."""
        check, members = self.tables["adoptions.csv"].check, defaultdict(list)
        for row in self.of["adoptions.csv"]:
            programme, (opens, closes) = (row["region"], row["domain"]), self.world.period(row["domain"])
            check(row, "years", number(row["ticks"]) * self.world.step / 52)
            if self.events and not self.world.frozen:
                risk, copied = row["originator"] == "0" and opens < closes, self.copied.get(programme, {})
                check(row, "observed", int(programme in self.adopted) if risk else None)
                check(row, "ticks", (self.adopted[programme] + 1 if programme in self.adopted else closes) - opens if risk else None)
                check(row, "version", copied.get("version"))
                check(row, "source_region", copied.get("source_region"))
            if self.world.is_open(row["domain"], self.world.ticks - 1):
                members["domains.csv", row["domain"]].append(row)
                if row["domain"] in self.world.room:
                    members["groups.csv", self.world.group[row["region"]]].append(row)
                    members["", ""].append(row)
        lasts = [(file, row[of], row) for file, of in (("domains.csv", "domain"), ("groups.csv", "group"))
                 for row in self.of[file] if row["tick"] == self.last]
        for file, of, last in (*lasts, *(("series.csv", "", row) for row in self.series[-1:]), ("runs.csv", "", self.run)):
            inside = members[file if of else "", of]
            people, values = [self.world.people[row["region"]] for row in inside], [number(row["final_performance"]) for row in inside]
            told = {"performance": mean(values), "performance_p10": quantile(values, 0.1), "performance_p90": quantile(values, 0.9)}
            for state, has in STATES.items():
                there = [has(row) for row in inside]
                told[state], told[state + "_population"] = mean(there), over(sum(itertools.compress(people, there)), sum(people))
            for column, value in told.items():
                name = OUTCOMES.get(column, column + "_end" if column + "_end" in last else column) if file == "runs.csv" else column
                self.tables[file].check(last, name, value)
        values = sorted(number(row["final_performance"]) for row in members["", ""])
        weighted = math.fsum((2 * i + 1 - len(values)) * value for i, value in enumerate(values))
        self.outcome("gini", max(0.0, weighted) / len(values) / math.fsum(values) if math.fsum(values) > 0 else NAN)

    def verify_domains(self):
        reached, every_week = {}, self.world.weekly and self.world.scenario["recording"]["group_ticks"] == 1
        for row in self.of["domains.csv"]:
            listed = self.listed.get(row["domain"], math.inf) <= whole(row["tick"])
            if self.events:
                self.tables["domains.csv"].check(row, "listed", int(listed))
            if listed and number(row["covered"]) >= 0.9:
                reached.setdefault(row["domain"], whole(row["tick"]))
        last = [row for row in self.of["domains.csv"] if row["tick"] == self.last and row["domain"] in self.world.room]
        self.outcome("practices", mean([number(row["practices"]) for row in last]))
        if self.events and every_week:
            those = [domain for domain in self.world.room if domain in self.listed]
            waited = [reached[domain] + 1 - self.listed[domain] for domain in those if domain in reached]
            self.outcome("listing_to_covered_ticks", mean(waited))
            self.outcome("listing_censored", over(len(those) - len(waited), len(those)))

    def verify_targets(self):
        """Targets as the scenario has them, and what is simulated of them where they speak of the whole province."""
        known, by_tick = {target["id"]: target for target in self.world.scenario["targets"]}, {row["tick"]: row for row in self.series}
        for row in self.of["targets.csv"]:
            check, target = functools.partial(self.tables["targets.csv"].check, row), known.get(row["target"], {})
            check("target", target.get("id", "?"))
            for column in ("quantity", "relation", "use"):
                check(column, target.get(column))
            check("observed", target.get("value"))
            self.outcome("target." + row["target"], number(row["simulated"]))
            if not target.get("domains") and not target.get("regions") and row["quantity"] in by_tick.get(row["tick"], ()):
                if row["quantity"] not in ("standards", "national_uptake"):  # which count other things there
                    check("simulated", number(by_tick[row["tick"]][row["quantity"]]))


# Studies: what was computed from runs ------------------------------------------------------------------------------------------------------

class Study:
    """runs.csv of a folder, and what its manifest says of it."""

    def __init__(self, folder, manifest, outcomes):
        study, tables = manifest["study"], Tables(folder, manifest["files"])
        self.strategies, self.seed, self.ticks = study["strategies"], int(study["seed"]), study["ticks"]
        self.step = step_of(manifest["scenario"]["calendar"]) if "calendar" in manifest.get("scenario", {}) else 1
        self.worlds, self.points = range(study["replicates"]), range(max(1, study.get("points", 1)))
        self.about = {row["column"]: row for row in tables["columns.csv"].rows() if row["file"] == "runs.csv"}
        columns = {column for outcome in outcomes for column in columns_of(outcome)}
        self.runs = {}  # (point, strategy, world): numbers of a run that came to its end
        for row in tables["runs.csv"].rows():
            if row["status"] == "completed":
                numbers = {column: number(row[column]) for column in columns}
                self.runs[whole(row.get("point", "0")), row["strategy"], whole(row["replicate"])] = numbers


def columns_of(outcome):
    """Of runs.csv; a change of lead above the twin's is made of two."""
    main = outcome.replace("_changes_above_null", "_changes_per_year")
    return [main] if main == outcome else [main, "null_" + main]


class Outcome:
    """An outcome in all runs: numbers of a strategy at a point by world, NaN where there is none."""

    def __init__(self, study, name):
        self.study, self.name, columns = study, name, columns_of(name)
        about = study.about[columns[0]]
        self.share, self.goal = about["unit"] == "share", about["goal"]
        bounded = len(columns) == 1 and not name.startswith("target.")
        ends = re.fullmatch(r"\[(\S+), (\S+)\]|(at least 0)", about["range"]) if bounded else None
        self.ends = (-math.inf, math.inf) if not ends else (0.0, math.inf) if ends[3] else (float(ends[1]), float(ends[2]))
        self.odds = self.share and len(columns) == 1
        units = {"ticks": 1, "years": 52 / study.step}
        end = study.ticks / units[about["unit"]] if re.fullmatch(r"t\d+_.+_(ticks|years)", name) else None
        self.cells, self.undefined = {}, Counter()
        for strategy, point in itertools.product(study.strategies, study.points):
            runs = [study.runs.get((point, strategy, world)) for world in study.worlds]
            values = [run[columns[0]] - sum(run[column] for column in columns[1:]) if run else NAN for run in runs]
            self.undefined[strategy] += sum(1 for run, value in zip(runs, values) if run and value != value)
            # A time that did not come counts as the end of the run (restricted mean: Royston and Parmar 2013).
            self.cells[strategy, point] = [end if run and end and value != value else value for run, value in zip(runs, values)]
        # Any other time that is undefined somewhere is held against none: the difference would favour whoever fails.
        self.whole = {s: end is not None or about["unit"] not in units or not self.undefined[s] for s in study.strategies}
        self.worlds = {s: [self.over_points(s, world) for world in study.worlds] for s in study.strategies}

    def over_points(self, strategy, world):
        """A world's mean over design points, summed as the program does."""
        return total([self.cells[strategy, point][world] / len(self.study.points) for point in self.study.points], self.study.points)

    def values(self, strategy, point=None):
        return self.worlds[strategy] if point is None else self.cells[strategy, point]

    def pairs(self, one, other, point=None):
        return paired(self.values(one, point), self.values(other, point)) if self.whole[one] and self.whole[other] else []

    def mean(self, values, confidence):
        return share_estimate(defined(values), confidence) if self.odds else estimate(defined(values), confidence, *self.ends)

    def difference(self, values, confidence):
        return estimate(values, confidence, -1, 1) if self.share else estimate(values, confidence)

    def ranked(self):
        """Strategies without an undefined number, and the worlds in which all of them have one; neither where there is nothing to rank."""
        strategies = [s for s in self.study.strategies if not self.undefined[s] and len(defined(self.worlds[s])) > 1]
        worlds = [world for world in self.study.worlds if all(self.worlds[s][world] == self.worlds[s][world] for s in strategies)]
        return (strategies, worlds) if self.goal and len(strategies) > 1 and len(worlds) > 1 else ([], [])

    def good(self, value):
        return -value if self.goal == "min" else value

    def goods(self, strategy, worlds, point=None):
        """Numbers of which more is better."""
        values = self.values(strategy, point)
        return [self.good(values[world]) for world in worlds]


def verify_comparison(tables, manifest, study):
    outcomes, confidence = [Outcome(study, name) for name in manifest["outcomes"]], manifest["confidence"]
    goals = defaultdict(list)  # an outcome may have got one by --goal, and turnover has none otherwise
    for row in tables["ranking.csv"].rows():
        goals[row["outcome"]].append(row["goal"])
    for of in outcomes:
        of.goal = statistics.mode(goals[of.name]) if goals[of.name] else ""
    tables["comparison.csv"].compare(comparison(outcomes, study, confidence, manifest["baseline"]))
    tables["ranking.csv"].compare(row for of in outcomes for row in ranking(of, study, confidence, manifest["delta"]))
    if "pareto.csv" in tables:
        tables["pareto.csv"].compare(pareto([of for of in outcomes if of.ranked()[0]], study))
    if "factors.csv" in tables:
        by_name = {of.name: of for of in outcomes}
        tables["factors.csv"].compare(at_point(by_name.get(row["outcome"]), row, confidence) for row in tables["factors.csv"].rows())
    if "spread.csv" in tables:
        tables["spread.csv"].compare(row for of in outcomes for row in spread(of, study, confidence, manifest["baseline"]))
        regrets = [row for of in outcomes if of.ranked()[0] for row in regret(of, study)]
        if "regret.csv" in tables:
            tables["regret.csv"].compare(row for row in regrets if "mean_regret" in row)
            tables["winners.csv"].compare(row for row in regrets if "point" in row)


def comparison(outcomes, study, confidence, baseline):
    rows = []
    for of, strategy in itertools.product(outcomes, study.strategies):
        values = defined(of.worlds[strategy])
        row = {"outcome": of.name, "strategy": strategy, "n": len(values), "undefined": of.undefined[strategy]}
        row["mean"], row["mean_low"], row["mean_high"] = of.mean(values, confidence)
        row["median"], row["p10"], row["p90"] = (quantile(values, share) for share in (0.5, 0.1, 0.9))
        if strategy != baseline:
            pairs, whole = of.pairs(strategy, baseline), of.whole[strategy] and of.whole[baseline]
            both = [two for two in zip(of.worlds[strategy], of.worlds[baseline]) if two == two and sum(two) == sum(two)] if whole else []
            apart = variance([one for one, _ in both]) + variance([other for _, other in both])
            row["difference"], row["difference_low"], row["difference_high"] = of.difference(pairs, confidence)
            row["difference_bca_low"], row["difference_bca_high"] = bca(pairs, confidence, study.seed)
            row["pairs"], row["unpaired"] = len(pairs), len(values) + len(defined(of.worlds[baseline])) - 2 * len(pairs) if whole else 0
            row["higher"], row["p"] = over(sum(value > 0 for value in pairs), len(pairs)), p_value(pairs)
            row["effect"] = row["difference"] / math.sqrt(apart / 2) if apart > 0 else NAN  # Lakens 2013
            row["variance_saved"] = 1 - variance(pairs) / apart if apart > 0 else NAN
        rows.append(row)
    for row, adjusted in zip(rows, holm([row.get("p", NAN) for row in rows])):
        row["p_holm"] = adjusted
    return rows


def ranking(of, study, confidence, delta):
    """Multiple comparisons with the best (Edwards and Hsu 1983, Hsu 1996), by Bonferroni's inequality."""
    strategies, worlds = of.ranked()
    goods, n, every = [of.goods(strategy, worlds) for strategy in strategies], len(worlds), range(len(strategies))
    means, tail = [mean(values) for values in goods], (1 - confidence) / max(2, len(goods) - 1)
    half = [[t_quantile(tail, n - 1) * math.sqrt(variance([a - b for a, b in zip(one, other)]) / n) for other in goods] for one in goods]
    may = [all(means[i] - means[j] + half[i][j] > 0 or means[i] == means[j] and half[i][j] == 0 for j in every) for i in every]
    may = [one or means[i] == max(means) for i, one in enumerate(may)]
    best = means.index(max(means)) if means else 0
    settled = not any(may[i] and not max(means) - means[i] + delta >= max(half[best][i], 5e-324) for i in every if i != best)
    first = Counter()
    for drawn in resamples(study.seed, n) if n else ():
        sums = [total(values, drawn) for values in goods]
        top = [i for i in every if sums[i] == max(sums)]
        first.update({i: 1 / len(top) for i in top})
    for i, strategy in enumerate(strategies):
        others = [j for j in every if j != i]
        yield {"outcome": of.name, "strategy": strategy, "goal": of.goal, "n": n, "rank": 1 + sum(value > means[i] for value in means),
               "mean": of.good(means[i]), "may_be_best": int(may[i]), "first": first[i] / 2000, "settled": int(settled),
               "behind_best_low": min([0.0, *(means[i] - means[j] - half[i][j] for j in others if may[j])]),
               "behind_best_high": max(0.0, min(means[i] - means[j] + half[i][j] for j in others))}


def front(goods):
    """Which no other dominates: as good in all, and better in one."""
    return [not any(other != mine and all(a >= b for a, b in zip(other, mine)) for other in goods) for mine in goods]


def pareto(outcomes, study):
    strategies = [s for s in study.strategies if all(s in of.ranked()[0] for of in outcomes)]
    worlds = [world for world in study.worlds if all(of.worlds[s][world] == of.worlds[s][world] for of in outcomes for s in strategies)]
    goods, n = [[of.goods(strategy, worlds) for of in outcomes] for strategy in strategies], len(worlds)
    fronts = [front([[total(values, drawn) / n for values in of] for of in goods]) for drawn in (range(n), *resamples(study.seed, n))]
    for strategy, on in zip(strategies, zip(*fronts)):
        yield {"strategy": strategy, "n": n, "on_front": int(on[0]), "share": mean(on[1:])}


def at_point(of, row, confidence):
    known = of and (row["strategy"], whole(row["point"])) in of.cells
    values = defined(of.values(row["strategy"], whole(row["point"]))) if known else []
    middle, low, high = of.mean(values, confidence) if known else (NAN, NAN, NAN)
    return {"outcome": row["outcome"] if of else "?", "strategy": row["strategy"] if known or not of else "?", "point": row["point"],
            "n": len(values), "mean": middle, "mean_low": low, "mean_high": high}


def spread(of, study, confidence, baseline):
    """Differences from the baseline over design points."""
    for strategy in study.strategies:
        row = {"outcome": of.name, "strategy": strategy}
        if strategy != baseline:
            points = [of.difference(of.pairs(strategy, baseline, point), confidence) for point in study.points]
            middles = defined([middle for middle, _, _ in points])
            row["p10"], row["median"], row["p90"] = (quantile(middles, share) for share in (0.1, 0.5, 0.9))
            row["points"] = sum(low == low for _, low, _ in points)
            row["above"], row["below"] = sum(low > 0 for _, low, _ in points), sum(high < 0 for _, _, high in points)
        yield row


def regret(of, study):
    """How far each strategy falls behind the best of a point, and who that is; equals share it."""
    strategies, worlds = of.ranked()
    means = {s: [total(of.goods(s, worlds, p), range(len(worlds))) / len(worlds) for p in study.points] for s in strategies}
    best = [max(of) for of in zip(*means.values())]
    first = [[s for s in strategies if means[s][point] == best[point]] for point in study.points]
    for strategy in strategies:
        behind = [b - m for b, m in zip(best, means[strategy])]
        yield {"outcome": of.name, "strategy": strategy, "mean_regret": mean(behind), "worst_regret": max(behind),
               "wins": mean([one == [strategy] for one in first]), "shared": mean([strategy in one and len(one) > 1 for one in first])}
    for point, one in enumerate(first):
        yield {"outcome": of.name, "point": point, "strategy": one[0] if len(one) == 1 else None}


def verify_levers(tables, manifest, study):
    """Contrasts of the numbers that one world has under all settings of the levers; a setting is a number whose bits are levers."""
    levers, p, rows = study.strategies[-1].split("+"), [], []
    k, every = len(levers), (1 << len(levers)) - 1
    names = ["+".join(lever for i, lever in enumerate(levers) if setting >> i & 1) or "none" for setting in range(every + 1)]
    effects = [("total", None, None), *((effect, i, None) for effect in ("shapley", "main", "alone", "last") for i in range(k)),
               *(("interaction", *two) for two in itertools.combinations(range(k), 2))]

    def weight(setting, effect, i, j):
        mine = 0 if i is None else 1 << i
        sign, rest = 1 if setting & mine else -1, setting & ~mine
        return {"total": (setting == every) - (setting == 0), "alone": sign * (rest == 0), "last": sign * (rest == every & ~mine),
                "main": sign * 2 / (every + 1), "interaction": sign * (1 if j and setting >> j & 1 else -1) * 2 / (every + 1),
                "shapley": sign / k / math.comb(k - 1, min(bin(rest).count("1"), k - 1))}[effect]

    for of in (Outcome(study, name) for name in manifest["outcomes"]):
        worlds = [world for world in study.worlds if all(of.whole[s] and math.isfinite(of.cells[s, 0][world]) for s in names)]
        for effect, i, j in effects:
            values, weights = [], [weight(setting, effect, i, j) for setting in range(every + 1)]
            for world in worlds:
                terms = [w * of.cells[s, 0][world] for w, s in zip(weights, names)]
                values.append(math.fsum(terms) if abs(math.fsum(terms)) > 1e-13 * math.fsum(map(abs, terms)) else 0.0)
            all_of_them = values if effect == "total" else all_of_them
            row = {"outcome": of.name, "effect": effect, "lever": "" if i is None else levers[i], "other": "" if j is None else levers[j]}
            row.update(zip(("value", "low", "high"), of.difference(values, 0.95)), n=len(values))
            row.update(zip(("share", "share_low", "share_high"), fieller(values, all_of_them) if effect == "shapley" else (NAN, NAN, NAN)))
            p.append(p_value(values) if effect == "interaction" else NAN)
            rows.append(row)
    tables["levers.csv"].compare({**row, "p_adjusted": adjusted} for row, adjusted in zip(rows, holm(p)))


def verify_ablation(tables, manifest, study):
    """Paired differences at each point, and how they have changed from the first, world by world."""
    rows, strategies = [], study.strategies
    for of in (Outcome(study, name) for name in manifest["outcomes"]):
        for other, one in itertools.combinations(strategies, 2):
            less = {point: [a - b for a, b in zip(of.values(one, point), of.values(other, point))] for point in study.points}
            for point in study.points:
                pairs = of.pairs(one, other, point)
                middle, low, high = of.difference(pairs, 0.95)
                sign = (low > 0) - (high < 0) if len(pairs) > 1 else None
                moved = paired(less[point], less[0]) if point and of.whole[one] and of.whole[other] else []
                row = {"point": str(point), "outcome": of.name, "pair": one + " - " + other, "strategy": one, "against": other, "sign": sign,
                       "difference": middle, "low": low, "high": high, "n": len(pairs), "p": p_value(moved)}
                row["change"], row["change_low"], row["change_high"] = estimate(moved, 0.95)
                was = sign if point == 0 else was
                row["becomes"] = (None if not point or sign is None or was is None else
                                  "keeps" if sign == was else "gains" if was == 0 else "turns" if sign else "loses")
                rows.append(row)
    tables["ablation.csv"].compare({**row, "p_holm": adjusted} for row, adjusted in zip(rows, holm([row["p"] for row in rows])))


def verify_robust(tables, manifest, study):
    """Shares of design points at which a mean is good enough, or nobody dominates."""
    outcomes = {name: Outcome(study, name) for name in manifest["outcomes"]}
    means = {(name, s): [mean(of.values(s, p)) if of.whole[s] else NAN for p in study.points] for name, of in outcomes.items() for s in study.strategies}
    written = defaultdict(list)
    for row in tables["satisficing.csv"].rows():
        if row["threshold"]:
            written[row["outcome"]].append(row["threshold"])
    least = {name: number(statistics.mode(written[name])) for name in outcomes if written[name]}

    def enough(names, strategy):
        return sum(all(outcomes[n].good(means[n, strategy][p]) >= outcomes[n].good(least[n]) - 1e-11 * abs(least[n])  # is written with 12 digits
                       for n in names) for p in study.points)

    def shares(count):
        return dict(zip(("share", "share_low", "share_high"), wilson(count, len(study.points))))

    tables["satisficing.csv"].compare(
        {"outcome": names[0] if one else "all", "strategy": s, "threshold": least[names[0]] if one else NAN, **shares(enough(names, s))}
        for names, one in (*(([name], True) for name in least), (list(least), False)) for s in study.strategies)
    directed = [name for name, of in outcomes.items() if of.goal]
    fronts = [front([[outcomes[n].good(means[n, s][p]) for n in directed] for s in study.strategies]) for p in study.points]
    tables["fronts.csv"].compare({"strategy": s, **shares(sum(on))} for s, on in zip(study.strategies, zip(*fronts)))


def verify_sensitivity(tables, manifest, study):
    """First-order (Saltelli et al. 2010) and total indices (Jansen 1999) of rows of A, each factor's mixture, and B."""
    rows, outcomes = list(tables["sensitivity.csv"].rows()), {name: Outcome(study, name) for name in manifest["outcomes"]}
    factors = list(dict.fromkeys(row["factor"] for row in rows))
    for row in rows:
        known = row["outcome"] in outcomes and {row["strategy"], row["against"]} <= {*study.strategies, ""}
        if not row["ST_conf"] or not row["strategy"] or not known:  # by another method or a surrogate, or which strategy is best
            continue
        of, step = outcomes[row["outcome"]], len(factors) + 2
        means = [mean([a - b for a, b in zip(of.values(row["strategy"], p), of.values(row["against"], p))] if row["against"]
                      else of.values(row["strategy"], p)) for p in study.points]
        units = [means[at:at + step] for at in range(0, len(means), step)]
        units = [unit for unit in units if len(defined(unit)) == step]
        centre, at = mean([(unit[0] + unit[-1]) / 2 for unit in units]), 1 + factors.index(row["factor"])
        spread = math.fsum(((u[0] - centre) ** 2 + (u[-1] - centre) ** 2) / 2 for u in units)
        check = functools.partial(tables["sensitivity.csv"].check, row, relative=1e-9)
        check("n", len(units))
        check("S1", over(math.fsum((u[-1] - centre) * (u[at] - u[0]) for u in units), spread))
        check("ST", over(math.fsum((u[0] - u[at]) ** 2 / 2 for u in units), spread))


STUDIES = {"comparison.csv": verify_comparison, "levers.csv": verify_levers, "ablation.csv": verify_ablation,
           "satisficing.csv": verify_robust, "sensitivity.csv": verify_sensitivity}


# Folders -----------------------------------------------------------------------------------------------------------------------------------

class Verification:
    """What is said of folders, and how many places are not as written."""

    def __init__(self, chinese):
        self.chinese, self.wrong = chinese, 0

    def say(self, words, **values):
        print(WORDS[words][self.chinese].format(**values))

    def folder(self, folder, around):
        """Verifies a folder, with the results in it."""
        before, manifest = self.wrong, json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        self.files(folder, manifest)
        tables = Tables(folder, manifest["files"])
        verify_columns(tables, manifest["files"])
        if "runs.csv" in tables:
            verify_words(folder, tables, manifest)
            verify_runs(tables, manifest)
        for file in STUDIES.keys() & tables.keys():
            runs = json.loads((around / "manifest.json").read_text(encoding="utf-8")) if (around / "manifest.json").is_file() else {}
            if runs.get("command") != manifest["results_command"]:
                self.wrong += 1
                self.say("alone", folder=folder)
            else:
                STUDIES[file](tables, manifest, Study(around, runs, manifest["outcomes"]))
        self.report(tables)
        self.say("bad" if self.wrong > before else "good", folder=folder, wrong=self.wrong - before)
        for inside in sorted(folder.glob("*/manifest.json")):
            self.folder(inside.parent, folder)

    def files(self, folder, manifest):
        """Each file against the manifest, and the manifest against its own checksum, which is that of the text without it."""
        wrong, text = [], (folder / "manifest.json").read_bytes()
        for file, about in manifest["files"].items():
            if not lying(folder, file).is_file():
                wrong.append(("missing", file))
            elif sha256(lying(folder, file)) != about["sha256"]:
                wrong.append(("changed", file))
        if hashlib.sha256(re.sub(rb',\n  "sha256": "\w*"\n}\n$', b"\n}\n", text)).hexdigest() != manifest.get("sha256"):
            wrong.append(("changed", "manifest.json"))
        self.wrong += len(wrong)
        self.say("files", files=len(manifest["files"]), wrong=len(wrong))
        for words, file in wrong:
            self.say(words, file=file)

    def report(self, tables):
        for table in tables.values():
            self.wrong += len(table.wrong)
            some = [column for column in table.header if table.checked[column]]
            self.say("table", file=table.file, cells=sum(table.checked.values()), some=len(some), all=len(table.header), wrong=len(table.wrong))
            for words, values in table.wrong[:MOST]:
                self.say(words, file=table.file, **values)
            if len(table.wrong) > MOST:
                self.say("more", file=table.file, wrong=len(table.wrong) - MOST)
        for table in tables.values():
            left = defaultdict(list)
            for column in table.header:
                if not table.checked[column] and table.file != "columns.csv":
                    place = table.file + "/" + column
                    fitting = (reason for patterns, reason in REASONS.items() if any(fnmatch.fnmatch(place, one) for one in patterns.split()))
                    left[next(fitting, MODEL if "runs.csv" in tables else METHOD)[self.chinese]].append(column)
            for reason, columns in left.items():
                self.say("left", file=table.file, columns=", ".join(columns), reason=reason)


def verify_columns(tables, files):
    """columns.csv has all columns of all tables but itself, in their order; of a table that is missing it has what it has."""
    columns = defaultdict(list)
    for row in tables["columns.csv"].rows():
        columns[row["file"]].append(row["column"])
    columns.update((file, table.header) for file, table in tables.items() if file != "columns.csv")
    tables["columns.csv"].compare({"file": file, "column": column} for file in columns if file in files for column in columns[file])


def verify_words(folder, tables, manifest):
    """Names against the scenario, and design points against those that the sweep went by, where sweep.json is still there."""
    scenario = manifest["scenario"]
    names = {("region", one["code"]): one["name"] for one in scenario["regions"]}
    names.update({(kind, one["id"]): one["name"] for kind, of in (("domain", "domains"), ("strategy", "strategies")) for one in scenario[of]})
    for row in tables["names.csv"].rows():
        for language in ("en", "zh"):
            if (row["kind"], row["code"]) in names:
                tables["names.csv"].check(row, "name_" + language, names[row["kind"], row["code"]][language])
    if "design.csv" in tables and (folder / "sweep.json").is_file():
        points = json.loads((folder / "sweep.json").read_text(encoding="utf-8"))["points"]
        factors = manifest["study"]["factors"]
        tables["design.csv"].compare({"point": str(i), **dict(zip(factors, values))} for i, values in enumerate(points))


def main():
    spoken = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", metavar="FOLDER", nargs="*", type=pathlib.Path, default=[pathlib.Path(__file__).resolve().parent])
    options.add_argument("--results", metavar="FOLDER", type=pathlib.Path)
    options.add_argument("--lang", choices=("en", "zh"), default="zh" if spoken.startswith("zh") else "en")
    asked = options.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    verification = Verification(asked.lang == "zh")
    for folder in asked.folders:
        if not (folder / "manifest.json").is_file():
            verification.say("nothing", folder=folder)
            return 2
        verification.folder(folder, asked.results or folder.resolve().parent)
    return 1 if verification.wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (EOFError, gzip.BadGzipFile, zlib.error) as broken:
        sys.exit(f"a compressed table is damaged: {broken}")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
