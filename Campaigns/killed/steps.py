"""Which states a run in steps may leave."""

# The tables in an order in which a step waits for those of the tables that it references.
REFERENCES = {"users": [], "orders": ["users"], "items": ["orders"], "tags": []}


def step_problem(found, before, after, truncates):
    """Why some of a run's steps, each whole, can't have left this state; None if they can.

    A step changes one table and its sequence. `truncate` empties all tables, in a step that comes before the others.
    """
    if found == before:
        return None
    for key in ("schema", "broken keys"):
        if found.get(key) != after.get(key):
            return f"another state of the {key}"
    done, emptied = set(), set()
    for key in after:
        if not key.startswith("table ") or before[key] == after[key]:
            continue
        name = key.split()[-1].split(".")[-1]
        if found.get(key) == after[key]:
            done.add(name)
        elif truncates and found.get(key, "").startswith("0|"):
            emptied.add(name)
        elif truncates or found.get(key) != before[key]:
            return f"half of a step: {key}"
    for name in done:
        if missing := [other for other in REFERENCES[name] if other not in done]:
            return f"the step of {name} is there, that of {', '.join(missing)} isn't"
    for key in after:
        if not key.startswith("sequence "):
            continue
        name = key.split()[-1].split(".")[-1].removesuffix("_id_seq")
        wanted = after[key] if name in done else before[key]
        # What an emptied table's sequence becomes is the server's.
        if found.get(key) != wanted and name not in emptied:
            return f"half of a step: {key}"
    return None
