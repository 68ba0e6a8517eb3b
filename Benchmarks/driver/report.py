"""Tables in Markdown, and the lines above them."""

import os
import platform
import re

from driver.processes import output


def table(columns, lines):
    rows = [columns, ["---"] * len(columns), *lines]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


def machine():
    """One line about the machine: processor, number of cores, memory, system."""
    model = re.search(r"^model name\s*:\s*(.+)$", read("/proc/cpuinfo"), re.MULTILINE)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (f"{model[1] if model else platform.machine()}, {os.cpu_count()} processors, {memory:.0f} GiB,"
            f" {platform.system()} {'.'.join(platform.release().split('.')[:2])}")


def read(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def version(*command):
    """The first number with a dot in a command's output; empty if there is no such command."""
    found = re.search(r"\d+\.[\w.]+", output(*command))
    return found[0] if found else ""


def rate(rows_per_second):
    """Such as `5.7 k` or `1.13 M`: three digits, because more aren't reproducible."""
    for limit, unit in ((1e6, " M"), (1e3, " k")):
        if rows_per_second >= limit:
            return f"{rows_per_second / limit:.3g}{unit}"
    return f"{rows_per_second:.3g}"
