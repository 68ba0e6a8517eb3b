"""What the campaigns share: arguments, projects, databases, and the figure at the end."""

import argparse
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent

FACTORIES = """\
factory: user
table: users
fields:
  id: { type: integer, primary_key: true }
  email: { type: string, max_length: 80, unique: true }
  name: { type: string, max_length: 80, index: true }
values:
  email: "{row}@example.com"
  name: full_name()
---
factory: order
table: orders
fields:
  id: { type: integer, primary_key: true }
  user_id: { type: integer, references: users, index: true }
  total: { type: decimal, precision: 10, scale: 2 }
  placed_at: datetime
values:
  total: price(1, 500)
"""


def scenario(users, transaction="whole", truncates=False):
    """The text of a scenario with some users and three orders each."""
    steps = ["  - truncate: [orders, users]"] if truncates else []
    steps += [f"  - {{ create: user, count: {users} }}", "  - { create: order, count: 3 per user }"]
    return f"scenario: main\nseed: 7\ntransaction: {transaction}\nsteps:\n" + "\n".join(steps) + "\n"


class Campaign:
    """One campaign: bounded by a number of tries and by seconds, and repeatable by its seed."""

    def __init__(self, description, tries, seconds):
        parser = argparse.ArgumentParser(description=description)
        parser.add_argument("--tries", type=int, default=tries, help="tries of each case")
        parser.add_argument("--seconds", type=float, default=seconds, help="at most, for all cases")
        parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
        parser.add_argument("--case", action="append", help="only these cases")
        parser.add_argument("--command", help="the built program; by default it is built")
        self.arguments(parser)
        self.options = parser.parse_args()
        self.random = random.Random(self.options.seed)
        self.command = os.path.abspath(self.options.command or self.built())
        self.deadline = time.monotonic() + self.options.seconds
        self.server = os.environ.get("SEEDKIT_TEST_POSTGRES")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="seedkit-campaign-"))
        self.faults = []
        self.is_stopped = False
        # A campaign that is stopped early still prints its figure; its child processes don't get Ctrl-C.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.stop)
        print(f"seed {self.options.seed}", flush=True)

    def arguments(self, parser):
        """Adds arguments of a campaign's own."""

    def built(self):
        """The command that bin/seed builds."""
        subprocess.run([ROOT / "bin/seed", "--version"], check=True, stdout=subprocess.DEVNULL)
        for folder in ("release", "debug"):
            path = ROOT / ".build" / folder / "seed"
            if path.exists():
                return str(path)
        sys.exit("bin/seed built nothing")

    def stop(self, number, frame):
        """Ends the campaign after the try that is under way, or at once if it is told twice."""
        if self.is_stopped:
            sys.exit(128 + number)
        self.is_stopped = True

    def is_over(self):
        return self.is_stopped or time.monotonic() > self.deadline

    def fault(self, text):
        """Records that a promise was broken."""
        self.faults.append(text)
        print(f"  BROKEN: {text}", flush=True)

    def run(self, *arguments, cwd=None, environment=None, timeout=300):
        """Runs `seed` to its end."""
        return subprocess.run(
            [self.command, *arguments], cwd=cwd or self.folder, timeout=timeout,
            env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", start_new_session=True)

    def project(self, name, text):
        """A folder with the factories above and a scenario."""
        folder = self.folder / name
        (folder / "Factories").mkdir(parents=True, exist_ok=True)
        (folder / "Scenarios").mkdir(exist_ok=True)
        (folder / "Factories/all.yaml").write_text(FACTORIES)
        (folder / "Scenarios/main.yaml").write_text(text)
        return folder

    def finish(self, figure):
        """Prints the figure and ends; with an error if a promise was broken."""
        shutil.rmtree(self.folder, ignore_errors=True)
        print(f"{figure}; {len(self.faults)} broken{', stopped early' if self.is_stopped else ''}")
        sys.exit(1 if self.faults else 0)
