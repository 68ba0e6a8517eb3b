"""Runs into a database of a PostgreSQL server."""

import time
import urllib.parse

from proxy import Proxy
from states import postgres_state, psql

from .case import Case
from .steps import step_problem


def wait_for_clients(server, like):
    """Waits until the server has noticed that the clients of databases are gone."""
    for _ in range(600):
        others = psql(server, "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND (datname LIKE "
                              f"'{like}' OR application_name ILIKE 'seed%');").strip()
        if others == "0":
            return
        time.sleep(0.02)
    raise RuntimeError("the server doesn't notice that its client is gone")


class PostgresCase(Case):
    """A run into a database whose tables have indexes, keys, sequences and rows in two schemas."""

    database = "campaign"

    def __init__(self, owner, name, stepwise=False, truncates=False, arguments=()):
        super().__init__(owner, name)
        self.stepwise, self.truncates, self.arguments = stepwise, truncates, list(arguments)
        self.project = owner.projects.make(name, stepwise=stepwise, truncates=truncates, fields=False, schema="shop.")
        self.base = "base_" + name.replace("-", "_")
        owner.projects.postgres(self.project, self.base)
        self.url = owner.address(self.database)

    def prepare(self, attempt):
        self.restore(self.base)

    def restore(self, template):
        psql(self.owner.server, f"DROP DATABASE IF EXISTS {self.database} WITH (FORCE);\n"
                                f"CREATE DATABASE {self.database} TEMPLATE {template};")

    def command(self):
        return ["run", "main", *self.arguments, "--database", self.url]

    def state(self):
        wait_for_clients(self.owner.server, self.database)
        return postgres_state(self.url)

    def problem(self, found):
        if self.stepwise:
            return step_problem(found, self.before, self.after, self.truncates)
        return super().problem(found)

    def expected(self, found):
        return self.after if self.truncates else super().expected(found)

    def leftovers(self):
        return psql(self.url, "SELECT relname FROM pg_class WHERE relname LIKE 'seedkit%';").split()


class TerminatedCase(PostgresCase):
    """A run whose connections the server ends, as it does when it is restarted."""

    def interrupt(self, process, attempt):
        psql(self.owner.server, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                f"WHERE datname = '{self.database}';")


class CutCase(PostgresCase):
    """A run whose connections end in the network."""

    def __init__(self, owner, name, **arguments):
        super().__init__(owner, name, **arguments)
        address = urllib.parse.urlsplit(self.url)
        self.proxy = Proxy(address.hostname, address.port)
        self.through = address._replace(netloc=f"{address.username}@127.0.0.1:{self.proxy.port}").geturl()

    def command(self):
        return ["run", "main", *self.arguments, "--database", self.through]

    def interrupt(self, process, attempt):
        self.proxy.cut()

    def close(self):
        self.proxy.close()
