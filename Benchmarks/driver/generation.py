"""The cost of generating rows without a database: speed, memory, start-up."""

import statistics

from driver import work
from driver.processes import Run
from driver.report import table


def measure(options, seed, databases):
    nowhere = next(database for database in databases if database.name == "SQLite")

    def dry(rows):
        return Run(seed.run(work.PLAIN, rows, nowhere, "--dry-run"))

    speeds = [options.rows / dry(options.rows).cpu / 1e6 for _ in range(options.pairs)]
    helps = [Run([seed.binary, "--help"]).wall * 1000 for _ in range(21)]
    lines = [
        ("`seed run --dry-run`, the whole process", f"{statistics.median(speeds):.1f} M rows/s of processor time",
         "at least 5"),
        ("`seed --help`", f"{statistics.median(helps):.1f} ms", "at most 15"),
    ]
    small, large = (dry(rows) for rows in (options.large // 10, options.large))
    lines.append((
        f"{options.large:,} rows to nowhere, beside {options.large // 10:,}",
        f"{large.wall:.1f} s and {large.memory:.1f} MB, beside {small.wall:.1f} s and {small.memory:.1f} MB",
        "10 × the time, constant memory"))
    for case in (work.PLAIN, work.UNIQUE):
        few, many = (seed.fill(case, rows, nowhere).memory for rows in (options.rows // 10, options.rows * 10))
        lines.append((
            f"memory into SQLite, {case.scenario}: {options.rows * 10:,} rows, beside {options.rows // 10:,}",
            f"{many:.1f} MB, beside {few:.1f} MB", "at most 10 MB more, and 100 MB"))
    nowhere.empty()
    return table(("what", "measured", "target"), lines)
