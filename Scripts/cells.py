#!/usr/bin/env python3
"""Nanoseconds of processor time that a cell of each generator takes, slowest first: python3 Scripts/cells.py [SEED] [ROWS]

A cell is generated, checked and part of a digest (`seed run --dry-run --threads 1`), beside a factory without the column. Of three runs, the
fastest counts. The calls are the examples of `seed generators`.
"""
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SEED = sys.argv[1] if len(sys.argv) > 1 else ROOT / "bin/seed"
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
TYPES = {"random_bytes": "blob", "bytes": "blob", "png": "blob"}


def seconds(folder, call):
    """Of the processor, for one run; `None` if the call needs more than a table of its own."""
    name = re.match(r"\w+", call)[0] if call else ""
    lines = ["factory: sample", "fields:", "  id: { type: integer, primary_key: true }"]
    if call: lines += [f"  cell: {{ type: {TYPES.get(name, 'text')}, nullable: true }}", "values:", "  cell: '" + call.replace("'", "''") + "'"]
    (folder / "Factories/sample.yaml").write_text("\n".join(lines) + "\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run([SEED, "run", "main", "--dry-run", "--threads", "1"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return None if run.returncode else after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    listed = subprocess.run([SEED, "generators", "--markdown"], stdout=subprocess.PIPE, text=True, check=True).stdout
    calls = re.findall(r"^\| `([^`]*)` \|", listed, re.M)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for part in ("Factories", "Scenarios"): (folder / part).mkdir()
        (folder / "Scenarios/main.yaml").write_text(f"scenario: main\ndatabase: sqlite:nowhere.db\nsteps: [{{ create: sample, count: {ROWS} }}]\n")
        empty = min(seconds(folder, "") for _ in range(5))
        found = []
        for call in calls:
            times = [seconds(folder, call) for _ in range(3)]
            if None not in times: found.append(((min(times) - empty) / ROWS * 1e9, call))
    for cost, call in sorted(found, reverse=True): print(f"{cost:7.0f} ns  {call}")
    middle = sorted(cost for cost, _ in found)[len(found) // 2]
    print(f"{len(found)} generators, half of them at most {middle:.0f} ns")


main()
