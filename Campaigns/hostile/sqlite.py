"""Schemas of SQLite."""

import sqlite3

from .names import NAMES, literal, name, quoted

TYPES = ["INTEGER", "TEXT", "REAL", "BLOB", "NUMERIC", "", "ANY", "BOOLEAN", "DATETIME", "DECIMAL(10,5)", "DECIMAL(-1)", "VARCHAR(0)", "VARCHAR(99999999999)",
         "UUID", "JSON", "POINT", "FLOATING POINT", "CHARINT", "STRING", "DOUBLE PRECISION", "UNSIGNED BIG INT", "x y z", "INT(" + "9" * 40 + ")",
         "ENUM", "[odd type]", "\"quoted\"", "NULLABLE", "Nullable(Int)"]

SQLITE_ENDLESS = [
    "CREATE TABLE n (x INTEGER PRIMARY KEY);;INSERT INTO n WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r LIMIT 3000) SELECT i FROM r;;"
    "CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT);;CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT count(*) FROM n, n AS m, n AS o, n AS p; END",
    "CREATE TABLE n (x INTEGER PRIMARY KEY);;INSERT INTO n WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r LIMIT 3000) SELECT i FROM r;;"
    "CREATE VIEW v AS SELECT a.x FROM n AS a, n AS b, n AS c, n AS d ORDER BY b.x + c.x;;CREATE TABLE a (id INTEGER PRIMARY KEY, b INTEGER REFERENCES n)",
    "CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT CHECK (length(printf('%.*c', 900000000, 'x')) > 0))",
    "CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT CHECK (length(hex(zeroblob(400000000))) > 1 AND b NOT LIKE '%' || hex(zeroblob(1000)) || '%'))",
    "CREATE TABLE a (id INTEGER PRIMARY KEY, b BLOB DEFAULT (zeroblob(900000000)))",
    "CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT CHECK (b LIKE '%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%b' OR b NOT GLOB '*a*a*a*a*a*a*a*a*a*a*a*a*b'))",
    "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r;;CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT)",
    "CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT);;PRAGMA recursive_triggers = ON;;CREATE TRIGGER t AFTER INSERT ON a BEGIN INSERT INTO a (b) VALUES ('x'); END",
]


class SQLiteSchemaGenerator:
    """Writes a random schema to a file; statements that SQLite rejects are skipped."""

    def __init__(self, random, names=False, types=False, code=False):
        self.random, self.names, self.types, self.code = random, names, types, code
        self.used = set()

    def name(self, used):
        if self.names:
            return quoted(name(self.random, used, 500))
        found = f"n{len(used)}"
        used.add(found)
        return found

    def write(self, path):
        connection = sqlite3.connect(path)
        pick, tables = self.random, []
        for _ in range(pick.randint(2, 6)):
            for statement in self.table(tables):
                try:
                    connection.execute(statement)
                except sqlite3.Error:
                    pass
        connection.commit()
        connection.close()

    def table(self, tables):
        pick = self.random
        types = TYPES if self.types else ["INTEGER", "TEXT", "NUMERIC"]
        made, used = self.name(self.used), set()
        first = self.name(used)
        columns = [f"{first} {pick.choice(['INTEGER PRIMARY KEY', 'INTEGER PRIMARY KEY AUTOINCREMENT', 'TEXT PRIMARY KEY', 'INT', 'BLOB UNIQUE'])}"]
        for _ in range(pick.randint(0, 6)):
            column, rest = self.name(used), []
            if pick.random() < 0.4:
                rest.append("NOT NULL")
            if pick.random() < 0.1:
                rest.append("UNIQUE COLLATE NOCASE")
            if self.code and pick.random() < 0.5:
                rest.append(pick.choice([
                    f"CHECK (abs({column}) > -9223372036854775808)", f"CHECK (json_valid({column}))", f"CHECK ({column} GLOB '[a-z][0-9]*')",
                    f"CHECK ({column} IS NULL)", f"CHECK (typeof({column}) = 'blob')", "DEFAULT (abs(-9223372036854775808))",
                    "DEFAULT (randomblob(1000000))", f"CHECK (random() % 2 = 0)", f"CHECK (unknown_function({column}))", "DEFAULT CURRENT_TIMESTAMP",
                    f"CHECK ({column} REGEXP '(a*)*b')", f"GENERATED ALWAYS AS (json_extract(1, '$['))", f"CHECK (load_extension({column}))"]))
            if self.names and pick.random() < 0.2:
                rest.append(f"DEFAULT {literal(pick.choice(NAMES))} CHECK ({column} IN ({', '.join(literal(t) for t in pick.sample(NAMES, 3))}))")
            if tables and pick.random() < 0.3:
                other, key = pick.choice(tables)
                rest.append(f"REFERENCES {other} ({key})")
            elif pick.random() < 0.05:
                rest.append("REFERENCES nowhere (x)")
            columns.append(f"{column} {pick.choice(types)} {' '.join(rest)}")
        tables.append((made, first))
        options = pick.choice(["", "", "", " STRICT", " WITHOUT ROWID"])
        parts = [f"CREATE TABLE {made} ({', '.join(columns)}){options}"]
        if self.code:
            if pick.random() < 0.3:
                parts.append(f"CREATE TRIGGER t{len(tables)} {pick.choice(['BEFORE', 'AFTER'])} INSERT ON {made} BEGIN "
                             + pick.choice([f"DELETE FROM {made};", "SELECT RAISE(ABORT, 'never');", "SELECT RAISE(IGNORE);", "SELECT RAISE(ROLLBACK, 'all');",
                                            f"INSERT INTO {made} DEFAULT VALUES;", "SELECT unknown();", "INSERT INTO nowhere VALUES (1);"]) + " END")
            if pick.random() < 0.3:
                parts.append(f"CREATE VIEW v{len(tables)} AS SELECT *, load_extension('x') FROM {made}")
            if pick.random() < 0.2:
                parts.append(f"CREATE VIRTUAL TABLE f{len(tables)} USING fts5(a, b)")
            if pick.random() < 0.2:
                parts.append(f"CREATE INDEX i{len(tables)} ON {made} (abs({first}))")
        return parts


def wide_table(path, columns):
    connection = sqlite3.connect(path)
    connection.execute(f"CREATE TABLE wide ({', '.join(f'c{i} INTEGER' for i in range(columns))})")
    connection.commit()
    connection.close()


def many_tables(path, count):
    connection = sqlite3.connect(path)
    with connection:
        for number in range(count):
            connection.execute(f"CREATE TABLE t{number} (id INTEGER PRIMARY KEY, t INTEGER, u TEXT)")
    connection.close()
