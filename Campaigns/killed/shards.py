"""Runs in parts."""

import shutil

from states import psql

from .postgres import PostgresCase
from .sqlite import SQLiteCase

PARTS = 3
PHASES = [f"prepare/{PARTS}", *[f"{part}/{PARTS}" for part in range(1, PARTS + 1)], f"finish/{PARTS}"]


class Shards:
    """The phases of a run in parts, of which each try kills another one: each is a transaction.

    `abandon` is the last; it begins where the second part is to be loaded.
    """

    def learn(self):
        self.phases = []
        super().prepare(0)
        self.keep(0)
        before = self.state()
        for place, name in enumerate([*PHASES, "abandon"]):
            self.phase = name
            start = 2 if name == "abandon" else place
            if name == "abandon":
                self.restore_kept(start)
                before = self.state()
            self.finish()
            after = self.state()
            self.phases.append((name, start, before, after))
            if name != "abandon":
                self.keep(place + 1)
            before = after
        # A whole run gives the same.
        super().prepare(0)
        self.phase = None
        self.finish()
        whole, (_, _, _, parts) = self.state(), self.phases[-2]
        if whole != parts:
            self.owner.fault(f"{self.name}: the parts' rows aren't those of a whole run")

    def prepare(self, attempt):
        # Each phase gets both signals.
        self.phase, start, self.before, self.after = self.phases[attempt // 2 % len(self.phases)]
        self.restore_kept(start)

    def command(self):
        parts = ["--shard", self.phase] if self.phase else []
        return [*super().command(), *parts]

    def expected(self, found):
        # A phase that is complete is complete after it is called again, too; `finish` and `abandon` then fail.
        return self.after

    def may_fail(self, found):
        return found == self.after and self.phase.startswith(("finish", "abandon"))

    def leftovers(self):
        return []


class SQLiteShards(Shards, SQLiteCase):
    """Parts that are loaded into a file."""

    def keep(self, number):
        shutil.copy(self.path, self.project / f"kept-{number}.db")

    def restore_kept(self, number):
        SQLiteCase.prepare(self, 0)
        shutil.copy(self.project / f"kept-{number}.db", self.path)


class PostgresShards(Shards, PostgresCase):
    """Parts that are loaded into a database of a server."""

    def keep(self, number):
        psql(self.owner.server, f"CREATE DATABASE {self.base}_{number} TEMPLATE {self.database};")

    def restore_kept(self, number):
        self.restore(f"{self.base}_{number}")
