#!/usr/bin/env python3
"""Compiles the locales' data into Swift files.

    pip install -r requirements.txt
    python3 compile.py ../../Sources/SeedGeneration/Locales/Data [code …]

`codes.py` and `jobs.py` then add the cities' postal codes and telephone numbers, and titles of jobs.
Each locale becomes one string of lines, in sections that begin with `@`; `LocaleText` describes them.
"""
import os, re, sys
from babel import Locale
import people, places
from files import HEADER, read, section, shared, whole, write
from settings import *
from letters import SCRIPTS, fits
from words import WORDS

COUNTRIES = places.countries()


def number(value): return str(int(round(value)))


def names(entries):
    """Lines of `name`, `name=letters` where these aren't the name in lower case, and a tab and a weight where it changes."""
    total, lines, last = sum(w for _, _, w in entries), [], None
    for name, handle, weight in sorted(entries, key=lambda e: -e[2]):
        line = name if name.isascii() and name.isalpha() and name.lower() == handle else f"{name}={handle}"
        share = max(1, round(weight / total * 100_000))
        lines.append(line if share == last else f"{line}\t{share}")
        last = share
    return lines


def postal(cc, zips):
    """Forms of a region's postal codes, from the prefixes that it has."""
    forms = COUNTRIES[cc]["postal"]
    if not zips or not forms or "@" in forms[0] and cc not in ("CA",): return []
    try: prefixes = places.expansions(zips)
    except ValueError: return []
    if len(prefixes) > 24: prefixes = prefixes[:: len(prefixes) // 24 + 1]
    expression, result = places.address(cc).get("zip"), []
    import random
    for prefix in prefixes:
        form, rest = "", prefix
        for c in forms[0]:
            if c in "#@" and rest: form += rest[0]; rest = rest[1:]
            elif rest and rest[0] == c: form += c; rest = rest[1:]
            else: form += c
        if not rest and re.fullmatch(expression, places.fill(form, random.Random(form))): result.append(form)
    return result


def place_lines(found, world=False):
    """Zones, regions and cities; a city's region and zone are numbers of their lines."""
    zones, regions, lines = [], [], []
    for cc, city in found:
        name, code, zips = city["region"]
        region = (cc, name, code, zips)
        if region not in regions: regions.append(region)
        if city["zone"] not in zones: zones.append(city["zone"])
        lines.append("\t".join([city["name"], cc, str(regions.index(region)), number(city["lat"] * 10_000), number(city["lon"] * 10_000),
                                str(zones.index(city["zone"])), str(city["weight"])]))
    region_lines = ["\t".join([name, code, "|".join(places.REGION_POSTAL.get((cc, code)) or postal(cc, zips))]) for cc, name, code, zips in regions]
    return section("zones", zones) + section("regions", region_lines) + section("cities", lines)


def country_names(language, code=None):
    locale = Locale.parse(code or language)
    fallback = Locale.parse("en")
    return [locale.territories.get(cc) or fallback.territories[cc] for cc in COUNTRIES]


def words_of(language, fallback="en"):
    import importlib
    if language in WORDS: return list(dict.fromkeys(WORDS[language].split()))
    faker = {"zh": "zh_CN", "ja": "ja_JP", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "it": "it_IT", "nl": "nl_NL", "pl": "pl_PL", "ru": "ru_RU", "uk": "uk_UA",
             "cs": "cs_CZ", "da": "da_DK", "el": "el_GR", "fa": "fa_IR", "he": "he_IL", "th": "th_TH", "vi": "vi_VN", "ar": "ar_AA"}.get(language)
    found = []
    if faker:
        values = importlib.import_module("faker.providers.lorem." + faker).Provider.word_list
        found = [w.strip().strip(".,;:!?") for w in values]
    if len(set(found)) < 60:
        words = people.dataset({"nb": "no"}.get(language, language), "text").get("words", [])
        found += words if isinstance(words, list) else words.get("normal", [])
    found = [w for w in dict.fromkeys(found) if w and " " not in w and len(w) < 16 and (language in ("de",) or w == w.lower()) and fits(w, language)]
    return found[:400]


def streets(code):
    country, language, _, mimesis_code, _, _ = LOCALES[code]
    if code in STREETS:
        base = STREET_NAMES[code].split("|") if code in STREET_NAMES else [n for n, _, _ in people.names(code)["last"]][:60]
        forms = STREETS[code].split("|")
        return [form.replace("%", name) for name in base for form in forms][:240]
    data = people.dataset(mimesis_code, "address")
    base, suffixes = data["street"]["name"], data["street"].get("suffix", [])
    base = [" ".join(n.split()) for n in base if fits(n, language) and not any(c.isdigit() for c in n) and len(n) < 32 and "|" not in n]
    base = base[:: max(1, len(base) // 240)][:240]
    form = data.get("address_fmt", "")
    if not suffixes or "st_sfx" not in form and language not in ("ja", "nb"): return base
    glue = "" if language in ("zh", "ja", "ko") else " "
    first = form.find("st_sfx") < form.find("st_name") and "st_sfx" in form
    result = []
    for i, name in enumerate(base):
        suffix = suffixes[i % len(suffixes)]
        if language == "nb" and re.search("(gate|gata|vei|veien|plass|allé|bakken|stien|alléen|haugen|lia|veg)$", name):
            result.append(name)
            continue
        result.append(f"{suffix}{glue}{name}" if first else f"{name}{glue}{suffix}")
    return result


def dates(code):
    locale = Locale.parse(code)
    months = [locale.months["stand-alone"]["wide"][m] for m in range(1, 13)]
    days = [locale.days["stand-alone"]["wide"][d] for d in range(7)]
    return section("months", months) + section("weekdays", days)


def local(code):
    cc, language, _, _, full, street = LOCALES[code]
    script = language in SCRIPTS
    found = places.cities(cc, language, code, 300, script)
    assert len(found) >= 15, (code, len(found))
    for city in found: city["weight"] = max(1, round(city["population"] / 1000))
    table = people.names(code)
    lines = section("form", [full]) + section("titles", list(TITLES[language])) + section("genders", list(GENDERS[language]))
    for key in ("female", "male", "last", "last.female"):
        if key in table: lines += section(key, names(table[key]))
    lines += section("companies", COMPANY_FORMS[cc].split("|"))
    lines += section("address", [places.address_format(cc, not script), street]) + section("streets", streets(code))
    lines += place_lines([(cc, city) for city in found]) + section("countries", country_names(language, code)) + dates(code)
    lines += section("words", words_of(language))
    print(f"{code}: {len(table['female'])}+{len(table['male'])} first, {len(table['last'])} last names, {len(found)} cities, "
          f"{len({c['region'] for c in found})} regions, {len(lines)} lines, {sum(len(l.encode()) + 1 for l in lines)} bytes", file=sys.stderr)
    return lines


def world():
    """Without a locale: English, with cities of the whole world."""
    found = []
    for cc in COUNTRIES:
        population = places.GEO.get_countries()[cc]["population"]
        most = 30 if population > 40_000_000 else 14 if population > 8_000_000 else 6 if population > 1_000_000 else 2
        list_ = places.cities(cc, "en", None, most, False)
        for city in list_:
            city["weight"] = max(1, round((city["population"] / 1000) ** 0.5))
            found.append((cc, city))
    seen, kept = set(), []
    for cc, city in sorted(found, key=lambda e: -e[1]["population"]):
        if city["name"] not in seen:
            seen.add(city["name"]); kept.append((cc, city))
    kept.sort(key=lambda e: (e[0], -e[1]["population"]))
    table = people.international()
    lines = section("form", ["f l"]) + section("titles", list(TITLES["en"])) + section("genders", list(GENDERS["en"]))
    for key in ("female", "male", "last"): lines += section(key, names(table[key]))
    lines += section("companies", ["Ltd", "LLC", "Inc.", "GmbH", "AB", "S.A.", "B.V.", "Oy", "S.p.A.", "plc", "Pty Ltd", "& Co."])
    lines += section("address", ["", "n s"]) + section("streets", streets("en_US"))
    lines += place_lines(kept) + section("countries", country_names("en")) + dates("en")
    print(f"en: {len(kept)} cities, {sum(len(l.encode()) + 1 for l in lines)} bytes", file=sys.stderr)
    return lines


def facts():
    lines = []
    for cc, c in COUNTRIES.items():
        lines.append("\t".join([cc, c["alpha3"], c["numeric"], str(c["calling"]), c["currency"], c["language"], "|".join(c["postal"]), "|".join(c["phone"]), c["format"]]))
    return lines


def index(folder):
    codes = ["en", *LOCALES]
    with open(os.path.join(folder, "LocaleText+All.swift"), "w", encoding="utf-8") as file:
        file.write(HEADER + "extension LocaleText {\n  /// The locales in the order of their files: code, country, and the data.\n")
        file.write("  static let all: [(code: StaticString, country: StaticString, data: StaticString)] = [\n")
        for code in codes: file.write(f"    (\"{code}\", \"{LOCALES[code][0] if code in LOCALES else ''}\", {code}),\n")
        file.write("  ]\n}\n")


if __name__ == "__main__":
    folder, wanted = sys.argv[1], sys.argv[2:]
    os.makedirs(folder, exist_ok=True)
    index(folder)
    if not wanted or "facts" in wanted: write(folder, "facts", facts())
    locales = whole({code: read(folder, code) for code in ["en", *LOCALES]})
    failed = []
    for code in locales:
        if not wanted or code in wanted:
            try: locales[code] = world() if code == "en" else local(code)
            except Exception as error:
                if "-k" not in wanted: print(code, repr(error)[:300], file=sys.stderr)
                failed.append(code)
    for code, lines in shared(locales).items(): write(folder, code, lines)
    if failed: sys.exit("failed: " + " ".join(failed))
