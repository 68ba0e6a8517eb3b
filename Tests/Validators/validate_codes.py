#!/usr/bin/env python3
"""Judges generated codes with libraries that know nothing of SeedKit.

Reads lines of `kind<TAB>value`, prints the lines that a library rejects and, at last, how many values each kind had.
Exits with 77 if python-stdnum or bcrypt is missing (pip install python-stdnum bcrypt).
"""
import base64
import collections
import csv
import io
import ipaddress
import json
import re
import sys
import uuid
import xml.etree.ElementTree
import zlib

try:
    import bcrypt
    from stdnum import bic, damm, ean, iban, imei, isbn, issn, isin, luhn, verhoeff  # noqa: F401
    from stdnum.de import idnr
    from stdnum.fi import hetu
    from stdnum.iso7064 import mod_11_10
    from stdnum.nl import bsn
    from stdnum.pl import pesel
    from stdnum.us import rtn, ssn
except ImportError as error:
    print(error)
    sys.exit(77)


def vin(text):
    values = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", [*range(10), *range(1, 9), *range(1, 6), 7, 9, *range(2, 10)]))
    weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    rest = sum(values[c] * w for c, w in zip(text, weights)) % 11
    return len(text) == 17 and text[8] == ("X" if rest == 10 else str(rest))


def norwegian(text):
    digits = [int(c) for c in text]
    k1 = sum(a * b for a, b in zip((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), digits)) % 11
    k2 = sum(a * b for a, b in zip((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), digits)) % 11
    return len(digits) == 11 and k1 == 0 and k2 == 0 and 81 <= int(text[2:4]) <= 92


def png(text):
    data = base64.b64decode(text)
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return False
    place, pixels = 8, b""
    while place < len(data):
        length = int.from_bytes(data[place:place + 4], "big")
        body = data[place + 4:place + 8 + length]
        if int.from_bytes(data[place + 8 + length:place + 12 + length], "big") != zlib.crc32(body):
            return False
        if body[:4] == b"IHDR":
            width, height = int.from_bytes(body[4:8], "big"), int.from_bytes(body[8:12], "big")
        if body[:4] == b"IDAT":
            pixels += body[4:]
        place += 12 + length
    return len(zlib.decompress(pixels)) == height * (1 + (width + 7) // 8)


def geojson(text):
    shape = json.loads(text)
    flat = re.findall(r"-?\d+\.\d+", text)
    return shape["type"] in ("Point", "LineString", "Polygon") and all(-180 <= float(n) <= 180 for n in flat)


JUDGES = {
    "iban": iban.is_valid,
    "bic": bic.is_valid,
    "routing_number": rtn.is_valid,
    "credit_card": luhn.is_valid,
    "ean": ean.is_valid,
    "upc": ean.is_valid,
    "isbn": isbn.is_valid,
    "issn": issn.is_valid,
    "imei": imei.is_valid,
    "vin": vin,
    # A number that a register could have given out would be wrong, and so python-stdnum rejects these.
    "national_id US": lambda text: not ssn.is_valid(text) and re.fullmatch(r"(666|9\d\d)-\d\d-\d{4}", text),
    "national_id GB": lambda text: re.fullmatch(r"Q[A-Z]\d{6}[A-D]", text),
    "national_id CA": lambda text: luhn.is_valid(text) and text[0] == "0",
    "national_id DE": lambda text: mod_11_10.is_valid(text) and text[0] == "0" and not idnr.is_valid(text)
    and sorted(collections.Counter(text[:10]).values()) == [1] * 8 + [2],
    "national_id FI": lambda text: hetu.is_valid(text, allow_temporary=True) and not hetu.is_valid(text),
    "national_id IN": lambda text: verhoeff.is_valid(text) and text[0] in "01",
    "national_id NL": lambda text: bsn.is_valid(text) and text.startswith("999"),
    "national_id NO": norwegian,
    "national_id PL": lambda text: pesel.checksum(text) == 0 if hasattr(pesel, "checksum") else pesel.calc_check_digit(text[:-1]) == text[-1],
    "national_id SE": lambda text: luhn.is_valid(text.replace("-", "")) and 980 <= int(text[7:10]) <= 999,
    "uuid7": lambda text: uuid.UUID(text).version == 7 and uuid.UUID(text).variant == uuid.RFC_4122,
    "ip_in": lambda text: ipaddress.ip_address(text) in ipaddress.ip_network("10.20.0.0/14"),
    "ip_in v6": lambda text: ipaddress.ip_address(text) in ipaddress.ip_network("2001:db8:42::/48")
    and str(ipaddress.ip_address(text)) == text,
    "base64": lambda text: len(base64.b64decode(text, validate=True)) == 25,
    "password_hash": lambda text: bcrypt.checkpw(b"correct horse", text.encode()),
    "xml": lambda text: xml.etree.ElementTree.fromstring(text.encode()).tag == "item",
    "svg": lambda text: xml.etree.ElementTree.fromstring(text).tag.endswith("svg"),
    "csv": lambda text: {len(row) for row in csv.reader(io.StringIO(text))} == {4},
    "geojson": geojson,
    "png": png,
}


def main():
    counts, wrong = collections.Counter(), 0
    for line in sys.stdin:
        kind, value = line.rstrip("\n").split("\t", 1)
        value = json.loads(value)
        counts[kind] += 1
        try:
            good = JUDGES[kind](value)
        except Exception as error:
            good = False
            value = f"{value} ({error})"
        if not good:
            wrong += 1
            print(f"wrong {kind}: {value}")
    for kind in JUDGES:
        if not counts[kind]:
            wrong += 1
            print(f"no value of {kind}")
    print(f"{sum(counts.values())} values of {len(counts)} kinds, {wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
