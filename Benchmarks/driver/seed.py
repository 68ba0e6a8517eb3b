"""SeedKit's side: its command, and the tables that every tool loads."""

import pathlib
import subprocess

from driver.processes import Run, output, wait_until_quiet

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Seed:
    def __init__(self, patience):
        """`patience` is how many seconds a run waits for an idle machine."""
        self.patience = patience
        # The wrapper builds what has changed, and says so; what is measured is the binary.
        subprocess.run([ROOT / "bin/seed", "--version"], stdout=subprocess.DEVNULL, check=True)
        self.binary = ROOT / ".build/release/seed"
        self.version = output(self.binary, "--version")

    def command(self, verb, scenario, *more):
        return [self.binary, verb, scenario, "-C", ROOT / "Benchmarks", *more]

    def run(self, work, rows, database, *more):
        return self.command("run", work.scenario, "--scale", f"{rows / 1_000_000:.9f}", "--database", database.url,
                            *more)

    def create_tables(self, work, database):
        """Recreates only the work's tables in the database, with the rows that exist beforehand."""
        database.empty()
        sets = [part for factory, rows in work.factories.items() for part in ("--set", f"{factory}={rows}")]
        Run(self.command("run", work.tables_of or work.scenario, "--database", database.url, *sets))

    def fill(self, work, rows, database, command=None):
        """Runs `command`, or seed, on new tables, checks the loaded rows, and returns the run."""
        self.create_tables(work, database)
        definitions = database.definitions()
        database.settle()
        wait_until_quiet(self.patience)
        run = Run(command or self.run(work, rows, database))
        work.check(database, rows, definitions)
        return run
