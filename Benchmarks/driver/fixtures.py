"""Rows of files and handwritten rows compared with the databases' own loaders, copies of a snapshot compared with the
databases' own, and a fresh database for each test."""

import random
import re
import shutil
import statistics
import sys
import time

from driver.processes import Failed, Pairs, Run, wait_until_quiet
from driver.report import table

COLUMNS = ("work", "against", "SeedKit", "other", "ratio", "target")
HAND = 10_000
RESETS = 60

TABLE = ("create table people(id integer primary key, name varchar(80) not null, email varchar(120) not null,"
         " age integer not null, city varchar(60) not null, joined date not null)")
FACTORY = """factory: person
table: people
fields:
  id: { type: integer, primary_key: true }
  name: { type: string, max_length: 80 }
  email: { type: string, max_length: 120 }
  age: integer
  city: { type: string, max_length: 60 }
  joined: date
values: { name: full_name(), email: random_email(), age: "random_int(18, 80)", city: city(), joined: "random_date(-3y, now)" }
"""
# A worker that requests a fresh database before each of its tests, which take some time.
WORKER = """import os, statistics, sys, time, urllib.request
times = []
for _ in range(int(sys.argv[1])):
    time.sleep(float(sys.argv[2]))
    start = time.perf_counter()
    request = urllib.request.Request(os.environ["SEEDKIT_DATABASES"] + "/worker", method="POST")
    urllib.request.urlopen(request).read()
    times.append(time.perf_counter() - start)
print(statistics.median(times))
"""


def measure(options, seed, databases):
    folder = databases[0].folder / "fixtures"
    write_project(folder, options.rows)
    lines = []
    for database in databases:
        for scenario, rows, title in (("file", options.rows, f"a CSV of {options.rows:,} rows"),
                                      ("hand", HAND, f"{HAND:,} rows by hand")):
            lines.append(loading(options, seed, database, folder, scenario, rows, title))
            print(*lines[-1], sep=" · ", flush=True)
        lines += copies(options, seed, database, folder)
        database.empty()
    return table(COLUMNS, lines)


def write_project(folder, rows):
    for name in ("Factories", "Scenarios", "data"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "Factories/person.yaml").write_text(FACTORY)
    (folder / "worker.py").write_text(WORKER)
    draw = random.Random(1)
    with open(folder / "data/file.csv", "w") as file, open(folder / "data/hand.csv", "w") as few:
        hand = ["scenario: hand", "steps:", "- rows: person", "  data:"]
        for target in (file, few):
            target.write("id,name,email,age,city,joined\n")
        for row in range(1, max(rows, HAND) + 1):
            first, last = draw.choice(("Ann", "Bob", "Cid", "Dora")), draw.choice(("Miller", "Okafor", "Silva"))
            age, city = draw.randint(18, 80), draw.choice(("Split", "Teresina", "Bonn", "Lyon"))
            joined = f"20{draw.randint(10, 24)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
            line = f"{row},{first} {last},{first.lower()}{row}@example.com,{age},{city},{joined}\n"
            if row <= rows:
                file.write(line)
            if row <= HAND:
                few.write(line)
                hand.append(f"  - {{ id: {row}, name: {first} {last}, email: {first.lower()}{row}@example.com, age: {age},"
                            f" city: {city}, joined: {joined} }}")
    (folder / "Scenarios/hand.yaml").write_text("\n".join(hand) + "\n")
    (folder / "Scenarios/file.yaml").write_text("scenario: file\nsteps:\n- { rows: person, from: data/file.csv }\n")
    # A project of its own: the rows by hand would be read with it.
    for name, text in (("Factories", FACTORY), ("Scenarios", "scenario: copy\nsteps:\n- { create: person, count: 10_000 }\n")):
        (folder / "copy" / name).mkdir(parents=True, exist_ok=True)
        (folder / "copy" / name / "copy.yaml").write_text(text)


def loading(options, seed, database, folder, scenario, rows, title):
    data = folder / f"data/{scenario}.csv"
    ours = [seed.binary, "run", scenario, "-C", folder, "--database", database.url]
    if database.name == "SQLite":
        loader = "sqlite3 .import"
        create = ["sqlite3", "-batch", database.file, TABLE]
        theirs = ["sqlite3", "-batch", database.file, f".import --csv --skip 1 {data} people"]
    else:
        loader = "psql \\copy"
        create = database.psql(TABLE)
        theirs = database.psql(f"\\copy people from '{data}' (format csv, header)")

    def fill(command):
        database.empty()
        Run(create)
        database.settle()
        wait_until_quiet(seed.patience)
        run = Run(command)
        if database.numbers(["select count(*) from people"]) != [rows]:
            raise Failed(f"{title}: not all rows arrived")
        return run.wall

    pairs = Pairs(lambda: fill(ours), lambda: fill(theirs), options.pairs)
    return line(f"{database.name}, {title}", f"`{loader}` of the same rows", pairs, "")


def copies(options, seed, database, folder):
    """A copy of a snapshot as a process, and the time of a worker's request to `seed exec`."""
    project = ["copy", "-C", folder / "copy"]
    if database.name == "SQLite":
        snapshot = Run([seed.binary, "snapshot", "save", *project]).output.split()[-1]
        server, target = [], folder / "copy.db"
        ours = [seed.binary, "snapshot", "restore", *project, "--database", f"sqlite:{target}", "--replace"]
        against, theirs = "`cp` of the same file", ["cp", snapshot, target]
        own = lambda: timed(lambda: shutil.copyfile(snapshot, target))
    else:
        server = ["--server", database.server]
        snapshot = Run([seed.binary, "snapshot", "save", *project, *server]).output.split()[-1].split("/")[-1]
        name = f"{database.database}_copy"
        url = database.url.replace(database.database, name)
        ours = [seed.binary, "snapshot", "restore", *project, "--database", url, "--replace"]
        against = "`psql` with DROP and CREATE DATABASE … TEMPLATE"
        psql = ["psql", "-qX", database.server, "-c", f"drop database if exists {name}"]
        theirs = [*psql, "-c", f"create database {name} template {snapshot}"]
        def own():
            Run(psql)
            shown = Run(["psql", "-X", database.server, "-c", "\\timing on", "-c",
                         f"create database {name} template {snapshot}"]).output
            return float(re.search(r"Time: ([\d.]+) ms", shown)[1]) / 1000

    def quiet(command):
        database.settle()
        wait_until_quiet(seed.patience)
        return Run(command).wall

    lines = [line(f"{database.name}, `seed snapshot restore` of 10,000 rows", against,
                  Pairs(lambda: quiet(ours), lambda: quiet(theirs), 2 * options.pairs), "at most 2.00")]
    print(*lines[-1], sep=" · ", flush=True)
    for pause, title in ((0.1, "tests of 100 ms"), (0, "tests of no time")):
        def requests():
            child = [sys.executable, folder / "worker.py", str(RESETS), str(pause)]
            return float(Run([seed.binary, "exec", *project, *server, "--", *child]).output.split()[-1])
        pairs = Pairs(requests, lambda: statistics.median(own() for _ in range(9)), options.pairs, warm_up=False)
        lines.append(line(f"{database.name}, a request of `seed exec`'s worker, {title}",
                          "a copy of the file" if database.name == "SQLite" else "CREATE DATABASE … TEMPLATE", pairs, ""))
        print(*lines[-1], sep=" · ", flush=True)
    if database.name != "SQLite":
        Run(psql)
    return lines


def timed(action):
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def line(title, against, pairs, asked):
    return (title, against, duration(pairs.ours), duration(pairs.theirs),
            f"{pairs.ratio:.2f} ({pairs.least:.2f} to {pairs.most:.2f})", asked)


def duration(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 0.5 else f"{seconds:.2f} s"
