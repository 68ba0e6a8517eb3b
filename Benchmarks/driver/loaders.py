"""SeedKit, which generates, checks and writes rows, compared with the databases' own loaders, which read a finished file."""

from driver import work
from driver.processes import Failed, Pairs, Run, wait_until_quiet
from driver.report import table

COLUMNS = ("work", "against", "SeedKit", "other", "ratio", "target")

SQLITE = ((work.PLAIN, "users, no index", 0.35), (work.UNIQUE, "users, UNIQUE(email)", 0.50))
POSTGRES = (
    (work.PLAIN, "users, no index", 1.00),
    (work.KEYED, "users, primary key + UNIQUE(email)", 0.80),
    (work.LATER_POSTS, "posts, primary key + index + foreign key", 0.30),
    (work.SHOP, "a shop, 5 tables with all keys", 0.35),
)


def measure(options, seed, databases):
    lines = []
    for database in databases:
        sqlite = database.name == "SQLite"
        for case, title, asked in SQLITE if sqlite else POSTGRES:
            pairs = beside_loader(options, seed, database, case)
            lines.append(line(f"{database.name}, {title}", f"`{database.loader}`", pairs,
                              f"at most {asked:.2f}"))
            print(*lines[-1], sep=" · ", flush=True)
        if not sqlite:
            lines.append(line("PostgreSQL, one table, no index", "`pgbench -i`, its own table",
                              beside_pgbench(options, seed, database), ""))
            print(*lines[-1], sep=" · ", flush=True)
        database.empty()
    return table(COLUMNS, lines)


def line(title, against, pairs, asked):
    return (title, against, f"{pairs.ours:.2f} s", f"{pairs.theirs:.2f} s",
            f"{pairs.ratio:.2f} ({pairs.least:.2f} to {pairs.most:.2f})", asked)


def beside_loader(options, seed, database, case):
    seed.fill(case, options.rows, database)
    database.dump(case.tables)
    return Pairs(
        lambda: seed.fill(case, options.rows, database).wall,
        lambda: seed.fill(case, options.rows, database, database.load(case.tables)).wall, options.pairs)


def beside_pgbench(options, seed, database):
    """pgbench loads and analyzes pgbench_accounts: hundreds of thousands of rows of some 97 bytes."""
    scale = max(1, round(options.rows / 100_000))

    def pgbench():
        database.empty()
        database.settle()
        wait_until_quiet(seed.patience)
        run = Run(["pgbench", "-i", "-q", "-I", "dtgv", "-s", str(scale), database.url])
        if database.numbers(["select count(*) from pgbench_accounts"]) != [scale * 100_000]:
            raise Failed("pgbench: not all rows arrived")
        return run.wall

    return Pairs(lambda: seed.fill(work.PLAIN, scale * 100_000, database).wall, pgbench, options.pairs)
