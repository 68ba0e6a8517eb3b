"""Processes, measured one by one and in pairs."""

import os
import statistics
import subprocess
import tempfile
import time


class Failed(Exception):
    """A process ended with an error, or its rows aren't right."""


class Run:
    """A finished process: its time by the clock and on the processor in seconds, its peak memory in MB."""

    def __init__(self, command):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            self.output, self.errors = (text(file) for file in (output, errors))
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        if process.returncode != 0:
            raise Failed(f"{' '.join(map(str, command))}\nended with {process.returncode}:\n{self.errors[-2000:]}")


def text(file):
    file.seek(0)
    return file.read().decode(errors="replace")


def output(*command):
    """The output of a command; empty if it can't be run."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def apt_get(*packages):
    """Installs Debian packages, and returns whether that succeeded."""
    return subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *packages]).returncode == 0


def wait_until_quiet(seconds):
    """Waits until other processes leave nine tenths of all processors idle, up to a limit. Linux only."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and busy_share(0.3) > 0.1:
        time.sleep(0.3)


def busy_share(seconds):
    def times():
        with open("/proc/stat") as file:
            ticks = [int(field) for field in file.readline().split()[1:]]
        return sum(ticks), ticks[3] + ticks[4]  # idle, and waiting for the disk

    (all_before, idle_before), _ = times(), time.sleep(seconds)
    all_after, idle_after = times()
    return 1 - (idle_after - idle_before) / max(1, all_after - all_before)


class Pairs:
    """Runs two functions alternately, so that a change of the machine's speed affects both.

    Each returns what one row, or the whole, cost it; `ratio` is the median of ours / theirs, pair by pair.
    """

    def __init__(self, ours, theirs, count, warm_up=True):
        if warm_up:
            ours(), theirs()
        turns = [(ours(), theirs()) for _ in range(count)]
        ratios = sorted(a / b for a, b in turns)
        self.ours, self.theirs = (statistics.median(side) for side in zip(*turns))
        self.ratio, self.least, self.most = statistics.median(ratios), ratios[0], ratios[-1]
