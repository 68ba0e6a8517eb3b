"""Commands that keep snapshots, and copies of them."""

import shutil
import signal

from states import postgres_state, psql, sqlite_state

from .case import Case
from .postgres import wait_for_clients


class FileCopies(Case):
    """Snapshots in a folder, and copies in a temporary one: each snapshot is whole or missing, and no copy stays."""

    def __init__(self, owner, name, arguments):
        super().__init__(owner, name)
        self.arguments = arguments
        self.project = owner.projects.make(name)
        self.snapshots, self.copies = self.project / "snapshots", self.project / "copies"
        # `exec` passes the signal on, and its exit code is that of its command.
        self.codes = (128 + signal.SIGTERM,) if arguments[0] == "exec" else ()
        self.environment = {"SEEDKIT_SNAPSHOTS": str(self.snapshots), "TMPDIR": str(self.copies)}

    def command(self):
        return self.arguments

    def prepare(self, attempt):
        for folder in (self.snapshots, self.copies):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()

    def state(self):
        return {path.name: sqlite_state(path) for path in self.snapshots.glob("*.db")}

    def expected(self, found):
        return self.after

    def leftovers(self):
        drafts = [path.name for path in self.snapshots.rglob("*") if path.is_file() and path.suffix not in (".db", ".lock")]
        # A process that is killed before it could mark its folder as its own leaves one without files.
        return drafts + [str(path.relative_to(self.copies)) for path in self.copies.rglob("*") if path.is_file()]


class ServerCopies(Case):
    """Snapshots and copies on a server: each template is whole, and the next command drops drafts and abandoned copies."""

    def __init__(self, owner, name, arguments):
        super().__init__(owner, name)
        self.arguments = arguments
        self.project = owner.projects.make(name)
        self.codes = (128 + signal.SIGTERM,) if arguments[0] == "exec" else ()
        self.environment = {"TMPDIR": str(self.project)}

    def command(self):
        return [*self.arguments[:2], "--server", self.owner.server, *self.arguments[2:]]

    def prepare(self, attempt):
        for name in self.databases(""):
            psql(self.owner.server, f"ALTER DATABASE {name} IS_TEMPLATE false;\nDROP DATABASE {name} WITH (FORCE);")

    def databases(self, condition):
        return psql(self.owner.server, "SELECT datname FROM pg_database WHERE datname LIKE 'seedkit%' "
                                       f"{condition} ORDER BY 1;").split()

    def state(self):
        wait_for_clients(self.owner.server, "seedkit%")
        return {name: postgres_state(self.owner.address(name)) for name in self.databases("AND datistemplate")}

    def expected(self, found):
        return self.after

    def leftovers(self):
        return self.databases("AND NOT datistemplate")
