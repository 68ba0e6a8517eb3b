"""The files of compiled locales: a string of lines each, in sections that begin with `@`."""
import os, re

HEADER = "// Made by Scripts/locales/compile.py; NOTICE names the sources.\n// swift-format-ignore-file\n\n"


def section(name, lines): return [f"@{name}", *lines]


def path(folder, code): return os.path.join(folder, f"LocaleText+{code}.swift")


def write(folder, code, lines):
    text = "\n".join(lines)
    assert '"""#' not in text and "\\#(" not in text
    with open(path(folder, code), "w", encoding="utf-8") as file:
        file.write(HEADER + f"extension LocaleText {{\n  static let {code}: StaticString = #\"\"\"\n")
        file.write(text + "\n\"\"\"#\n}\n")


def read(folder, code):
    """The lines that a file has; none if there is no file."""
    if not os.path.exists(path(folder, code)): return []
    with open(path(folder, code), encoding="utf-8") as file:
        return re.search(r'#"""\n(.*)\n"""#', file.read(), re.S)[1].split("\n")


def sections(lines):
    """The sections of lines by their heads."""
    found = {}
    for line in lines:
        if line.startswith("@"): found[line[1:]] = entries = []
        else: entries.append(line)
    return found


def whole(locales):
    """Locales' lines with the sections that they share with others."""
    all_sections = {code: sections(lines) for code, lines in locales.items()}
    result = {}
    for code, parts in all_sections.items():
        result[code] = []
        for head, entries in parts.items():
            name, _, other = head.partition(" ")
            result[code] += section(name, all_sections[other][name] if other else entries)
    return result


def shared(locales):
    """Locales' lines where a section that an earlier one has is `@name code`."""
    first, result = {}, {}
    for code, lines in locales.items():
        result[code] = []
        for name, entries in sections(lines).items():
            other = first.setdefault((name, tuple(entries)), code) if len(entries) > 2 else code
            result[code] += section(name, entries) if other == code else [f"@{name} {other}"]
    return result
