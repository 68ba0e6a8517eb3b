"""Schemas of PostgreSQL."""

from .names import NAMES, literal, name, quoted

TYPES = [
    "int", "smallint", "bigint", "text", "varchar(1)", "varchar", "char(3)", '"char"', "name", "numeric", "numeric(1000,500)", "numeric(3,0)",
    "real", "double precision", "boolean", "date", "time", "timetz", "timestamp(0)", "timestamptz", "interval", "interval year to month",
    "uuid", "json", "jsonb", "xml", "bytea", "bit(3)", "bit varying(5)", "inet", "cidr", "macaddr", "macaddr8", "money", "oid", "regclass",
    "regtype", "pg_lsn", "xid", "tid", "txid_snapshot", "tsvector", "tsquery", "point", "line", "lseg", "box", "path", "polygon", "circle",
    "int4range", "numrange", "tstzrange", "daterange", "int4multirange", "int[]", "text[][]", "date[]", "jsonb[]", "jsonpath", "refcursor",
]

# Functions that say in the server's log that they ran. READ: one that a table's own rows may call; a verb that only reads must not.
CODE = """
CREATE FUNCTION odd_value(anyelement) RETURNS anyelement LANGUAGE plpgsql AS $$ BEGIN RAISE LOG 'READ odd_value'; RETURN $1; END $$;
CREATE FUNCTION odd_true(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RAISE LOG 'READ odd_true'; RETURN true; END $$;
CREATE FUNCTION odd_null(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RAISE LOG 'READ odd_null'; RETURN NULL; END $$;
CREATE FUNCTION odd_false(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RAISE LOG 'READ odd_false'; RETURN false; END $$;
CREATE FUNCTION odd_random(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN random() < 0.5; END $$;
CREATE FUNCTION odd_raise(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RAISE LOG 'READ odd_raise';
  RAISE EXCEPTION E'no\\n\\x1b[31m%', repeat('x', 100000) USING DETAIL = E'\\t"', HINT = '{row}', ERRCODE = 'XX001'; END $$;
CREATE FUNCTION odd_text() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE LOG 'READ odd_text'; RETURN repeat('x', 100000); END $$;
CREATE FUNCTION odd_int() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE LOG 'READ odd_int'; RETURN 1 / 0; END $$;
CREATE FUNCTION odd_deep(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN odd_deep($1 + 1); END $$;
CREATE FUNCTION odd_triple(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RAISE LOG 'READ odd_triple'; RETURN $1 * 3; END $$;
CREATE FUNCTION t_null() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE FUNCTION t_raise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'never'; END $$;
CREATE FUNCTION t_again() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('INSERT INTO %s SELECT ($1).*', TG_RELID::regclass) USING NEW; RETURN NEW; END $$;
CREATE FUNCTION t_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('DELETE FROM %s', TG_RELID::regclass); RETURN NULL; END $$;
CREATE FUNCTION t_drop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('ALTER TABLE %s ADD COLUMN IF NOT EXISTS surprise int', TG_RELID::regclass); RETURN NEW; END $$;
CREATE FUNCTION t_setting() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  SET search_path = nowhere; SET standard_conforming_strings = off; SET DateStyle = 'SQL, DMY'; RETURN NEW; END $$;
CREATE FUNCTION t_notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_notify('x', 'y'); RAISE WARNING '%', repeat(E'\\n', 1000); RETURN NEW; END $$;
CREATE FUNCTION t_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN COMMIT; RETURN NEW; END $$;
CREATE FUNCTION e_log() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE LOG 'READ event %', TG_TAG; END $$;
CREATE EVENT TRIGGER odd_event ON ddl_command_start EXECUTE FUNCTION e_log();
"""

# Objects of a user without rights that a query with unqualified names would find first or by its better types.
TRAPS = """
DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mallory') THEN CREATE ROLE mallory LOGIN; END IF; END $$;
GRANT CREATE, USAGE ON SCHEMA public TO mallory;
SET ROLE mallory;
""" + "".join(
    f"CREATE FUNCTION public.{head} RETURNS {result} LANGUAGE plpgsql AS $$ BEGIN RAISE LOG 'TRAP {head.split('(')[0]}'; RETURN NULL; END $$;\n"
    for head, result in [
        ("array_to_string(text[], text)", "text"), ("generate_series(int, smallint)", "int"), ("quote_ident(name)", "text"),
        ("unnest(smallint[])", "smallint"), ("unnest(text[])", "text"), ("pg_partition_tree(oid)", "text"), ("current_setting(text)", "text"),
        ("format_type(oid, int8)", "text"), ("pg_get_expr(pg_node_tree, int)", "text"), ("pg_get_constraintdef(int)", "text"),
        ("obj_description(oid, text)", "text"), ("array_length(smallint[], int)", "int"), ("lower(name)", "text"), ("upper(name)", "text"),
        ("string_agg(name, text)", "text"), ("count(name)", "int"), ("max(smallint)", "smallint"), ("coalesce_(text)", "text"),
        ("array_position(smallint[], smallint)", "int"), ("starts_with(name, text)", "boolean"), ("concat_ws(text, name)", "text"),
        ("substring(name, int)", "text"), ("length(name)", "int"), ("has_table_privilege(oid, unknown)", "boolean"),
    ]) + "".join(
    f"CREATE FUNCTION public.trap_{place}({left}, {right}) RETURNS {result} LANGUAGE plpgsql AS $$ BEGIN RAISE LOG 'TRAP {mark} {left} {right}'; RETURN NULL; END $$;\n"
    f"CREATE OPERATOR public.{mark} (LEFTARG = {left}, RIGHTARG = {right}, FUNCTION = public.trap_{place});\n"
    for place, (mark, left, right, result) in enumerate([
        ("=", "name", "varchar", "boolean"), ("=", "smallint[]", "int[]", "boolean"), ("*", "float4", "int4", "float8"),
        ("=", "oid", "int8", "boolean"), ("<>", "name", "varchar", "boolean"), ("||", "name", "text", "text"), ("||", "text", "name", "text"),
        ("=", '"char"', "text", "boolean"), ("=", '"char"', "varchar", "boolean"), ("<", "smallint", "numeric", "boolean"),
        ("+", "smallint", "numeric", "numeric"), ("/", "float4", "int4", "float8"), ("&", "smallint", "bigint", "bigint"),
        (">", "smallint", "numeric", "boolean"), ("-", "smallint", "numeric", "numeric"), ("~", "name", "varchar", "boolean"),
        ("=", "regclass", "oid", "boolean"), ("=", "oid", "regclass", "boolean"), ("=", "regproc", "oid", "boolean"),
    ])) + "RESET ROLE;\n"

# One table each, so that what doesn't end is known.
ENDLESS = [
    "CREATE TABLE a (id int PRIMARY KEY, b text DEFAULT (pg_sleep(3600)::text));",
    "CREATE FUNCTION f(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT pg_sleep(3600) IS NOT NULL';"
    "CREATE TABLE a (id int PRIMARY KEY, b int CHECK (f(b)));",
    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN LOOP NULL; END LOOP; END $$;"
    "CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();",
    "CREATE FUNCTION f(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN LOOP NULL; END LOOP; END $$;"
    "CREATE TABLE a (id int PRIMARY KEY, b int GENERATED ALWAYS AS (f(id)) STORED);",
    "CREATE FUNCTION f(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN LOOP NULL; END LOOP; END $$;"
    "CREATE TABLE a (id int PRIMARY KEY, b int); CREATE INDEX ON a (f(b));",
    "CREATE TABLE a (id int PRIMARY KEY); CREATE VIEW b AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r;"
    "CREATE TABLE c (id int PRIMARY KEY, a_id int REFERENCES a);",
    "CREATE TABLE a (id int PRIMARY KEY, b text CHECK (b ~ '^((((a*)*)*)*)*b$'));",
    "CREATE TABLE a (id int PRIMARY KEY, b numeric CHECK (b > 10::numeric ^ 1000 AND factorial(b::bigint) > 0));",
    "CREATE TABLE a (id int PRIMARY KEY, b text DEFAULT repeat('x', 200000000));",
]


class PostgresSchemaGenerator:
    """Writes a random schema: some tables with some columns each; statements that the server rejects are skipped."""

    def __init__(self, random, names=False, types=False, code=False):
        self.random, self.names, self.types, self.code = random, names, types, code
        self.used = set()

    def name(self, used=None):
        used = self.used if used is None else used
        return quoted(name(self.random, used)) if self.names else quoted(self.plain(used))

    def plain(self, used):
        found = f"n{len(used)}"
        used.add(found)
        return found

    def script(self):
        pick = self.random
        parts, types = [], list(TYPES) if self.types else ["int", "text", "numeric", "timestamptz", "boolean"]
        schemas = ["public"]
        if self.names:
            for _ in range(2):
                schemas.append(self.name())
                parts.append(f"CREATE SCHEMA {schemas[-1]};")
        if self.code:
            parts.append(CODE)
        if self.types or self.names:
            parts += self.own_types(types)
        tables = []
        for _ in range(pick.randint(2, 6)):
            parts += self.table(pick.choice(schemas), types, tables)
        return "\n".join(parts)

    def own_types(self, types):
        pick, parts = self.random, []
        for _ in range(pick.randint(2, 6)):
            made, base = self.name(), pick.choice(types)
            kind = pick.randrange(5)
            if kind == 0:
                labels = pick.sample([text for text in NAMES if len(text.encode()) < 64], pick.randint(0, 6))
                parts.append(f"CREATE TYPE {made} AS ENUM ({', '.join(map(literal, labels))});")
            elif kind == 1:
                check = pick.choice(["VALUE IS NOT NULL", "VALUE::text <> ''", "length(VALUE::text) < 5", "VALUE::text ~ '^[a-c]+$'",
                                     "VALUE::text LIKE 'x%'", "true", "NULL::boolean"])
                rest = f"DEFAULT NULL CHECK ({check})" if pick.random() < 0.7 else "NOT NULL"
                parts.append(f"CREATE DOMAIN {made} AS {base} {rest};")
            elif kind == 2:
                parts.append(f"CREATE TYPE {made} AS ({self.name(set())} {base}, {quoted('z')} {pick.choice(types)});")
            elif kind == 3:
                parts.append(f"CREATE TYPE {made} AS RANGE (SUBTYPE = {pick.choice(['float8', 'text', 'inet', 'time', base])});")
            else:
                parts.append(f"CREATE DOMAIN {made} AS {base}[] CHECK (array_length(VALUE, 1) < 3);")
            types += [made] * 3 + [made + "[]"]
        return parts

    def table(self, schema, types, tables):
        pick = self.random
        made, used = f"{schema}.{self.name()}", set()
        columns, first = [], self.name(used)
        key = pick.choice(["int PRIMARY KEY", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "serial PRIMARY KEY", "uuid PRIMARY KEY",
                           "text PRIMARY KEY", "smallint", f"{pick.choice(types)} UNIQUE"])
        columns.append(f"{first} {key}")
        for _ in range(pick.randint(0, 6)):
            column, kind = self.name(used), pick.choice(types)
            rest = []
            if pick.random() < 0.5:
                rest.append("NOT NULL")
            if pick.random() < 0.1:
                rest.append("UNIQUE")
            if self.code and pick.random() < 0.5:
                rest.append(pick.choice([
                    f"CHECK (odd_true({column}))", f"CHECK (odd_null({column}))", f"CHECK (odd_false({column}))", f"CHECK (odd_random({column}))",
                    f"CHECK (odd_raise({column}))", f"DEFAULT odd_text()::{kind}", f"DEFAULT odd_int()::text::{kind}", "DEFAULT NULL",
                    f"CHECK ({column} IS NULL)", f"CHECK ({column}::text = 'x')"]))
            if tables and pick.random() < 0.3:
                other, key, other_kind = pick.choice(tables)
                kind, rest = other_kind, [*rest, f"REFERENCES {other} ({key}) ON DELETE {pick.choice(['CASCADE', 'SET NULL', 'NO ACTION'])}"]
            columns.append(f"{column} {kind} {' '.join(rest)}")
        if self.code and pick.random() < 0.3:
            columns.append("computed int GENERATED ALWAYS AS (odd_triple(7)) STORED")
        parts = [f"CREATE TABLE {made} ({', '.join(columns)});"]
        kind = key.split()[0]
        if "PRIMARY" in key or "UNIQUE" in key:
            tables.append((made, first, {"serial": "int"}.get(kind, kind)))
        if self.names and pick.random() < 0.5:
            parts.append(f"COMMENT ON TABLE {made} IS {literal(pick.choice(NAMES) * 3)};")
            parts.append(f"COMMENT ON COLUMN {made}.{first} IS {literal('one of ' + ', '.join(pick.sample(NAMES, 3)))};")
        if self.code:
            for place, function in enumerate(pick.sample(["t_null", "t_raise", "t_again", "t_delete", "t_drop", "t_setting", "t_notify", "t_commit"], 2)):
                if pick.random() < 0.3:
                    parts.append(f"CREATE TRIGGER t{place} {pick.choice(['BEFORE', 'AFTER'])} INSERT ON {made} FOR EACH ROW EXECUTE FUNCTION {function}();")
            if pick.random() < 0.15:
                parts.append(f"CREATE RULE lie AS ON INSERT TO {made} DO INSTEAD NOTHING;")
            if pick.random() < 0.2:
                parts.append(f"CREATE VIEW {made[:-1]}_v\" AS SELECT *, odd_value(1) AS x FROM {made};")
            if pick.random() < 0.2:
                # Without a column, the server itself would compute it whenever it plans a query.
                parts.append(f"CREATE INDEX ON {made} (odd_true({first}));")
        return parts
