"""SeedKit compared with other tools that generate rows, each used as its own documentation recommends, in rows per second.

A peer's program loads as many rows into existing tables as it can in some seconds, and prints how long generating and
loading took; its start, imports and connection don't count. SeedKit's side is the whole process.
"""

import json
import statistics
import subprocess
from dataclasses import dataclass

from driver import chart, work
from driver.processes import Failed, Pairs, Run, apt_get, output, wait_until_quiet
from driver.report import machine, rate, table, version
from driver.seed import ROOT

PROGRAMS = ROOT / "Benchmarks/Peers"
VENV = ROOT / "Benchmarks/out/venv"
PACKAGE = ROOT / "Benchmarks/ORM"
RUBY = ("ruby", "ruby-activerecord", "ruby-factory-bot", "ruby-faker", "ruby-sqlite3", "ruby-pg")


@dataclass(frozen=True)
class Peer:
    name: str
    method: str
    """How it is used."""
    kind: str
    """What runs it: python, ruby or swift."""
    program: str
    variant: str
    rows: int
    """How many rows it loads in some seconds."""
    databases: tuple = ("SQLite", "PostgreSQL")

    def command(self, url):
        start = {
            "python": [VENV / "bin/python", PROGRAMS / "python" / self.program],
            "ruby": ["ruby", PROGRAMS / "ruby" / self.program],
            "swift": [PACKAGE / ".build/release" / self.program],
        }[self.kind]
        # The rows are half users, half posts.
        return [*start, url, str(self.rows // 2), self.variant]


PEERS = (
    Peer("GRDB", "prepared statement", "swift", "GRDBPeer", "statement", 500_000, ("SQLite",)),
    Peer("GRDB", "records", "swift", "GRDBPeer", "record", 200_000, ("SQLite",)),
    Peer("Faker", "SQLAlchemy bulk insert", "python", "faker_peer.py", "bulk", 50_000),
    Peer("mimesis", "SQLAlchemy bulk insert", "python", "mimesis_peer.py", "bulk", 50_000),
    Peer("factory_boy", "SQLAlchemy bulk insert", "python", "factory_boy_peer.py", "bulk", 20_000),
    Peer("factory_boy", "create_batch, one commit", "python", "factory_boy_peer.py", "create", 20_000),
    Peer("polyfactory", "SQLAlchemy bulk insert", "python", "polyfactory_peer.py", "bulk", 20_000),
    Peer("polyfactory", "create_batch_sync", "python", "polyfactory_peer.py", "create", 20_000),
    Peer("FactoryBot", "insert_all! by 1,000", "ruby", "factory_bot.rb", "bulk", 10_000),
    Peer("FactoryBot", "create_list, one transaction", "ruby", "factory_bot.rb", "create", 5_000),
    Peer("fastapi_orm", "bulk_create", "python", "fastapi_orm_peer.py", "bulk", 5_000),
    Peer("fastapi_orm", "Seeder.seed", "python", "fastapi_orm_peer.py", "seeder", 5_000),
)


COLUMNS = (
    "tool", "method", "rows", "made, rows/s", "loaded, rows/s", "both, rows/s", "SeedKit is faster by")


@dataclass(frozen=True)
class Line:
    """A tool's results: its row of the table, its bar in the chart, and notes below them."""
    cells: tuple
    bar: tuple
    text: str = ""


def measure(options, seed, databases):
    missing = {"python": prepare_python(), "ruby": prepare_ruby(options), "swift": prepare_swift()}
    versions = {"Python": version(VENV / "bin/python", "-V"), "Ruby": version("ruby", "--version")}
    text, panels = "", {}
    for database in databases:
        own = own_phases(options, seed, database)
        lines = [own, ready_file(options, seed, database)]
        notes = []
        for peer in PEERS:
            if database.name not in peer.databases:
                continue
            try:
                if reason := missing[peer.kind]:
                    raise Failed(reason)
                lines.append(beside(options, seed, database, peer, versions))
                print(database.name, *lines[-1].cells, sep=" · ", flush=True)
            except Failed as failure:
                notes.append(f"Not measured: {peer.name}, {peer.method}: {str(failure).splitlines()[-1]}")
                print(notes[-1], flush=True)
        text += f"\n## {database.name}\n\n" + table(COLUMNS, [line.cells for line in lines])
        text += "".join(f"\n{note}\n" for note in [own.text, *notes])
        panels[database.name] = [line.bar for line in lines]
        database.empty()
    used = ", ".join(f"{name} {number}" for name, number in sorted(
        versions.items(), key=lambda item: item[0].lower()) if number)
    chart.write(options.results / "rates.svg", panels, [
        "Users with a primary key and UNIQUE(email), posts with a primary key, a foreign key and its index, as many of"
        f" each, counted and checked afterwards. SeedKit makes {options.rows:,} rows, the others fewer."
        " Pale bars read a ready file and make nothing.",
        f"seed {seed.version}, {used}; {machine()}"])
    return f"- {used}\n{text}"


def beside(options, seed, database, peer, versions):
    """A row of the table: the peer and SeedKit, measured alternately."""
    phases = []

    def theirs():
        run = seed.fill(work.PEOPLE, peer.rows, database, peer.command(database.url))
        answer = json.loads(run.output)
        versions.update(answer["versions"])
        phases.append(answer["seconds"])
        return sum(answer["seconds"].values()) / peer.rows

    pairs = Pairs(lambda: seed.fill(work.PEOPLE, options.rows, database).wall / options.rows, theirs,
                  options.pairs, warm_up=False)

    def speed(phase):
        seconds = [answer[phase] for answer in phases if phase in answer]
        return rate(peer.rows / statistics.median(seconds)) if seconds else "–"

    return Line(
        cells=(peer.name, peer.method, f"{peer.rows:,}", speed("generate"), speed("load"), rate(1 / pairs.theirs),
               times(pairs)),
        bar=(peer.name, peer.method, 1 / pairs.theirs, "theirs"))


def own_phases(options, seed, database):
    """SeedKit's row, and what its time is spent on: whole processes that do more and more of the work."""
    rows = options.rows
    export = ["sh", "-c", '"$@" > /dev/null', "sh",
              *seed.command("export", "people", "--format", "pgcopy", "--scale", f"{rows / 1_000_000:.9f}")]
    seed.create_tables(work.PEOPLE, database)
    made = median(options, lambda: Run(seed.run(work.PEOPLE, rows, database, "--dry-run")))
    encoded = median(options, lambda: Run(export))
    bare = median(options, lambda: seed.fill(work.BARE, rows, database))
    whole = median(options, lambda: seed.fill(work.PEOPLE, rows, database))
    return Line(
        cells=(f"SeedKit {seed.version}", "seed run", f"{rows:,}", rate(rows / made), rate(rows / (whole - made)),
               rate(rows / whole), ""),
        bar=("SeedKit", "seed run", rows / whole, "ours"),
        text=f"SeedKit's time for {rows:,} rows: made {made:.2f} s; made and encoded as COPY's text (`seed export`)"
             f" {encoded:.2f} s; made and loaded into tables without keys {bare:.2f} s; with primary keys, UNIQUE, a"
             f" foreign key and its index {whole:.2f} s.")


def ready_file(options, seed, database):
    """The row of the database's own loader, which generates nothing."""
    seed.fill(work.PEOPLE, options.rows, database)
    database.dump(work.PEOPLE.tables)
    load = database.load(work.PEOPLE.tables)
    pairs = Pairs(lambda: seed.fill(work.PEOPLE, options.rows, database).wall,
                  lambda: seed.fill(work.PEOPLE, options.rows, database, load).wall, options.pairs, warm_up=False)
    speed = options.rows / pairs.theirs
    return Line(
        cells=(f"`{database.loader}`", "reads a ready file", f"{options.rows:,}", "–", rate(speed), rate(speed),
               times(pairs)),
        bar=(database.loader, "reads a ready file", speed, "loader"))


def times(pairs):
    """How many times as fast SeedKit is: the inverse ratios of the pairs."""
    return f"{1 / pairs.ratio:.3g} × ({1 / pairs.most:.3g} to {1 / pairs.least:.3g})"


def median(options, run):
    def seconds():
        wait_until_quiet(options.patience)
        return run().wall

    return statistics.median(seconds() for _ in range(options.pairs))


def prepare_python():
    """Installs the Python peers if they are missing, and returns the reason if they can't be used."""
    try:
        if not (VENV / "bin/python").exists():
            subprocess.run(["python3", "-m", "venv", VENV], check=True)
        subprocess.run([VENV / "bin/pip", "install", "-q", "--disable-pip-version-check", "-r",
                        PROGRAMS / "python/requirements.txt"], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"its packages could not be installed from PyPI ({error})"


def prepare_ruby(options):
    check = 'require "active_record"; require "factory_bot"; require "faker"; require "sqlite3"; require "pg"; print 1'
    if not output("ruby", "-e", check) and not (options.install and apt_get(*RUBY)):
        return f"needs Debian's packages {' '.join(RUBY)}, which `--install` lets apt-get install"


def prepare_swift():
    try:
        subprocess.run(["swift", "build", "-q", "--package-path", PACKAGE, "-c", "release", "--product", "GRDBPeer"],
                       check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"it could not be built ({error})"
