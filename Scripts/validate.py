#!/usr/bin/env python3
"""Judges what the built command generates with libraries that know nothing of SeedKit.

    pip install python-stdnum phonenumbers bcrypt
    python3 Scripts/validate.py [SEED]          # SEED: the built command; by default bin/seed

Codes with check digits, of all countries, go to Tests/Validators/validate_codes.py; telephone numbers of all locales
to libphonenumber, which may call a number valid only if it is reserved for films and books.
"""
import base64
import collections
import json
import pathlib
import re
import subprocess
import sys

import phonenumbers
from stdnum import iban

import agreement

ROOT = pathlib.Path(__file__).resolve().parent.parent
SEED = sys.argv[1] if len(sys.argv) > 1 else ROOT / "bin/seed"
PER_LOCALE, PER_CODE = 20_000, 2_000

# The calls of each kind that the validator knows.
CODES = {
    "iban": ["iban()"], "bic": ["bic()", "bic(DE, 11)"], "routing_number": ["routing_number()"],
    "credit_card": ["credit_card()", *(f"credit_card({b})" for b in "visa mastercard amex discover diners jcb unionpay".split())],
    "ean": ["ean()", "ean(8)"], "upc": ["upc()"], "isbn": ["isbn()", "isbn(10)"], "issn": ["issn()"], "imei": ["imei()"], "vin": ["vin()"],
    **{f"national_id {c}": [f"national_id({c})"] for c in "US GB CA DE FI IN NL NO PL SE".split()},
    "uuid7": ["uuid7()"], "ip_in": ["ip_in(10.20.0.0/14)"], "ip_in v6": ["'ip_in(\"2001:db8:42::/48\")'"], "base64": ["base64(25)"],
    "password_hash": ["password_hash(\"correct horse\", cost=4)"], "xml": ["xml()"], "svg": ["svg()"], "csv": ["csv()"],
    "geojson": ["geojson(NZ)", "geojson(shape=polygon)"],
}
# Numbers for films and books: ATIS-0300115, Ofcom, ACMA, ComReg, ARCEP, BNetzA, PTS.
RESERVED = re.compile(
    r"\+1 \d{3}-555-01\d\d|\+44 (7700 900|1632 960|20 7946 0|11[3-8] 496 0|1[23456]1 496 0|191 498 0|28 9649 6|29 2018 0)\d{3}|\+61 [2378] 5550 \d{4}|\+353 20 91\d \d{4}"
    r"|\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \d\d \d\d|\+49 (30 23125|69 90009|40 66969|221 4710|89 99998) \d{3}"
    r"|\+46 (31 390 06|40 628 04|8 465 004|980 319 2) ?\d\d?\d?")


def codes():
    lines, countries = [], 0
    calls = [(kind, call) for kind, all_calls in CODES.items() for call in all_calls]
    calls += [("iban", f"iban({prefix[2]})") for prefix in iban._ibandb.prefixes]
    for kind, call in calls:
        try:
            found = agreement.rows(SEED, {"code": call}, 1 if kind == "password_hash" else PER_CODE)
        except subprocess.CalledProcessError:
            if kind != "iban": raise
            continue  # A country whose accounts the generator doesn't know.
        countries += kind == "iban"
        lines += [f"{kind}\t{json.dumps(row['code'])}\n" for row in found]
    return lines, countries


def phones():
    locales = sorted(set(re.findall(r"`([a-z]{2}_[A-Z]{2})`", (ROOT / "docs/records.md").read_text())))
    counts = collections.Counter()
    for locale in [None, *locales]:
        for row in agreement.rows(SEED, {"phone": "phone_number()", "code": "country_code()"}, PER_LOCALE, locale):
            number = phonenumbers.parse(row["phone"], None)
            counts["numbers"] += 1
            if row["code"] not in phonenumbers.region_codes_for_country_code(number.country_code):
                counts["of another country"] += 1
                print("another country:", locale, row)
            if RESERVED.fullmatch(row["phone"]):
                counts["reserved"] += 1
            elif phonenumbers.is_valid_number(number):
                counts["could ring"] += 1
                print("could ring:", locale, row)
    return len(locales), counts


def main():
    lines, countries = codes()
    pictures = agreement.rows(SEED, {"picture": "png(37)"}, 50)
    lines += ["png\t" + json.dumps(base64.b64encode(bytes.fromhex(row["picture"].removeprefix("\\x"))).decode()) + "\n" for row in pictures]
    validator = ROOT / "Tests/Validators/validate_codes.py"
    judged = subprocess.run([sys.executable, validator], input="".join(lines), text=True, stdout=subprocess.PIPE)
    print(judged.stdout, end="")
    locales, counts = phones()
    print(f"IBANs of {countries} calls; {counts['numbers']:,} telephone numbers of {locales} locales and of the whole world: "
          f"{counts['reserved']:,} reserved, {counts['could ring']} others that could ring, {counts['of another country']} of another country")
    sys.exit(judged.returncode or bool(counts["could ring"] or counts["of another country"]))


main()
