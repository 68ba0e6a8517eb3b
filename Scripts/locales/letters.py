"""Letters of login names, and scripts."""
import re, unicodedata
from text_unidecode import unidecode

GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
NORDIC = str.maketrans({"å": "aa", "æ": "ae", "ø": "oe"})
UKRAINIAN = str.maketrans({"г": "h", "ґ": "g", "и": "y", "і": "i", "ї": "i", "є": "ie", "х": "kh", "щ": "shch", "й": "i", "ь": "", "’": "", "'": ""})
RUSSIAN = str.maketrans({"х": "kh", "ё": "e", "й": "y", "щ": "shch", "ь": "", "ъ": "", "ж": "zh", "ц": "ts", "ю": "yu", "я": "ya"})
HEBREW = dict(zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h o z ch t i k k l m m n n s a p f tz tz k r sh t".split()))
KOREAN_LEADS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
KOREAN_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")
KOREAN_TAILS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")


def letters(name, language):
    """The name in the letters a to z."""
    text = unicodedata.normalize("NFC", name).lower()
    if language == "de": text = text.translate(GERMAN)
    if language in ("da", "nb"): text = text.translate(NORDIC)
    if language == "uk": text = text.translate(UKRAINIAN)
    if language in ("ru", "bg"): text = text.translate(RUSSIAN)
    if language == "he": text = "".join(HEBREW.get(c, c) for c in text)
    if language == "ko": text = "".join(syllable(c) for c in text)
    if language in ("ar", "fa"): text = arabic(text)
    return re.sub("[^a-z]", "", unidecode(text).lower())


def syllable(c):
    """A syllable of Hangul by the Revised Romanization, without its rules between syllables."""
    code = ord(c) - 0xAC00
    if not 0 <= code < 11172: return c
    return KOREAN_LEADS[code // 588] + KOREAN_VOWELS[code % 588 // 28] + KOREAN_TAILS[code % 28]


ARABIC = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئپچژگکی", "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h o i a a  a i a o i p ch zh g k i".split(" ")))
VOWELS = set("aeiou")


def arabic(text):
    """Consonants with an a between two of them, because short vowels aren't written."""
    result = ""
    for c in text:
        part = ARABIC.get(c, c if c == " " else "")
        if result and part and result[-1] not in VOWELS | {" "} and part[0] not in VOWELS | {" "}: result += "a"
        result += part
    return result


SCRIPTS = {
    "el": "Greek", "ru": "Cyrillic", "uk": "Cyrillic", "bg": "Cyrillic", "ar": "Arabic", "fa": "Arabic", "he": "Hebrew",
    "hi": "Devanagari", "th": "Thai", "zh": "Han", "ja": "Japanese", "ko": "Hangul",
}
RANGES = {
    "Greek": r"[Ͱ-Ͽἀ-῿ .\-]+", "Cyrillic": r"[А-Яа-яЁёІіЇїЄєҐґ’' \-]+", "Arabic": r"[؀-ۿ ]+", "Hebrew": r"[֐-׿ \-\"׳״]+",
    "Devanagari": r"[ऀ-ॿ ]+", "Thai": r"[฀-๿ ]+", "Han": r"[一-鿿]+", "Japanese": r"[一-鿿ぁ-ヿ々ヶ]+", "Hangul": r"[가-힣]+",
}


def fits(text, language):
    """Whether a text is in the script of a language."""
    script = SCRIPTS.get(language)
    if script is None: return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’ʻ" for c in text)
    if not re.fullmatch(RANGES[script], text): return False
    if language == "ru": return not re.search("[ІіЇїЄєҐґ’']", text)
    if language == "uk": return not re.search("[ЁёЪъЫыЭэ]", text)
    if language == "bg": return not re.search("[ІіЇїЄєҐґ’'ЁёЫыЭэ]", text)
    if language == "ar": return not re.search("[پچژگکیے]", text)
    if language == "fa": return not re.search("[كيىةے]", text)
    return True


def plain(text):
    """A text for comparisons: letters only, without accents."""
    return re.sub("[^a-z0-9]", "", unidecode(text).lower())
