"""Names of people, from Faker's and mimesis's lists."""
import importlib, json, os
import mimesis
from settings import *
from letters import letters, fits

DATASETS = os.path.join(os.path.dirname(mimesis.__file__), "datasets")
MOST_FIRST, MOST_LAST = 300, 500


def provider(code): return importlib.import_module(f"faker.providers.person.{code}").Provider


def weighted(values):
    if isinstance(values, dict): return dict(values)
    return {value: 1.0 for value in values}


def dataset(code, name):
    path = os.path.join(DATASETS, code or "", name + ".json")
    return json.load(open(path)) if code and os.path.exists(path) else {}


def merged(lists, more, most, language):
    """The most frequent names of several lists; names of a second source follow with the least weight."""
    result = {}
    for values in lists:
        total = sum(weighted(values).values()) or 1
        for name, weight in weighted(values).items():
            name = " ".join(name.split())
            if clean(name, language): result[name] = result.get(name, 0) + weight / total
    if len(result) < most:
        least = min(result.values()) if result else 1
        for name in more:
            if len(result) >= most: break
            if clean(name, language) and name not in result: result[name] = least
    best = sorted(result.items(), key=lambda item: -item[1])
    if len(best) > most and best[0][1] == best[-1][1]:
        # Without weights, an even sample instead of one end of the alphabet.
        best = [best[i * len(best) // most] for i in range(most)]
    return dict(best[:most])


def clean(name, language):
    return (fits(name, language) and len(name) >= 1 and "(" not in name and "." not in name and "-" not in name and "|" not in name
            and len(letters(name, language)) > 0 and not any(c.isdigit() for c in name))


def names(code):
    country, language, fakers, mimesis_code, _, _ = LOCALES[code]
    providers = [provider(f) for f in fakers]
    more = dataset(mimesis_code or language, "person")
    extra = more.get("names", {})
    surnames = more.get("surnames", [])
    surnames = surnames if isinstance(surnames, dict) else {"male": surnames, "female": surnames}

    def of(attribute, *others):
        lists = []
        for p in providers:
            for name in (attribute, *others):
                if hasattr(p, name):
                    lists.append(getattr(p, name)); break
        return lists

    def few(values, most=150): return len(set().union(*map(weighted, values))) < most if values else True

    female, male, last = of("first_names_female"), of("first_names_male"), of("last_names_male", "last_names")
    if language == "lt":
        female, male = [extra.get("female", [])], [extra.get("male", [])]
        first = [n for n in provider("lt_LT").first_names]
        female, male = [[n for n in first if n[-1] in "aė"]], [[n for n in first if n[-1] == "s"]]
        last = [[n for n in provider("lt_LT").last_names if n.endswith("s")]]
    if language == "vi":
        p = provider("vi_VN")
        female = [[f"{m} {f}" for f in p.first_names_female for m in ("Thị", "Ngọc", "Thu", "Minh", "Thanh", "Kim")] + list(p.first_names_unisex)]
        male = [[f"{m} {f}" for f in p.first_names_male for m in ("Văn", "Đức", "Minh", "Quang", "Hữu", "Gia")] + list(p.first_names_unisex)]
    if language == "pl": last = [list(provider("pl_PL").male_last_names) + list(provider("pl_PL").unisex_last_names)[:600]]
    if language == "vi":
        last = [{"Nguyễn": 38, "Trần": 11, "Lê": 9.5, "Phạm": 7, "Huỳnh": 5, "Hoàng": 5, "Phan": 4.5, "Vũ": 4, "Võ": 4, "Đặng": 2, "Bùi": 2, "Đỗ": 1.4, "Hồ": 1.3,
                 "Ngô": 1.3, "Dương": 1, "Lý": 0.5, "Đào": 0.5, "Đoàn": 0.5, "Vương": 0.4, "Trịnh": 0.4, "Trương": 0.4, "Lâm": 0.3, "Phùng": 0.3, "Mai": 0.3, "Tô": 0.2}]
    if language == "is":
        last = [[n + "sson" for n in provider("is_IS").last_names_without_suffix]]
    use = language != "ja"
    female = merged(female, extra.get("female", []) if use and few(female) else [], MOST_FIRST, language)
    male = merged(male, extra.get("male", []) if use and few(male) else [], MOST_FIRST, language)
    last = merged(last, surnames["male"] if use and few(last) else [], MOST_LAST, language)
    women = None
    if language in ("cs", "sk", "el", "ru", "uk", "bg", "lv"):
        women = merged(of("last_names_female"), surnames["female"] if few(of("last_names_female")) else [], MOST_LAST, language)
    if language == "lt":
        stems = {"as": "ienė", "is": "ienė", "us": "ienė", "ys": "ienė"}
        women = {n[:-2] + stems[n[-2:]]: w for n, w in last.items() if n[-2:] in stems}
    if language == "pl": women = {n[:-1] + "a" if n.endswith(("ski", "cki", "dzki")) else n: w for n, w in last.items()}
    handles = {}
    if language == "ja":
        p = provider("ja_JP")
        for attribute in ("first_name_pairs", "first_name_female_pairs", "first_name_male_pairs", "last_name_pairs"):
            for pair in getattr(p, attribute): handles[pair[0]] = letters(pair[2], "en")
    result = {}
    for key, table in (("female", female), ("male", male), ("last", last), ("last.female", women)):
        if table is None: continue
        assert len(table) >= 20, (code, key, len(table))
        result[key] = [(n, handles.get(n) or letters(n, language), w) for n, w in table.items()]
    return result


def international():
    """English names, and some of the most frequent ones of other languages that are written in plain letters."""
    result = names("en_US")
    others = "en_IN es_MX de_DE fr_FR it_IT nl_NL sv_SE pt_BR pl_PL id_ID tr_TR en_IE fi_FI hr_HR".split()
    for key in ("female", "male", "last"):
        have = {n for n, _, _ in result[key]}
        total = sum(w for _, _, w in result[key])
        for code in others:
            found = [e for e in names(code)[key] if e[0].isascii() and e[0].isalpha() and e[0] not in have][:15]
            for name, handle, _ in found:
                have.add(name); result[key].append((name, handle, total * 0.3 / (len(others) * 15)))
    return result
