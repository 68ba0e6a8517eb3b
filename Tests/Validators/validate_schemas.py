#!/usr/bin/env python3
"""Compares `seed schema` with `seed check`, by python's jsonschema.

    validate_schemas.py SEED FOLDER...

Every file below the Factories, Scenarios, Fixtures and Generators of the folders must validate. Then each key of each mapping is mistyped,
one at a time: what the schema allows, `seed check` must not refuse for that key.
Exits with 77 if jsonschema or PyYAML is missing (pip install jsonschema pyyaml).
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

try:
    import jsonschema
    import yaml
except ImportError as error:
    print(error)
    sys.exit(77)

KINDS = {"Factories": "factory", "Scenarios": "scenario", "Fixtures": "fixture", "Generators": "generators"}


class Loader(yaml.SafeLoader):
    """YAML 1.2's core schema as editors have it: no dates, and `on` is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if "timestamp" not in tag]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def plain(value):
    """Keys as JSON has them."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def kind(document, folder):
    for key in ("factory", "scenario", "generators"):
        if isinstance(document, dict) and key in document and folder != "Fixtures":
            return key
    return KINDS[folder]


def mutants(document):
    """The document with one key mistyped, with the key and its new name."""
    def walk(value, path):
        if isinstance(value, dict):
            for key in value:
                yield path, key
                yield from walk(value[key], path + [key])
        elif isinstance(value, list):
            for place, item in enumerate(value):
                yield from walk(item, path + [place])

    for path, key in walk(document, []):
        copy = json.loads(json.dumps(document))
        target = copy
        for part in path:
            target = target[part]
        new = {(f"{name}_x" if name == key else name): item for name, item in target.items()}
        target.clear()
        target.update(new)
        yield copy, f"{key}_x"


def main(seed, folders):
    validators = {}
    for name in KINDS.values():
        schema = json.loads(subprocess.run([seed, "schema", name], check=True, capture_output=True).stdout)
        jsonschema.Draft7Validator.check_schema(schema)
        validators[name] = jsonschema.Draft7Validator(schema)
    files = refused = 0
    failures = []
    candidates = []
    for folder in folders:
        for kind_folder in KINDS:
            for path in sorted(pathlib.Path(folder, kind_folder).rglob("*.y*ml")):
                for document in yaml.load_all(path.read_text(), Loader):
                    if document is None:
                        continue
                    document = plain(document)
                    name = kind(document, kind_folder)
                    files += 1
                    for error in validators[name].iter_errors(document):
                        failures.append(f"{path}: {error.json_path}: {error.message[:200]}")
                    for mutant, key in mutants(document):
                        candidates.append((kind_folder, name, mutant, key))
    # One project holds many mutants, because `check` reports the wrong keys of all files.
    with tempfile.TemporaryDirectory() as temporary:
        for start in range(0, len(candidates), 500):
            shutil.rmtree(temporary)
            for number, (folder, _, mutant, _) in enumerate(candidates[start:start + 500]):
                path = pathlib.Path(temporary, folder, f"m{number}.yaml")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(json.dumps(mutant))
            result = subprocess.run([seed, "check", "--json", "-C", temporary], capture_output=True, text=True)
            answer = json.loads(result.stdout)
            if isinstance(answer, dict):
                answer = answer["error"].get("diagnostics", [])
            wrong = {(pathlib.Path(item["file"]).stem, item["message"].split("`")[-2])
                     for item in answer if item.get("file") and " has no key `" in item["message"]}
            for number, (_, name, mutant, key) in enumerate(candidates[start:start + 500]):
                isRefused = (f"m{number}", key) in wrong
                refused += isRefused
                if isRefused and validators[name].is_valid(mutant):
                    failures.append(f"the schema of a {name} allows {key}: {json.dumps(mutant)[:300]}")
    print("\n".join(failures[:40]))
    print(f"{files} documents, {len(candidates)} mutants, of which check refuses {refused} for their keys; {len(failures)} failures")
    return 1 if failures or not refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
