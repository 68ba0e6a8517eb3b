"""Runs into a file of SQLite."""

import shutil

from states import CORRUPT, sqlite_state

from .case import Case
from .steps import step_problem


class SQLiteCase(Case):
    """A run into a file: a new one, or one whose tables have indexes, keys, sequences and rows."""

    def __init__(self, owner, name, exists=True, stepwise=False, truncates=False, arguments=()):
        super().__init__(owner, name)
        self.exists, self.stepwise, self.truncates, self.arguments = exists, stepwise, truncates, list(arguments)
        self.project = owner.projects.make(name, stepwise=stepwise, truncates=truncates, fields=not exists)
        self.base, self.path = self.project / "base.db", self.project / "main.db"
        if exists:
            owner.projects.sqlite(self.project, self.base)

    def prepare(self, attempt):
        for path in self.project.glob("main.db*"):
            path.unlink()
        if self.exists:
            shutil.copy(self.base, self.path)

    def command(self):
        return ["run", "main", *self.arguments, "--database", f"sqlite:{self.path}"]

    def state(self):
        return sqlite_state(self.path)

    def problem(self, found):
        if self.stepwise and found and CORRUPT not in found:
            return step_problem(found, self.before, self.after, self.truncates)
        return super().problem(found)

    def expected(self, found):
        return self.after if self.truncates else super().expected(found)

    def leftovers(self):
        return [path.name for path in self.project.glob("main.db*") if path.name != "main.db"]
