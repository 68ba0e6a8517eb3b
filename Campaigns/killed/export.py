"""Exports into a folder."""

import hashlib
import shutil

from .case import Case


class ExportCase(Case):
    """An export into a folder, which every other pair of tries has an older export: each file is the old or the new one, whole."""

    def __init__(self, owner, name, source=()):
        super().__init__(owner, name)
        self.project = owner.projects.make(name, users=15000)
        self.path, self.old = self.project / "rows", self.project / "old"
        self.source = list(source)
        result = owner.run("export", "main", "--format", "csv", "--seed", "3", "--to", str(self.old), cwd=self.project)
        if result.returncode != 0:
            raise RuntimeError(result.stderr)
        self.older = self.files(self.old)

    def command(self):
        return ["export", "main", "--format", "csv", "--to", str(self.path), *self.source]

    def learn(self):
        self.prepare(0)
        self.finish()
        self.after = self.state()

    def prepare(self, attempt):
        shutil.rmtree(self.path, ignore_errors=True)
        self.before = {}
        if attempt // 2 % 2:
            shutil.copytree(self.old, self.path)
            self.before = self.older

    def files(self, folder):
        found = folder.glob("*.csv") if folder.exists() else []
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in found}

    def state(self):
        return self.files(self.path)

    def problem(self, found):
        for name in {*found, *self.before}:
            if found.get(name) not in (self.before.get(name), self.after.get(name)):
                return f"{name} is neither the old file nor the new one"
        return None

    def expected(self, found):
        return self.after

    def leftovers(self):
        return [path.name for path in self.path.iterdir() if path.suffix != ".csv"]
