"""Names and strings with a special meaning to some program."""

NAMES = [
    '"', 'a"b', '""', "'", "a'b", "a.b", ".", "..", "../up", "../../etc/x", "/tmp/seed-hostile", "x/y", "a\\b", "~", "CON",
    "select", "SELECT", "Select", "user", "order", "table", "group", "null", "true", "default", "current_user", "rowid", "oid", "ctid",
    "id", "ID", "Id", "count", "fields", "values", "factory", "scenario", "steps", "extends", "include", "seedkit_shards",
    "sqlite", "pg_catalog", "public", "information_schema", "pg_class", "users", "Users", "USERS", "users ", " users",
    " ", "  ", "\t", "\n", "a\nb", "a\tb", "\x01", "a\x1bb", "\x7f", "\r", "\u00a0", "\u200b", "\u202e", "\ufeff", "\u2028", "\u0000"[:0] or "_",
    "ünï", "日本", "Ω", "ſ", "İ", "ﬁ", "e\u0301", "é", "🙂", "👨‍👩‍👧", "ß", "SS",
    ";", ";--", "--", "/*", "*/", "$1", "$$", "$a$", "%s", "%", "?", ":x", "@x", "&a", "*", "[x]", "(x)", "{row}", "{", "{{", "}}", "#x", "!x",
    "- x", "? x", "x: y", "| x", "> x", "---", "...", "`", "`x`", "0", "1", "-1", "1e9", "0x1", "1..3", "a,b", "a=b", "a b", "=cmd",
    "a" * 63, "é" * 31, "日" * 21, "a" * 62 + "x", "a" * 62 + "y", "Robert'); DROP TABLE students;--",
]


def name(random, used, most=63):
    """Returns a name that isn't used yet, usually an odd one."""
    for _ in range(50):
        found = random.choice(NAMES)
        if random.random() < 0.2:
            found += random.choice(NAMES)
        while len(found.encode()) > most:
            found = found[:-1]
        if found and found not in used:
            used.add(found)
            return found
    found = f"n{len(used)}"
    used.add(found)
    return found


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def literal(text):
    return "'" + text.replace("'", "''") + "'"
