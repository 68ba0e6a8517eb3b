#!/usr/bin/env python3
"""Gives compiled locales titles of jobs in their language, from the lists of Faker and mimesis.

    pip install -r requirements.txt
    python3 jobs.py ../../Sources/SeedGeneration/Locales/Data     # after compile.py

A line is a title, or that of a man, a tab and that of a woman where the source has both. Languages without a list have English titles.
"""
import importlib, json, os, re, sys
import mimesis
from files import read, section, sections, shared, whole, write
from letters import fits
from settings import LOCALES

DATASETS = os.path.join(os.path.dirname(mimesis.__file__), "datasets")
MOST, LONGEST = 160, 28
# Where Faker's list is the better one: its locale.
FAKER = {"de": "de_AT", "sk": "sk_SK", "ro": "ro_RO", "el": "el_GR", "th": "th_TH", "vi": "vi_VN", "zh_TW": "zh_TW", "es": "es_ES", "pl": "pl_PL", "hr": "hr_HR"}
# What nobody is.
UNUSUAL = re.compile(r"другое|其他|євнух|drwal|nerfpodst|ministr|minister|prezident|president|rey|könig|papst|yrken$|\.", re.I)


def titles(code):
    language = LOCALES[code][1]
    source = FAKER.get(code) or FAKER.get(language)
    if source: return list(importlib.import_module("faker.providers.job." + source).Provider.jobs)
    path = os.path.join(DATASETS, {"nb": "no"}.get(language, language), "person.json")
    return json.load(open(path)).get("occupation", []) if os.path.exists(path) else []


def forms(title, language):
    """The titles of a man and of a woman; the same where the source has one, and none if it can't be used."""
    title = " ".join(title.split())
    if language == "de":
        if re.fullmatch(r"[^*/()]*\w\*in", title): return title[:-3], title[:-3] + "in"
        pair = re.fullmatch(r"([^*/()]+) / ([^*/()]+)", title)
        return (pair[1], pair[2]) if pair else None
    if language == "ro": title = title[:1] + title[1:].lower()
    return None if re.search(r"[/()*,\d\t|]", title) else (title, title)


def jobs(code):
    language = LOCALES[code][1]
    found = {}
    for title in titles(code):
        both = forms(title, language)
        if both and not UNUSUAL.search(title) and all(2 <= len(t) <= LONGEST and fits(t, language) and len(t.split()) <= 4 for t in both): found[both[0]] = both
    both = [found[key] for key in sorted(found)]
    both = both if len(both) <= MOST else [both[i * len(both) // MOST] for i in range(MOST)]
    both = [tuple(t[:1].upper() + t[1:] for t in pair) for pair in both]
    return [m if m == f else f"{m}\t{f}" for m, f in both] if len(both) >= 20 else []


def main(folder):
    locales = whole({code: read(folder, code) for code in ["en", *LOCALES]})
    for code in LOCALES:
        parts = sections(locales[code])
        parts.pop("jobs", None)
        found = jobs(code) if LOCALES[code][1] != "en" else []
        print(f"{code}: {len(found)} titles of jobs, such as {', '.join(found[3:60:19])}")
        if found: parts["jobs"] = found
        locales[code] = [line for name, entries in parts.items() for line in section(name, entries)]
    for code, lines in shared(locales).items(): write(folder, code, lines)


if __name__ == "__main__": main(sys.argv[1])
