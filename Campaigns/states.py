"""What a database holds, by parts that can be compared."""

import hashlib
import pathlib
import sqlite3
import subprocess

# What is said of a file that `integrity_check` rejects.
CORRUPT = "corrupt"
# What of the table of a run in parts is the same each time: its records hold times, and their keys have no order.
SHARDS = "part, record <> ''"


def sqlite_state(path):
    """The digest of each table of a file of SQLite and, as `schema`, of all else in it; None without a file."""
    if not pathlib.Path(path).exists():
        return None
    connection = sqlite3.connect(path)
    try:
        check = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if check != "ok":
            return {CORRUPT: check}
        names = ("user_version", "application_id", "journal_mode", "page_size", "encoding", "auto_vacuum")
        settings = [connection.execute(f"PRAGMA {name}").fetchone() for name in names]
        schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        state = {"schema": digest([settings, schema]), "broken keys": digest(broken)}
        for kind, name, _, sql in schema:
            if kind == "table" and "VIRTUAL" not in (sql or ""):
                quoted = '"' + name.replace('"', '""') + '"'
                columns = len(connection.execute(f"PRAGMA table_info({quoted})").fetchall())
                order = ", ".join(str(place + 1) for place in range(columns))
                what = SHARDS if name == "seedkit_shards" else "*"
                rows = connection.execute(f"SELECT {what} FROM {quoted} ORDER BY {order}").fetchall()
                if name == "sqlite_sequence":
                    state |= {f"sequence {table}": str(value) for table, value in rows}
                else:
                    state[f"table {name}"] = f"{len(rows)}|{digest(rows)}"
        return state
    except sqlite3.DatabaseError as error:
        return {CORRUPT: str(error)}
    finally:
        connection.close()


def digest(value):
    return hashlib.sha256(repr(value).encode()).hexdigest()[:16]


def psql(url, sql):
    """The output of SQL, which may hold commands of psql."""
    result = subprocess.run(
        ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", url, "-f", "-"], input=sql,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    if result.returncode != 0:
        raise RuntimeError(result.stderr)
    return result.stdout


# Lines that begin with a part's name and a tab. All that a run could leave changed in any schema: definitions by the server's own
# functions, states of constraints, indexes and triggers that a load may drop or disable, storage, settings, comments, rights.
# The search path is the system's, so that hostile functions aren't found, and every name has its schema.
POSTGRES_STATE = r"""
SET search_path = pg_catalog;
\set own 'n.nspname !~ ''^pg_(catalog|toast|temp)'' AND n.nspname <> ''information_schema'''
SELECT 'schema', 'namespace', nspname, nspacl::text FROM pg_namespace n WHERE :own
UNION ALL
SELECT 'schema', 'relation', c.oid::regclass::text, concat_ws(' ', c.relkind, c.relpersistence, c.relreplident, c.relrowsecurity,
  c.relforcerowsecurity, c.relispartition, c.reloptions::text, c.relacl::text, obj_description(c.oid, 'pg_class'),
  CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE :own
UNION ALL
SELECT 'schema', 'column', a.attrelid::regclass::text, concat_ws(' ', a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
  a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attstattarget, pg_get_expr(d.adbin, d.adrelid))
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE :own AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'schema', 'index', i.indexrelid::regclass::text, concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready,
  i.indislive, i.indisclustered, i.indisreplident)
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE :own
UNION ALL
SELECT 'schema', 'constraint', o.conrelid::regclass::text || ' ' || o.conname, concat_ws(' ', pg_get_constraintdef(o.oid), o.convalidated)
FROM pg_constraint o JOIN pg_namespace n ON n.oid = o.connamespace WHERE :own
UNION ALL
SELECT 'schema', 'trigger', t.tgrelid::regclass::text, concat_ws(' ', t.tgenabled,
  CASE WHEN t.tgisinternal THEN t.tgfoid::regproc::text ELSE pg_get_triggerdef(t.oid) END)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE :own
UNION ALL
SELECT 'schema', 'function', p.oid::regprocedure::text, CASE WHEN p.prokind IN ('f', 'p') THEN pg_get_functiondef(p.oid) END
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE :own
UNION ALL
SELECT 'schema', 'type', t.oid::regtype::text, t.typtype::text FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE :own
UNION ALL
SELECT 'schema', 'extension', extname, extversion FROM pg_extension
UNION ALL
SELECT 'schema', 'large object', oid::text, '' FROM pg_largeobject_metadata
ORDER BY 1, 2, 3, 4;
SELECT format('SELECT %L, last_value, is_called FROM %s', 'sequence ' || c.oid::regclass, c.oid::regclass)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE :own AND c.relkind = 'S' ORDER BY 1 \gexec
SELECT format('SELECT %L, count(*), md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text COLLATE "C"), '''')) FROM %s t',
  'table ' || c.oid::regclass,
  CASE c.relname WHEN 'seedkit_shards' THEN '(SELECT part, record <> '''' FROM ' || c.oid::regclass || ')'
    ELSE 'ONLY ' || c.oid::regclass END)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE :own AND c.relkind IN ('r', 'm') ORDER BY 1 \gexec
"""


def postgres_state(url):
    """The digest of each table and sequence of a database and, as `schema`, of all else in all of its own schemas."""
    state, schema = {}, []
    for line in psql(url, POSTGRES_STATE).splitlines():
        part, _, rest = line.partition("|")
        if part.startswith(("table ", "sequence ")):
            state[part] = rest
        else:
            # The names of a foreign key's own triggers have numbers that change when it is recreated.
            schema.append(line)
    state["schema"] = digest(schema)
    return state


def differences(found, wanted):
    """The parts in which two states differ, for a message."""
    if not isinstance(found, dict) or not isinstance(wanted, dict):
        return [] if found == wanted else [f"{found} instead of {wanted}"]
    return sorted(key for key in {*found, *wanted} if found.get(key) != wanted.get(key))
