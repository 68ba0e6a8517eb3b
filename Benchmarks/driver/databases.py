"""The two databases: how to empty and query them, and their own loaders of files."""

import os
from urllib.parse import urlsplit

from driver.processes import Run, output
from driver.report import version


class SQLite:
    name = "SQLite"
    loader = "sqlite3 .import"

    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "bench.db"
        self.url = f"sqlite:{self.file}"

    def close(self):
        pass

    def empty(self):
        for file in self.folder.glob("bench.db*"):
            file.unlink()

    def settle(self):
        pass

    def lines(self, sql):
        return Run(["sqlite3", "-batch", self.file, sql]).output.splitlines()

    def numbers(self, queries):
        return [int(line) for line in self.lines("; ".join(queries))]

    def definitions(self):
        return self.lines("select sql from sqlite_schema where sql is not null order by name")

    def dump(self, tables):
        """Writes the tables to files that `load` reads."""
        for table in tables:
            target = self.folder / f"{table}.csv"
            Run(["sqlite3", "-batch", self.file, "-cmd", ".mode csv", "-cmd", f".once {target}",
                 f"select * from {table}"])

    def load(self, tables):
        """The command that loads what `dump` wrote. The shell imports each file in one transaction."""
        imports = [f".import {self.folder}/{table}.csv {table}" for table in tables]
        return ["sqlite3", "-batch", self.file, ".mode csv", *imports]

    def settings(self):
        mode, synchronous = Run(["sqlite3", self.folder / "defaults.db",
                                 "pragma journal_mode; pragma synchronous"]).output.split()
        return (f"SQLite {version('sqlite3', '--version')} with its defaults for durability in every tool:"
                f" journal_mode {mode}, synchronous {synchronous} (2 is FULL)")


class Postgres:
    name = "PostgreSQL"
    loader = "psql \\copy"
    SHOWN = ("fsync", "full_page_writes", "synchronous_commit", "wal_level", "max_wal_size", "shared_buffers",
             "maintenance_work_mem")

    def __init__(self, folder, url):
        """A new database on the server that `url` leads to; `close` drops it."""
        self.folder, self.server = folder, url
        self.database = f"seedkit_bench_{os.getpid()}"
        self.url = urlsplit(url)._replace(scheme="postgres", path=f"/{self.database}").geturl()
        Run(["psql", "-qX", self.server, "-c", f"create database {self.database}"])

    def close(self):
        Run(["psql", "-qX", self.server, "-c", f"drop database {self.database}"])

    def psql(self, *commands):
        return ["psql", "-qXAt1", "-v", "ON_ERROR_STOP=1", self.url,
                *(part for command in commands for part in ("-c", command))]

    def empty(self):
        Run(self.psql("drop schema public cascade", "create schema public"))

    def settle(self):
        """A checkpoint, so that no run pays for the one before; only some users may ask for one."""
        output(*self.psql("checkpoint"))

    def lines(self, sql):
        return Run(self.psql(sql)).output.splitlines()

    def numbers(self, queries):
        return [int(line) for query in queries for line in self.lines(query)]

    def definitions(self):
        return self.lines(
            "select pg_get_indexdef(indexrelid) from pg_index where indisvalid and indrelid in"
            " (select oid from pg_class where relnamespace = 'public'::regnamespace)"
            " union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint"
            " where convalidated and connamespace = 'public'::regnamespace order by 1")

    def dump(self, tables):
        for table in tables:
            Run(self.psql(f"\\copy {table} to '{self.folder}/{table}.bin' (format binary)"))

    def load(self, tables):
        """The command that loads what `dump` wrote: binary, the faster format, in one transaction, and ANALYZE
        afterwards, as PostgreSQL's manual has it, of those tables of which `seed run` does it: with an index."""
        copies = (f"\\copy {table} from '{self.folder}/{table}.bin' (format binary)" for table in tables)
        indexed = [table for table in tables
                   if self.numbers([f"select count(*) from pg_index where indrelid = '{table}'::regclass"]) != [0]]
        return self.psql(*copies, *(f"analyze {table}" for table in indexed))

    def settings(self):
        values = self.lines("; ".join(f"select '{name} ' || current_setting('{name}')" for name in self.SHOWN))
        number, = self.lines("select split_part(current_setting('server_version'), ' ', 1)")
        return f"PostgreSQL {number}, the same for every tool: {', '.join(values)}"
