"""SeedKit beside generators that know one schema only, and beside what the server itself makes of a query."""

import pathlib
import shutil
import tempfile

from driver import work
from driver.peers import VENV
from driver.processes import Failed, Pairs, Run, output, wait_until_quiet
from driver.report import table, version

COLUMNS = ("work", "against", "SeedKit", "other", "ratio", "target")

# The rows of lineitem at scale factor 1, by TPC-H's definition.
LINEITEMS = 6_001_215

# The columns of `plain_user`, made by the server: as short a query as gives each column other values.
QUERY = """insert into users (id, username, email, age, is_active, created_at)
  select i, 'user' || i, 'user' || i || '@test.com', 18 + (random() * 62)::int, random() < 0.9,
    timestamp '2024-01-01' + random() * interval '366 days'
  from generate_series(1, {rows}) i"""


def measure(options, seed, databases):
    lines = []
    tool = shutil.which("tpchgen-cli") or VENV / "bin/tpchgen-cli"
    if options.install and not pathlib.Path(tool).exists():
        Run(["python3", "-m", "venv", VENV])
        Run([VENV / "bin/pip", "install", "--quiet", "tpchgen-cli>=4,<5"])
    if pathlib.Path(tool).exists():
        lines += lineitems(options, seed, tool)
    else:
        lines.append(("lineitem as CSV", "tpchgen-cli", "", "", "not installed: `pip install tpchgen-cli`", "at most 1.0"))
    for database in databases:
        if database.name == "PostgreSQL":
            lines.append(beside_query(options, seed, database))
        database.empty()
    return table(COLUMNS, lines)


def lineitems(options, seed, tool):
    """Its own rows and ours, in the same shape: the processor time of one thread, then the time with all processors."""
    name = f"tpchgen-cli {version(tool, '--version')}"
    # Its start takes a second or two, which fewer rows would make look slow.
    rows = max(options.rows, LINEITEMS)
    lines = []
    with tempfile.TemporaryDirectory(prefix="seedkit-bench.") as folder:
        ours, theirs = pathlib.Path(folder, "ours"), pathlib.Path(folder, "theirs")

        def export(threads):
            shutil.rmtree(ours, ignore_errors=True)
            wait_until_quiet(seed.patience)
            run = Run(seed.command(
                "export", "lineitem", "--format", "csv", "--to", ours, "--threads", str(threads), "--scale",
                f"{rows / 1_000_000:.9f}"))
            count(ours / "lineitem.csv", rows, rows)
            return run

        def generate(threads):
            shutil.rmtree(theirs, ignore_errors=True)
            wait_until_quiet(seed.patience)
            run = Run([tool, "csv", "-s", f"{rows / LINEITEMS:.6f}", "--tables", "lineitem", "--output-dir", theirs,
                       "--num-threads", str(threads)])
            # Its orders have one to seven items, so that the sum is near, not exact.
            count(theirs / "lineitem.csv", rows * 0.98, rows * 1.02)
            return run

        several = int(output("nproc") or 1)
        for title, unit, pairs, asked in (
            ("lineitem as CSV, one thread, processor time", "s",
             Pairs(lambda: export(1).cpu, lambda: generate(1).cpu, options.pairs), "at most 1.0"),
            (f"lineitem as CSV, {several} threads, time", "s",
             Pairs(lambda: export(several).wall, lambda: generate(several).wall, options.pairs), ""),
        ):
            lines.append((title, name, f"{pairs.ours:.2f} {unit}", f"{pairs.theirs:.2f} {unit}", ratio(pairs), asked))
            print(*lines[-1], sep=" · ", flush=True)
        if several > 1:
            pairs = Pairs(lambda: export(several).wall, lambda: export(1).wall, options.pairs)
            lines.append((f"lineitem as CSV, {several} threads beside one, time", "itself", f"{pairs.ours:.2f} s",
                          f"{pairs.theirs:.2f} s", ratio(pairs), f"at most {1 / (0.9 * several):.2f}"))
            print(*lines[-1], sep=" · ", flush=True)
    return lines


def beside_query(options, seed, database):
    def query():
        seed.create_tables(work.PLAIN, database)
        database.settle()
        wait_until_quiet(seed.patience)
        run = Run(["psql", "-X", "-q", database.url, "-c", QUERY.format(rows=options.rows)])
        if database.numbers(["select count(*) from users"]) != [options.rows]:
            raise Failed("generate_series: not all rows arrived")
        return run.wall

    pairs = Pairs(lambda: seed.fill(work.PLAIN, options.rows, database).wall, query, options.pairs)
    result = ("PostgreSQL, users, no index", "`INSERT … SELECT generate_series`", f"{pairs.ours:.2f} s",
              f"{pairs.theirs:.2f} s", ratio(pairs), "")
    print(*result, sep=" · ", flush=True)
    return result


def ratio(pairs):
    return f"{pairs.ratio:.2f} ({pairs.least:.2f} to {pairs.most:.2f})"


def count(path, least, most):
    """Raises unless a file with a line of names has so many rows."""
    with open(path, "rb") as file:
        rows = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) - 1
    if not least <= rows <= most:
        raise Failed(f"{path.name} has {rows} rows, not {least:.0f}")
