#!/usr/bin/env python3
"""Writes the sample exports beside this file. The children are invented.

    python3 sample-data/generate.py [FOLDER]

Python's standard library only. The same program writes the same bytes on every machine: all
chance comes from `random.Random(text).random()`, normal variates are sums of twelve of those, and
no clock, locale or hash order is read. Faults are put in on purpose, by `FAULTS` and
`stopped_files`; the README beside this file is written here too, so that its line numbers hold.
"""

import datetime as dt
import random
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

SUBJECTS = [
    "Dansk læsning", "Dansk retskrivning", "Dansk skriftlig", "Dansk mundtlig",
    "Matematik uden hjælpemidler", "Matematik med hjælpemidler",
    "Engelsk mundtlig", "Fælles naturfag",
]
GRADES = [("-3", .02), ("00", .07), ("02", .17), ("4", .24), ("7", .27), ("10", .16), ("12", .07)]
INDICES = [range(0, 5), range(5, 12), range(12, 16), range(16, 20)]
REVERSED = {6, 10, 17}
ITEM_OFFSET = [.1, -.2, .15, -.05, .0, .2, .1, -.1, .05, -.15, .1, -.2, -.1, .1, .05, -.15, .0, .1, -.1, .05]
PROGRAMMES = ["Mentorforløb", "Læringscamp", "Skolestøtte"]
PLACEMENTS = ["plejefamilie", "netværkspleje", "døgninstitution", "opholdssted", "ingen"]
BUDGET_LINES = ["Mentorforløb", "Læringscamp", "Skolestøtte", "Familiesamtaler", "Projektledelse"]
SOURCES = ["skole", "sundhedsplejerske", "politi", "sygehus", "anonym", "dagtilbud"]
REASONS = ["skolefravær", "mistrivsel", "omsorgssvigt", "højt konfliktniveau", "misbrug i hjemmet"]
MONTHS = [(8, 16), (9, 22), (10, 16), (11, 22), (12, 16), (1, 21), (2, 15), (3, 22), (4, 15), (5, 19), (6, 17)]
CASE_TYPES = ["børnefaglig undersøgelse", "forebyggende indsats", "opfølgning"]
CHANGE_REASONS = ["flyttet", "nyt skoletilbud", "ønske fra hjemmet", ""]
ACTIVITIES = [("Forældreaften", 24), ("Kompetencedag for lærere", 18), ("Læringscamp", 12), ("Netværksmøde", 10),
              ("Sparring på skolen", 6)]
THEMES = ["samarbejde", "skolegang", "trivsel", "overgange"]
QUOTES = {
    "family": ["Skolen ringer nu, før det går galt.", "Vi mangler stadig ro til lektierne; det tager tid."],
    "professional": ["Vi ved, hvem vi skal ringe til.", "Møderne er kortere og mere konkrete end før."],
    "child": ["Det er sjovt at være på camp.", "Min mentor kommer, når vi har aftalt det."],
}
RESPONDENTS = {"family": "familie", "professional": "fagperson", "child": "barn"}
AGREEMENTS = [
    ("mentor", "Ny mentor findes inden sommerferien.", "koordinator", False),
    ("skolegang", "Fast møde med klasselæreren hver måned.", "skoleleder", True),
    ("lektier", "Lektiehjælp to gange om ugen.", "sagsbehandler", True),
    ("camp", "Pladser på næste camp fordeles i januar.", "koordinator", False),
    ("overgang", "Besøg på den nye skole før skiftet.", "sagsbehandler", True),
]
WAVES = {"baseline": 2022, "midway": 2024}
TITLES = {"baseline": "Baseline", "midway": "Midtvejs"}

DANISH = {
    "child_id": "barn_id", "birth_date": "fødselsdato", "school_district": "skoledistrikt",
    "programme": "program", "start_date": "startdato", "exit_date": "slutdato",
    "placement_type": "anbringelsestype", "sex": "køn", "camp_date": "campdato",
    "exit_reason": "slutårsag", "period": "måling", "class_level": "klassetrin",
    "school_year": "skoleår", "subject": "fag", "attempted": "aflagt", "grade": "karakter",
    "date_received": "modtaget", "source": "underretter", "reason": "årsag",
    "closed_date": "afsluttet", "assessed_at": "vurderet", "month": "måned",
    "absent_days": "fraværsdage", "school_days": "skoledage", "illegal_days": "ulovligt",
    "district": "distrikt", "year": "år", "children": "antal",
    "budget_dkk": "budget", "actual_dkk": "forbrug",
    "case_id": "sagsid", "opened": "oprettet", "investigation_due": "undersøgelsesfrist",
    "investigation_done": "undersøgelse", "closed": "afsluttet", "case_type": "sagstype",
    "postponed": "udsat", "date": "dato", "from_school": "fra", "to_school": "til",
    "activity": "aktivitet", "planned_date": "planlagt", "held_date": "afholdt",
    "planned_participants": "planlagte_deltagere", "participants": "deltagerantal",
    "wave": "måling", "theme": "tema", "rating": "vurdering", "quote": "citat", "consent": "samtykke",
    "topic": "emne", "text": "tekst", "responsible": "ansvarlig", "due": "frist", "done": "udført",
}
ITEMS = [f"q{i:02d}" for i in range(1, 21)]


@dataclass
class Municipality:
    """One folder: who the children are, and the habits of the sender."""
    folder: str
    prefix: str                       # of the invented child ids
    districts: list
    classes: tuple                    # children in 9th, 8th, 7th, 4th-6th class at baseline; joined later
    sat: tuple                        # children who sat all their exams at baseline and midway
    effects: tuple                    # change of the four wellbeing indices, in points
    level: float = 3.72
    encoding: str = "utf-8"
    bom: bytes = b""
    newline: str = "\n"
    delimiter: str = ";"
    danish: bool = False
    date: str = "%d-%m-%Y"
    year: str = "{}/{}"
    yes_no: tuple = ("1", "0")
    sexes: tuple = ("K", "M")
    padded: bool = True               # grades 00 and 02 with their zero
    titles: bool = False              # waves by title, not by id
    clock: bool = False               # notifications with a clock time
    illegal: bool = False             # absence without leave is delivered
    camp: bool = False
    further: bool = False             # cases, school starts and changes, activities, interviews, agreements
    money: str = "danish"             # danish 1.234.567,89 | plain 1234567,89 | kroner 1 234 567,89 kr.
    names: dict = field(default_factory=dict)
    headers: dict = field(default_factory=dict)

    @property
    def code(self):
        return self.folder[:4]


MUNICIPALITIES = [
    Municipality("0766-hedensted", "H", ["Hedensted", "Juelsminde", "Løsning", "Tørring", "Uldum"],
                 (28, 3, 29, 12, 6), (23, 24), (.10, .42, .05, .00), illegal=True, camp=True,
                 further=True),
    Municipality("0615-horsens", "HO", ["Brædstrup", "Gedved", "Midtbyen", "Torsted"],
                 (14, 4, 15, 20, 7), (13, 14), (.05, .38, .10, .05), encoding="cp1252", newline="\r\n",
                 danish=True, year="{}/{short}", yes_no=("ja", "nej"), sexes=("P", "D"), padded=False,
                 titles=True, further=True,
                 names={"participants": "deltagere", "wellbeing": "trivselsmaaling",
                        "exams": "karakterer_2025", "notifications": "underretninger",
                        "absence": "fravaer", "population": "befolkning", "family_cases": "familiesager",
                        "school_starts": "skolestart", "school_changes": "skoleskift",
                        "activities": "aktiviteter", "agreements": "aftaler"}),
    Municipality("0630-vejle", "V", ["Børkop", "Egtved", "Give", "Grejsdal", "Jelling"],
                 (21, 4, 22, 13, 6), (19, 17), (.00, .08, .05, -.45), bom=b"\xef\xbb\xbf", delimiter=",",
                 date="%Y-%m-%d", year="{}-{}"),
    Municipality("0580-aabenraa", "AA", ["Bov", "Løjt", "Rødekro", "Tinglev"],
                 (11, 2, 12, 15, 6), (10, 12), (.15, .40, .00, .05), delimiter="\t", danish=True,
                 date="%d.%m.%Y", yes_no=("sand", "falsk"), sexes=("2", "1"), money="plain",
                 names={"wellbeing": "Spoergeskema-trivsel"}, headers={"child_id": "Løbenr."}),
    Municipality("0479-svendborg", "SV", ["Gudme", "Tåsinge", "Thurø", "Vestermark"],
                 (18, 2, 20, 12, 6), (13, 15), (.05, .30, .05, .00), clock=True, money="kroner"),
    Municipality("0751-aarhus", "AR", ["Beder", "Gellerup", "Skæring", "Tranbjerg", "Viby", "Åby"],
                 (45, 6, 46, 30, 13), (40, 41), (.05, .38, .10, .00), date="%d/%m/%Y", illegal=True,
                 camp=True, money="plain"),
    Municipality("0825-laesoe", "L", ["Byrum", "Vesterø"],
                 (2, 0, 2, 3, 1), (2, 1), (.00, .20, .00, .00), further=True),
    Municipality("0360-lolland", "LO", ["Holeby", "Maribo", "Nakskov", "Rødby"],
                 (20, 4, 22, 18, 6), (13, 15), (.05, .30, .00, .00), level=3.4, bom=b"\xef\xbb\xbf",
                 further=True),
    Municipality("0376-guldborgsund", "G", ["Eskilstrup", "Nykøbing", "Stubbekøbing", "Væggerløse"],
                 (14, 3, 16, 22, 7), (9, 10), (.00, .30, .05, .00), level=3.5),
]


class Chance:
    """Variates made of `random()` alone, whose stream Python promises to keep."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, n):
        return int(self.random() * n)

    def pick(self, values):
        return values[self.below(len(values))]

    def normal(self, mean, deviation):
        return mean + deviation * (sum(self.random() for _ in range(12)) - 6)

    def shuffled(self, values):
        out = list(values)
        for i in range(len(out) - 1, 0, -1):
            j = self.below(i + 1)
            out[i], out[j] = out[j], out[i]
        return out

    def grade(self):
        at = self.random()
        for grade, share in GRADES:
            at -= share
            if at < 0:
                return grade
        return GRADES[-1][0]


@dataclass
class Child:
    id: str
    district: str
    born: dt.date
    class_2022: int
    joined_late: bool
    start: dt.date
    camp: dt.date
    exit: object
    exit_reason: str
    programme: str
    placement: str
    sex: int

    def in_school(self, day):
        return self.start <= day and (self.exit is None or day <= self.exit)

    def class_in(self, year):
        return self.class_2022 + year - 2022


def children(m, chance):
    """The invented children, district by district in turn, in a shuffled order of ids."""
    ninth, eighth, seventh, younger, late = m.classes
    kinds = [(9, False)] * ninth + [(8, False)] * eighth + [(7, False)] * seventh
    kinds += [(4 + i % 3, False) for i in range(younger)] + [(2 + i % 4, True) for i in range(late)]
    out = []
    for i, (level, joined_late) in enumerate(chance.shuffled(kinds)):
        born = dt.date(2016 - level, 1, 1) + dt.timedelta(days=chance.below(365))
        first, last = (2023, 2024) if joined_late else (2018, 2022)
        year = min(max(born.year + 10 + chance.below(3), first), last)
        camp = dt.date(year, 7, 2 + chance.below(20))
        start = dt.date(year, 4 + chance.below(3), 1)
        done = {9: dt.date(2023, 6, 30), 8: dt.date(2024, 6, 30)}.get(level)
        reason = "afsluttet 9. klasse" if done else ""
        if level == 7 and chance.random() < .6:
            done, reason = dt.date(2025, 6, 30), "afsluttet 9. klasse"
        elif level < 7 and not joined_late and chance.random() < .08:
            done, reason = dt.date(2023, 9 + chance.below(3), 30), "flyttet"
        out.append(Child(f"{m.prefix}-{i + 11:04d}", m.districts[i % len(m.districts)] + " Skole", born,
                         level, joined_late, start, camp, done, reason, chance.pick(PROGRAMMES),
                         PLACEMENTS[min(4, chance.below(7))], chance.below(2)))
    return out


# ------------------------------------------------------------------ the datasets, as rows of text

def participants(m, kids, chance):
    header = ["child_id", "birth_date", "school_district", "programme", "start_date", "exit_date",
              "placement_type", "sex"] + (["camp_date", "exit_reason"] if m.camp else [])
    rows = []
    for k in kids:
        row = [k.id, k.born.strftime(m.date), k.district, k.programme, k.start.strftime(m.date),
               k.exit.strftime(m.date) if k.exit else "", k.placement, m.sexes[k.sex]]
        rows.append(row + ([k.camp.strftime(m.date), k.exit_reason] if m.camp else []))
    return header, rows


def wellbeing(m, kids, chance):
    """Answers on 1...5: a child's own level, an item's own level, the wave's change, and noise."""
    rows = []
    trait = {}
    for k in kids:
        trait[k.id] = [chance.normal(m.level, .45) + chance.normal(0, .15) for _ in INDICES]
    for wave, year in WAVES.items():
        for k in kids:
            here = k.in_school(dt.date(year + 1, 2, 1)) and k.class_in(year) <= 9
            if not here or chance.random() < .05:
                continue
            answers = [""] * 20
            for index, items in enumerate(INDICES):
                change = m.effects[index] + chance.normal(0, .3) if wave == "midway" else 0.0
                for item in items:
                    value = chance.normal(trait[k.id][index] + ITEM_OFFSET[item] + change, .7)
                    value = min(5, max(1, int(value + .5)))
                    if chance.random() >= .04:
                        answers[item] = str(6 - value if item in REVERSED else value)
            title = TITLES[wave] if m.titles else wave
            rows.append([k.id, title, str(k.class_in(year))] + answers)
    return ["child_id", "period", "class_level"] + ITEMS, rows


def exams(m, kids, chance):
    """Ninth-graders of 2022/2023, 2023/2024 and 2024/2025."""
    rows = []
    for year in (2022, 2023, 2024):
        takers = [k for k in kids if k.class_in(year) == 9]
        sat = {2022: m.sat[0], 2024: m.sat[1]}.get(year, len(takers))
        complete = {k.id for k in chance.shuffled(takers)[:sat]}
        for k in takers:
            missed = set() if k.id in complete else {chance.below(8), chance.below(8), chance.below(6)}
            for number, subject in enumerate(SUBJECTS):
                grade = chance.grade()
                if number in missed:
                    grade = chance.pick(["", "", "87", "89"])
                elif not m.padded:
                    grade = grade.lstrip("0") or "0"
                text = m.year.format(year, year + 1, short=(year + 1) % 100)
                rows.append([k.id, text, subject, m.yes_no[number in missed], grade])
    return ["child_id", "school_year", "subject", "attempted", "grade"], rows


def notifications(m, kids, chance):
    rows = []
    for k in kids:
        often = .04 + .55 * chance.random() ** 2
        for year in (2023, 2024, 2025):
            for _ in range(3):
                if chance.random() >= often / 3:
                    continue
                day = dt.date(year, 1, 1) + dt.timedelta(days=chance.below(365))
                closed = day + dt.timedelta(days=7 + chance.below(120))
                rows.append((day, k.id, chance.pick(SOURCES), chance.pick(REASONS),
                             closed if chance.random() < .85 else None, chance.below(600), chance.below(30)))
    rows.sort(key=lambda r: (r[0], r[1]))
    out = []
    for day, child, source, reason, closed, minute, hours in rows:
        received = dt.datetime.combine(day, dt.time(8)) + dt.timedelta(minutes=minute)
        assessed = received + dt.timedelta(hours=hours)
        row = [received.strftime(m.date + " %H:%M" if m.clock else m.date), child, source, reason,
               closed.strftime(m.date) if closed else ""]
        out.append(row + ([assessed.strftime(m.date + " %H:%M")] if m.clock else []))
    header = ["date_received", "child_id", "source", "reason", "closed_date"]
    return header + (["assessed_at"] if m.clock else []), out


def absence(m, kids, chance):
    rows = []
    for k in kids:
        rate = .015 + .22 * chance.random() ** 3
        lawless = chance.random() < .12
        for year in WAVES.values():
            mine = rate * (.92 if year == 2024 else 1) * (.8 + .4 * chance.random())
            for number, days in MONTHS:
                month = dt.date(year + (number < 8), number, 1)
                if not k.in_school(month) or k.class_in(year) > 9 or chance.random() < .02:
                    continue
                halves = sum(chance.random() < mine for _ in range(2 * days))
                row = [k.id, month.strftime(m.date), decimal(halves), str(days)]
                rows.append(row + ([decimal(halves // 2 if lawless else 0)] if m.illegal else []))
    return ["child_id", "month", "absent_days", "school_days"] + (["illegal_days"] if m.illegal else []), rows


def decimal(halves):
    return f"{halves // 2},{5 * (halves % 2)}"


def population(m, kids, chance):
    rows = []
    for place in m.districts:
        size = sum(k.district.startswith(place) for k in kids)
        first = 12 * size + 40 + chance.below(25 * size + 10)
        for step, year in enumerate((2023, 2024, 2025)):
            rows.append([place + " Skole", str(year), str(first + step * (chance.below(9) - 3))])
    return ["district", "year", "children"], rows


def budget(m, kids, chance):
    rows = []
    for year in (2023, 2024, 2025):
        for line in BUDGET_LINES:
            planned = (len(kids) * (150 + chance.below(700)) + 5000) * 1000
            spent = int(planned * (.93 + .12 * chance.random()))
            rows.append([str(year), line, money(m, planned), money(m, spent)])
    return ["year", "programme", "budget_dkk", "actual_dkk"], rows


def money(m, oere):
    whole, cents = str(oere // 100), f"{oere % 100:02d}"
    if m.money == "plain":
        return f"{whole},{cents}"
    mark = {"danish": ".", "kroner": "\u00a0"}[m.money]
    head = len(whole) % 3
    groups = ([whole[:head]] if head else []) + [whole[i:i + 3] for i in range(head, len(whole), 3)]
    return mark.join(groups) + "," + cents + ("\u00a0kr." if m.money == "kroner" else "")


def family_cases(m, kids, chance):
    """A case for every third child; half of them hold an investigation, due after four months."""
    rows = []
    for k in kids[::3]:
        first = max(k.start, dt.date(2022, 9, 1))
        opened = first + dt.timedelta(days=chance.below((dt.date(2025, 6, 30) - first).days))
        due = done = closed = ""
        kind = CASE_TYPES[0] if chance.random() < .5 else CASE_TYPES[1 + chance.below(2)]
        if kind == CASE_TYPES[0]:
            due = (opened + dt.timedelta(days=122)).strftime(m.date)
            if chance.random() < .9:
                done = (opened + dt.timedelta(days=60 + chance.below(90))).strftime(m.date)
        end = opened + dt.timedelta(days=160 + chance.below(300))
        if chance.random() < .8 and end < dt.date(2025, 12, 1):
            closed = end.strftime(m.date)
        rows.append([f"{m.prefix}-S{len(rows) + 1:03d}", k.id, opened.strftime(m.date), due, done, closed, kind])
    return ["case_id", "child_id", "opened", "investigation_due", "investigation_done", "closed", "case_type"], rows


def school_starts(m, kids, chance):
    rows = []
    for k in kids:
        year = 2022 - k.class_2022
        text = m.year.format(year, year + 1, short=f"{(year + 1) % 100:02d}")
        rows.append([k.id, text, m.yes_no[chance.random() >= .12]])
    return ["child_id", "school_year", "postponed"], rows


def school_changes(m, kids, chance):
    rows = []
    schools = [place + " Skole" for place in m.districts]
    for k in [k for k in kids if k.class_2022 <= 7][::5]:
        day = dt.date(2022 + chance.below(3), 8, 10) + dt.timedelta(days=chance.below(300))
        new = chance.pick([s for s in schools if s != k.district])
        rows.append([k.id, day.strftime(m.date), k.district, new, chance.pick(CHANGE_REASONS)])
    return ["child_id", "date", "from_school", "to_school", "reason"], rows


def activities(m, kids, chance):
    rows = []
    for wave, year in WAVES.items():
        title = TITLES[wave] if m.titles else wave
        for number, (name, size) in enumerate(ACTIVITIES):
            planned = dt.date(year, 9, 6) + dt.timedelta(days=35 * number + chance.below(20))
            held = planned + dt.timedelta(days=chance.pick([0, 0, 0, 7]))
            place = chance.pick(m.districts) + " Skole" if number % 2 else ""
            came = str(int(size * (.6 + .4 * chance.random())))
            happened = chance.random() < .85
            rows.append([name, planned.strftime(m.date), held.strftime(m.date) if happened else "", str(size),
                         came if happened else "", place, title])
    return ["activity", "planned_date", "held_date", "planned_participants", "participants", "district", "wave"], rows


def interviews(m, kids, chance):
    """One of each kind about each theme; only in Danish exports do quotes lack consent."""
    rows = []
    for wave, year in WAVES.items():
        for theme in THEMES:
            for kind, quotes in QUOTES.items():
                rating = str(max(-2, min(2, int(chance.normal(.3 if year == 2022 else .9, .9) + 2.5) - 2)))
                quote = chance.pick(quotes) if chance.random() < .4 else ""
                agreed = not m.danish or chance.random() < .6
                rows.append([TITLES[wave] if m.titles else wave, RESPONDENTS[kind] if m.danish else kind, theme,
                             rating if chance.random() < .95 else "", quote, m.yes_no[not agreed] if quote else ""])
    return ["wave", "respondent", "theme", "rating", "quote", "consent"], rows


def agreements(m, kids, chance):
    rows = []
    for year in (2023, 2024):
        for topic, text, who, of_child in AGREEMENTS:
            due = dt.date(year + 1, 1 + chance.below(6), 15)
            done = due - dt.timedelta(days=chance.below(40)) if chance.random() < .7 else None
            rows.append([dt.date(year, 11, 14).strftime(m.date), topic, text, who, due.strftime(m.date),
                         done.strftime(m.date) if done else "", chance.pick(kids).id if of_child else ""])
    return ["date", "topic", "text", "responsible", "due", "done", "child_id"], rows


DATASETS = [participants, wellbeing, exams, notifications, absence, population, budget]
FURTHER = [family_cases, school_starts, school_changes, activities, interviews, agreements]


# ------------------------------------------------------------------ habits of single municipalities

def habits(m, tables):
    """What makes an export look like that sender's: spells, notes, footers, odd but valid cells."""
    rows = {name: table[1] for name, table in tables.items()}
    if m.code == "0766":
        late = rows["participants"][10]
        late[8] = "05-07-" + str(int(late[1][-4:]) + 15)          # too old at the first camp: a warning
    if m.code == "0615":
        for row, text in zip(rows["notifications"], ["mistrivsel – “følges op”", "fravær; 3½ uge"]):
            row[3] = text
    if m.code == "0630":
        notes = ["mistrivsel,\nbeskrevet i to linjer", 'skolen skriver "uro i klassen"', "fravær, gentaget\n\nse bilag"]
        for row, text in zip(rows["notifications"][2::4], notes):
            row[3] = text
    if m.code == "0580":
        for row in rows["wellbeing"][5::9]:
            row[3 + int(row[2]) % 20] = "ukendt"                  # the profile says: missing
    if m.code == "0479":
        for row in rows["wellbeing"][3::11]:
            row[7] = "NA"
        rows["participants"][4][7] = "X"                           # a sex nobody knows: blank, a warning
        rows["participants"][7][5] = "31-12-2027"                  # leaves in the future: a warning
        tables["participants"][0].append("visiteret")              # a column nobody asked for: not used
        for row in rows["participants"]:
            row.append("ja")
        worst = rows["absence"][30][0]
        for row in rows["absence"]:
            if row[0] == worst:                                    # more than half away: a warning
                row[2] = decimal(int(row[3]) + 4)
    if m.code == "0376":
        few = [row for row in rows["wellbeing"] if row[1] == "midway"][::3]
        rows["wellbeing"][:] = [row for row in rows["wellbeing"] if row[1] != "midway"] + few   # a warning
    if m.code == "0751":
        spell = list(rows["participants"][20])
        spell[3] = PROGRAMMES[(PROGRAMMES.index(spell[3]) + 1) % 3]
        rows["participants"].append(spell)                         # a further spell of the same child


def footers(m, tables):
    """Lines after the last row; the reader counts them apart."""
    if m.code != "0615":
        return {}
    halves = sum(int(a) * 2 + (b == "5") for a, b in (r[2].split(",") for r in tables["absence"][1]))
    days = sum(int(r[3]) for r in tables["absence"][1])
    planned, spent = (money(m, sum(int("".join(filter(str.isdigit, r[i]))) for r in tables["budget"][1])) for i in (2, 3))
    return {
        "absence": [f"I alt;;{halves // 2},{5 * (halves % 2)};{days}"],
        "budget": [f"I alt;;{planned};{spent}"],
        "population": ["Kilde: kommunens befolkningsregister 1. januar"],
    }


# ------------------------------------------------------------------ faults

def faults(m, kids):
    """By dataset: (place, row, code, why). A row of text stands as it is; place is a row number."""
    if m.code == "0479":
        gone = f"{m.prefix}-0999"
        return {
            "absence": [(40, [gone, "01-09-2022", "1,0", "22"], "unknown-child", "barnet står ikke i participants.csv"),
                        (90, [kids[3].id, "01-10-2024", "17,0", "16"], "out-of-range", "flere fraværsdage end skoledage")],
            "notifications": [(9, ["31-02-2024 09:15", kids[2].id, "skole", "mistrivsel", "", "31-02-2024 10:00"],
                               "no-such-date", "31. februar")],
        }
    if m.code != "0360":
        return {}
    ids = [k.id for k in kids]
    place, start = kids[0].district, "01-05-2021"
    tail = ["Mentorforløb", start, "", "plejefamilie", "K"]
    first = [ids[5], "14-05-2011", place] + tail
    some = ["4", "3", "4", "4", "5", "3", "2", "4", "4", "3", "2", "4", "3", "4", "4", "3", "4", "2", "3", "4"]
    return {
        "participants": [
            (4, ["LO-0901", "", place] + tail, "missing", "fødselsdato mangler"),
            (9, ["LO-0902", "2012-03-14", place] + tail, "date-format", "en anden datoform end resten af kolonnen"),
            (15, ["LO-0903", "31-02-2012", place] + tail, "no-such-date", "31. februar"),
            (21, ["LO-0904", "14-05-2011", place, "Mentorforløb", start, "01-02-2021", "ingen", "M"], "date-order",
             "slutdato før startdato"),
            (28, ["LO-0905", "09-10-2012", "Vesterby Skole"] + tail, "unknown-district", "distriktet står ikke i population.csv"),
            (34, ["LO-0906", "22-01-2012", place.split()[0], "Mentorforløb", start], "field-count", "fem felter af otte"),
            (41, ["LO-0907", "30-06-2011", "R\udcf8dby Skole"] + tail, "undecodable", "byten F8 er ikke UTF-8"),
            (52, first, "duplicate", "barnet står i filen to gange med hver sin fødselsdato"),
        ],
        "wellbeing": [
            (6, [ids[1], "baseline", "6"] + some[:9] + ["7"] + some[10:], "out-of-range", "svaret 7 på en skala fra 1 til 5"),
            (14, ["LO-0903", "baseline", "5"] + some, "unknown-child", "barnet blev afvist i participants.csv"),
            (23, [ids[2], "efterår 2022", "5"] + some, "unknown-value", "målingen findes ikke i statuspack.yml"),
            (31, [ids[3], "baseline", "12"] + some, "out-of-range", "klassetrin 12"),
            (47, [ids[4], "midway", "otte"] + some, "number-format", "klassetrin skrevet med bogstaver"),
            (58, [ids[6], "baseline", "5"] + some[:17], "field-count", "tre felter mangler"),
            ("last", None, "duplicate", "samme barn og måling to gange"),
        ],
        "exams": [
            (12, [ids[1], "2022/2023", "Håndværk og design", "1", "7"], "unknown-value", "faget står ikke i statuspack.yml"),
            (40, [ids[1], "2022/2023", "Dansk læsning", "1", "5"], "out-of-range", "5 er ikke på 7-trinsskalaen"),
            (77, [ids[1], "", "Dansk læsning", "1", "7"], "missing", "skoleår mangler"),
            ("last", None, "duplicate", "samme barn, skoleår og fag to gange"),
        ],
        "notifications": [
            (5, ["30-02-2023", ids[7], "skole", "mistrivsel", ""], "no-such-date", "30. februar"),
            (11, ["12-04-2023", ids[8], "skole", "skolefravær", "02-04-2023"], "date-order", "afsluttet før modtaget"),
            (17, ["2024-08-19", ids[9], "politi", "mistrivsel", ""], "date-format", "en anden datoform end resten af kolonnen"),
            (20, ["19-08-2024", "LO-0950", "skole", "mistrivsel", ""], "unknown-child", "barnet står ikke i participants.csv"),
            (24, ["02-09-2024", ids[10], "skole", "mistrivsel, se 310112-0000", ""], "cpr", "et CPR-nummer i årsagen"),
        ],
        "absence": [
            (33, [ids[0], "01-09-2022", "<5", "22"], "suppressed", "afsenderen har skjult tallet"),
            (60, [ids[0], "01-10-2022", "2.5", "16"], "number-format", "punktum som decimaltegn i en kolonne med komma"),
            (120, [ids[0], "01-11-2022", "25,0", "22"], "out-of-range", "flere fraværsdage end skoledage"),
            (200, [ids[0], "01-13-2022", "1,0", "22"], "no-such-date", "måned 13"),
            (260, ["LO-0905", "01-09-2022", "1,0", "22"], "unknown-child", "barnet blev afvist i participants.csv"),
            (330, [ids[0], "15-12-2022", "1,0", "16"], "out-of-range", "ikke den første dag i en måned"),
            ("last", None, "duplicate", "samme barn og måned to gange"),
        ],
        "population": [("last", None, "duplicate", "samme distrikt og år to gange")],
        "budget": [(7, ["2024", "Læringscamp", "412500.50", "398.250,00"], "number-format",
                    "punktum som decimaltegn i en kolonne med komma")],
        "family_cases": [
            (3, ["LO-S901", ids[3], "14-03-2023", "", "", "01-03-2023", "opfølgning"], "date-order",
             "afsluttet før oprettet"),
            ("last", None, "duplicate", "samme sag to gange"),
        ],
        "school_starts": [
            (6, ["LO-0960", "2018/2020", "0"], "unknown-value", "det andet år følger ikke det første"),
            ("last", None, "duplicate", "samme barn to gange"),
        ],
        "school_changes": [
            (2, [ids[8], "12-08-2024", "Maribo Skole", "Maribo Skole", "flyttet"], "same-value", "fra og til er den samme skole"),
        ],
        "activities": [
            (4, ["Forældreaften", "12-10-2023", "12-10-2023", "24", "-3", "", "baseline"], "out-of-range",
             "færre end ingen deltagere"),
            ("last", None, "duplicate", "samme aktivitet, dag og distrikt to gange"),
        ],
        "interviews": [
            (3, ["baseline", "nabo", "skolegang", "1", "", ""], "unknown-value", "en slags respondent, der ikke kendes"),
            (9, ["midway", "family", "trivsel", "4", "", ""], "out-of-range", "vurderingen 4 på en skala fra -2 til 2"),
        ],
        "agreements": [
            (2, ["14-11-2023", "skolegang", "Ugentlig samtale.", "skoleleder", "15-03-2024", "ja", ""], "date-format",
             "ja, hvor datoen for udførelsen skal stå"),
            (5, ["14-11-2023", "lektier", "Lektiehjælp om mandagen.", "skoleleder", "15-03-2024", "", "LO-0903"],
             "unknown-child", "barnet blev afvist i participants.csv"),
        ],
    }


def with_faults(rows, planned):
    """Rows with the faulty ones put in, and by position which they are."""
    out, marks = list(rows), {}
    for place, row, code, why in planned:
        at = len(out) if place == "last" else place
        row = list(rows[0]) if row is None else row
        marks = {k + (k >= at): v for k, v in marks.items()}
        out.insert(at, row)
        marks[at] = (code, why)
    return out, marks


# ------------------------------------------------------------------ text and files

def cell(m, text):
    special = m.delimiter in text or '"' in text or "\n" in text
    return '"' + text.replace('"', '""') + '"' if special else text


def header_line(m, header):
    names = [m.headers.get(h, DANISH.get(h, h) if m.danish else h) for h in header]
    if "year" in header and "programme" in header and m.danish:
        names[header.index("programme")] = "post"
    return m.delimiter.join(names)


def encode(m, text):
    return m.bom + text.encode(m.encoding, "surrogateescape")


class Counts:
    """Rows read, rejected and footers of one written file, and the faults with their lines."""

    def __init__(self, path, read, rejected, footer, lines):
        self.path, self.read, self.rejected, self.footer, self.lines = path, read, rejected, footer, lines


def write_table(m, root, stem, header, rows, marks, footer, above=""):
    lines, found = [above + header_line(m, header)], []
    number = 1 + lines[0].count("\n") + 1
    for i, row in enumerate(rows):
        if i in marks:
            found.append((number,) + marks[i])
        lines.append(m.delimiter.join(cell(m, c) for c in row))
        number += 1 + lines[-1].count("\n")
    text = m.newline.join(line.replace("\n", m.newline) for line in lines + footer) + m.newline
    if m.code == "0479" and stem == "population":
        text = "".join(f'"{line}"\n' for line in text.splitlines())
    data = encode(m, text)
    if m.code == "0580" and stem == "budget":
        data = b"\xff\xfe" + text.encode("utf-16-le")
    path = f"{m.folder}/{stem}.csv"
    (root / path).write_bytes(data)
    return Counts(path, len(rows) + len(footer), len(marks), len(footer), found)


def stopped_files(m, root, tables):
    """Guldborgsund: files that cannot be read at all. Returns (path, line, code, what is wrong)."""
    if m.code != "0376":
        return []
    folder = root / m.folder
    out = []

    def put(name, data, line, code, why):
        (folder / name).write_bytes(data)
        out.append((f"{m.folder}/{name}", line, code, why))

    def table(name, header=None, rows=None):
        head, body = tables[name]
        return "".join(";".join(r) + "\n" for r in [header or head] + (body if rows is None else rows))

    head, body = tables["exams"]
    put("exams.csv", table("exams", [h for h in head if h != "subject"], [r[:2] + r[3:] for r in body]).encode(), 1,
        "missing-column", "kolonnen `subject` mangler")
    text = table("notifications").splitlines()
    text[-1] = text[-1].replace(text[-1].split(";")[3], '"mistrivsel')
    put("notifications.csv", ("\n".join(text) + "\n").encode(), len(text), "unclosed-quote", "et anførselstegn lukkes aldrig")
    put("absence.csv", b"PK\x03\x04\x14\x00\x06\x00\x08\x00" + bytes(54), 1, "not-text", "et regneark, der kun er omdøbt til .csv")
    head, body = tables["population"]
    put("population.csv", table("population", head + ["antal"], [r + [r[2]] for r in body]).encode(), 1,
        "duplicate-column", "to kolonner med børnetal (`children` og `antal`)")
    head, body = tables["budget"]
    thousands = [r[:2] + [".".join(c.split(",")[0].split(".")[:2]) for c in r[2:]] for r in body]
    put("budget.csv", table("budget", head, thousands).encode(), 2,
        "ambiguous-number", "beløb som `512.250` kan være både 512 kroner og 512 tusind")
    put("family_cases.csv", b"", 1, "no-header", "filen er tom")
    return out


def guldborgsund_participants(root, m):
    """UTF-8 without a mark but for one byte: read as Windows-1252, with a warning."""
    path = root / m.folder / "participants.csv"
    data = path.read_bytes()
    good = "Nykøbing".encode()
    at = data.index(good)
    path.write_bytes(data[:at] + "Nykøbing".encode("cp1252") + data[at + len(good):])


def build(root):
    for old in root.iterdir():
        if old.is_dir():
            shutil.rmtree(old)
    counts, stopped = [], []
    for m in MUNICIPALITIES:
        chance = Chance(f"statuspack sample {m.code}")
        kids = children(m, chance)
        tables = {make.__name__: make(m, kids, chance) for make in DATASETS + (FURTHER if m.further else [])}
        habits(m, tables)
        planned, last = faults(m, kids), footers(m, tables)
        (root / m.folder).mkdir()
        stopped_here = stopped_files(m, root, tables)
        stopped += stopped_here
        done = {path for path, *_ in stopped_here}
        for name, (header, rows) in tables.items():
            if f"{m.folder}/{name}.csv" in done:
                continue
            rows, marks = with_faults(rows, planned.get(name, []))
            stem = m.names.get(name, name)
            above = {("0615", "budget"): "Horsens Kommune – økonomiudtræk\n\n", ("0751", "budget"): "sep=;\n"}.get((m.code, name), "")
            if m.code == "0751" and name == "absence":
                for school_year, half in (("2022-2023", [r for r in rows if r[1][-4:] < "2024"]),
                                          ("2024-2025", [r for r in rows if r[1][-4:] >= "2024"])):
                    counts.append(write_table(m, root, f"absence_{school_year[-4:]}", header, half, {}, []))
                continue
            counts.append(write_table(m, root, stem, header, rows, marks, last.get(name, []), above))
        if m.code == "0376":
            guldborgsund_participants(root, m)
    extras(root)
    counts += references(root)
    (root / "README.md").write_text(readme(counts, stopped), encoding="utf-8", newline="\n")


def extras(root):
    def put(path, text):
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="\n")

    put("statuspack.yml", CONFIGURATION)
    put("instruments/q20.yml", INSTRUMENT)
    put("0580-aabenraa/profile.yml", PROFILE)
    put("0492-aeroe/befolkning.csv", "distrikt;år;antal\nMarstal Skole;2023;212\nMarstal Skole;2025;204\n")
    for folder in ("0563-fanoe", "0563-fanoe-rettet"):
        put(f"{folder}/deltagere.csv", "barn_id;fødselsdato;skoledistrikt;program;startdato\n"
            "F-0011;14-05-2012;Nordby Skole;Mentorforløb;01-06-2022\n")
    put("0479-svendborg/noter.csv", "linje;bemærkning\n1;udtrækket er dannet igen efter rettelse af distrikter\n")
    put("arkiv-2021/gammel-liste.csv", "nummer;tekst\n1;gemmes til eftersyn\n")
    names = {"0766": "Hedensted", "0615": "Horsens", "0630": "Vejle", "0580": "Aabenraa", "0479": "Svendborg",
             "0751": "Aarhus", "0825": "Læsø", "0360": "Lolland", "0376": "Guldborgsund", "0482": "Langeland",
             "0492": "Ærø", "0563": "Fanø"}
    put("municipalities.csv", "code;name\n" + "".join(f"{c};{names[c]}\n" for c in sorted(names)))


def references(root):
    """Invented "published" figures: a plain file, and a public table with its mapping beside it."""
    def put(name, text):
        (root / name).write_text(text, encoding="utf-8", newline="\n")

    plain = []
    for indicator, baseline, midway in NATION:
        plain += [[indicator, "nation", wave, value, "", PUBLISHER, ""]
                  for wave, value in (("baseline", baseline), ("midway", midway))]
    plain.append(["wellbeing_overall", "0766", "midway", "3,74", "612", PUBLISHER, ""])
    plain.append(["absence_rate", "nation", "2019/2020", "0,059", "", PUBLISHER, ""])
    put("landstal.csv", "indicator;scope;wave;value;n;source;group\n" + "".join(";".join(r) + "\n" for r in plain))

    chance = Chance("statuspack sample reference")
    places = [("Hele landet", 74), ("Region Midtjylland", 73), ("Aabenraas Kommune", 78), ("Hedensted Kommune", 69),
              ("Horsens", 76), ("Lolland Kommune", 95), ("Læsø", 0), ("Svendborg", 81), ("Vejle Kommune", 70), ("Århus", 80)]
    rows = []
    for place, tenths in places:
        for group, step in (("I alt", 0.5), ("Mellemtrin", 0), ("Udskoling", 1)):
            for late, year in enumerate(("2021/2022", "2022/2023", "2024/2025")):
                value = tenths + int(17 * step) - 6 * late + chance.below(5)
                text = f"{value // 10}.{value % 10}" if tenths else ("-" if late else "..")
                rows.append(["I alt", place, group, year, text])
    rows.append(["I alt", "Hedenstad", "I alt", "2024/2025", "7.1"])
    unknown = (len(rows) + 1, "unknown-municipality", "der er ingen kommune af det navn")
    (root / "reference").mkdir()
    put("reference/fravaer-skoler.csv", "KØN,KOMMUNE,KLASSETRIN,SKOLEÅR,FRAVÆR\n" + "".join(",".join(r) + "\n" for r in rows))
    put("reference/fravaer-skoler.yml", MAPPING)
    return [Counts("landstal.csv", len(plain), 0, 0, []), Counts("reference/fravaer-skoler.csv", len(rows), 1, 0, [unknown])]


PUBLISHER = "Opdigtet landstal, kun til eksemplet"
NATION = [
    ("wellbeing_faglig", "3,7", "3,6"), ("wellbeing_social", "4,1", "4,0"), ("wellbeing_stoette", "3,2", "3,2"),
    ("wellbeing_ro", "3,8", "3,7"), ("exam_participation_all", "0,914", "0,920"),
]

MAPPING = """\
# How fravaer-skoler.csv is read; its figures are invented.
source: Opdigtet skolestatistik, kun til eksemplet
municipality: kommune
time: skoleår
group: klassetrin
where: { køn: I alt }
values:
  fravær: { indicator: absence_rate, factor: 0.01 }
missing: ["-"]
"""

CONFIGURATION = """\
project: KLAR til læring (eksempel)
owner: Eksempelkommunerne
language: da

waves:
  - { id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }
  - { id: midway,   title: Midtvejs, school_year: 2024/2025, calendar_year: 2025 }
compare: [baseline, midway]

population:
  min_age_at_camp: 9
  max_age_at_camp: 13

wellbeing:
  instrument: instruments/q20.yml
exams:
  - from: 2014/2015
    danish: [Dansk læsning, Dansk retskrivning, Dansk skriftlig, Dansk mundtlig]
    maths: [Matematik uden hjælpemidler, Matematik med hjælpemidler]
    obligatory_other: [Engelsk mundtlig, Fælles naturfag]

quality: { max_rejected_share: 0.05 }
disclosure: { minimum: 5, complement: true, secondary: true, profile: default }
primary: [wellbeing_faglig, wellbeing_social, exam_participation_danish_maths]
matters: { wellbeing_social: 0.2 }
targets:
  exam_participation_danish_maths: { value: 0.90, by: midway, source: projektets egen aftale (eksempel) }
reports: [status-pack, midway, data-quality, summary]
child_pages: auto
"""

INSTRUMENT = """\
id: q20
title: Trivselsskema, 20 spørgsmål
use: programme
scale: { minimum: 1, maximum: 5, no_answer: [] }
valid_share: 0.5
items: { prefix: q, width: 2, count: 20 }
reversed: [q07, q11, q18]
indices:
  - { id: faglig,  title: Faglig trivsel,        items: [q01, q02, q03, q04, q05] }
  - { id: social,  title: Social trivsel,        items: [q06, q07, q08, q09, q10, q11, q12] }
  - { id: stoette, title: Støtte og inspiration, items: [q13, q14, q15, q16] }
  - { id: ro,      title: Ro og orden,           items: [q17, q18, q19, q20] }
overall: pooled
cut_offs: { high: 4, fairly_high: 3 }
"""

PROFILE = """\
encoding: utf-8
files: { wellbeing: "Spoergeskema*.csv" }
columns: { child_id: "Løbenr." }
values: { sex: { "1": M, "2": K } }
missing: ["ukendt"]
"""


def readme(counts, stopped):
    lines = [README_HEAD]
    lines.append("| file | rows read | rejected | footer |\n|---|---:|---:|---:|\n")
    lines += [f"| `{c.path}` | {c.read} | {c.rejected} | {c.footer} |\n" for c in counts]
    lines.append(README_FAULTS)
    lines.append("| file | line | code | what stands there |\n|---|---:|---|---|\n")
    for c in counts:
        lines += [f"| `{c.path}` | {n} | `{code}` | {why} |\n" for n, code, why in c.lines]
    lines.append(README_STOPPED)
    lines.append("| file | line | code | what is wrong |\n|---|---:|---|---|\n")
    lines += [f"| `{path}` | {line} | `{code}` | {why} |\n" for path, line, code, why in stopped]
    lines.append(README_TAIL)
    return "".join(lines)


README_HEAD = """\
# Sample data

An input tree as eleven municipalities might send it: real municipality names, **invented children**.
No row describes anybody, and the ids (`H-0012`) are running numbers. One text holds digits in the form
of an identity number, to show the fault `cpr`; they end in 0000, as no such number does.

`generate.py` (Python 3, standard library only) wrote every file here, this one too, and writes the
same bytes again: `python3 sample-data/generate.py`. Change the generator, not the files.

The project is *KLAR til læring (eksempel)*: a baseline in 2022/2023 and a midway measurement in
2024/2025, wellbeing by a questionnaire of 20 items (`instruments/q20.yml`).

| municipality | habits of the sender | to see |
|---|---|---|
| `0766-hedensted` | UTF-8, `;`, English headers, `01-09-2022`; camp dates, unlawful absence | social wellbeing clearly up; one child too old at its first camp (a warning) |
| `0615-horsens` | Windows-1252, `;`, CRLF, Danish headers and file names, `2022/23`, ja/nej, D/P, grades without their zero, title lines above the budget | footer rows `I alt` and `Kilde:`; quotes without consent, which are left out and counted (a warning) |
| `0630-vejle` | UTF-8 with BOM, `,`, decimals in quotes (`"1,5"`), `2022-09-01`, `2022-2023`, texts with quotes and line breaks | calm and order (ro og orden) lower than before |
| `0580-aabenraa` | tab, Danish headers, `01.09.2022`, sand/falsk; `budget.csv` is UTF-16 as Excel saves *Unicode text*; a `profile.yml` names an encoding, a file, a column, two values and a mark for missing | small groups; the budget has left the profile's encoding (a warning) |
| `0479-svendborg` | UTF-8, `;`, notifications with clock times, amounts as `412 500,00 kr.`; every row of `population.csv` is one quoted field | three rejected rows, far below the threshold; warnings: an unknown sex, a column that is not used, an exit in the future, a child away more than half of the time; `noter.csv` is no dataset |
| `0751-aarhus` | UTF-8, `;`, `01/09/2022`, absence in two files, `sep=;` in the budget | districts large enough to be published; one child with two spells |
| `0825-laesoe` | UTF-8, `;`, English headers | eight children: nearly everything is hidden in the public edition |
| `0360-lolland` | UTF-8 with BOM, `;` | **held**: more than 5 per cent of a file's rows are rejected |
| `0376-guldborgsund` | UTF-8 without BOM but for one byte, so read as Windows-1252 with a warning | **held**: files that cannot be read; a warning that one wave has less than half the children of the other |
| `0492-aeroe` | sent a population file alone | **held**: no participants |
| `0563-fanoe` | came twice, in two folders | **held**: nobody knows which of them counts |

Hedensted, Horsens, Læsø and Lolland also send family cases, school starts, school changes, activities,
interviews and agreements.

Published figures lie beside the municipalities: `landstal.csv` in the plain form, and
`reference/fravaer-skoler.csv` in the form of a public table, with `fravaer-skoler.yml` beside it that
says which column holds what. **They are invented too**, and their sources say so.

`municipalities.csv` also expects `0482` Langeland, which has sent nothing, and `arkiv-2021` is a
folder that is no municipality. Because four municipalities are held, a build on this tree exits with
65, and is none the less a good build: the others are published.

Every code of an issue stands here, but for four that need what no sample should hold: a key file
(`not-cpr`, `pseudonym-collision`), a row of more than 16 MB (`row-too-long`), and a project without a
questionnaire (`unread-dataset`).

## Rows of the files that can be read

"""

README_FAULTS = """
## Rejected rows

A line is that of the row's first character; the header is line 1 unless lines stand above it.

"""

README_STOPPED = """
## Files that are stopped (0376-guldborgsund)

"""

README_TAIL = """
`population.csv` being stopped, the districts of Guldborgsund's children cannot be checked: one more
warning.
"""


if __name__ == "__main__":
    build(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent))
