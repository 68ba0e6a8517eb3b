#!/usr/bin/env python3
"""Compares SeedGraphQL with graphql-core: parsing, validation and introspection.

compare.py PROBE TESTS [COUNT] [SEED]    PROBE: the built GraphQLProbe; TESTS: the folder of graphql-core's tests
"""
import json
import re
import subprocess
import sys

from graphql import (
    GraphQLSyntaxError,
    build_client_schema,
    build_schema,
    get_introspection_query,
    graphql_sync,
    lexicographic_sort_schema,
    parse,
    print_schema,
    specified_rules,
    validate,
    validate_schema,
)

import documents
import queries

sys.setrecursionlimit(20000)
probe, tests = sys.argv[1:3]
count = int(sys.argv[3]) if len(sys.argv) > 3 else 20000
seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
failures = 0


def ask(requests):
    """The answers of the probe to some requests."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    run = subprocess.run([probe], input=lines, capture_output=True, text=True, check=True)
    answers = run.stdout.split("\n")[:-1]
    assert len(answers) == len(requests), f"{len(answers)} answers to {len(requests)} requests"
    return [json.loads(answer) for answer in answers]


def location(text, position):
    """Line and column of a position: graphql-core 3.2 counts some lines wrongly (`splitlines`)."""
    lines = re.split(r"\r\n|\n|\r", text[:position])
    return {"line": len(lines), "column": len(lines[-1]) + 1}


def token_location(token):
    return {"line": token.line, "column": token.column}


def report(kind, total, accepted, verdicts, details, shown):
    global failures
    print(f"{kind}: {total} compared, {accepted} accepted; {verdicts} other verdicts, {details} other messages or places")
    for text, ours, theirs in shown[:8]:
        print(f"  {text!r}\n    SeedGraphQL:  {ours}\n    graphql-core: {theirs}")
    failures += verdicts + details


def compare_parsing():
    base = documents.of_tests(tests)
    texts = base + documents.mutants(base, count, seed)
    texts = [text for text in texts if not re.search("[\ud800-\udfff]", text)]
    answers = ask([{"mode": "parse", "query": text} for text in texts])
    total = accepted = verdicts = details = 0
    shown = []
    for text, answer in zip(texts, answers):
        ours = [(error["message"], error["locations"]) for error in answer.get("errors", [])]
        if any("nested deeper" in message for message, _ in ours):
            continue
        try:
            parse(text)
            theirs = []
        except GraphQLSyntaxError as error:
            theirs = [(error.message, [location(text, error.positions[0])])]
        except (IndexError, RecursionError):
            # graphql-core 3.2 reads beyond the end of an escape that is not finished.
            continue
        total += 1
        accepted += not theirs
        if bool(ours) != bool(theirs):
            verdicts += 1
        elif ours != theirs:
            details += 1
        if ours != theirs:
            shown.append((text[-200:], ours, theirs))
    report("parsing", total, accepted, verdicts, details, shown)


def compare_introspection():
    query = get_introspection_query(
        descriptions=True, specified_by_url=True, directive_is_repeatable=True,
        schema_description=True, input_value_deprecation=True)
    graphiql = get_introspection_query()
    answers = ask([{"mode": "execute", "query": text} for text in (query, graphiql)])
    for answer in answers:
        assert "errors" not in answer, answer
    schema = build_client_schema(answers[0]["data"])
    errors = validate_schema(schema)
    print(f"introspection: {len(schema.type_map)} types, {len(errors)} errors of the schema {errors or ''}")
    text = ask([{"mode": "definitions", "query": ""}])[0]
    same = print_schema(lexicographic_sort_schema(build_schema(text))) == print_schema(lexicographic_sort_schema(schema))
    print(f"definitions: {len(text)} characters, {'the same schema' if same else 'ANOTHER SCHEMA'}")
    global failures
    failures += len(errors) + (not same)
    return schema


# graphql-core knows nothing of the values of scalars that a server defines.
# Its locations of directives are in lower case, unlike the specification's and those of graphql-js.
DIRECTIVE = re.compile(r" may not be used on ([a-z_ ]+)\.$")
CUSTOM = re.compile(r"^(BigInt|Decimal|DateTime|Date|Time|UUID|JSON|Base64) cannot represent")


def compare_validation(schema):
    source = queries.Source(seed)
    texts = [queries.document(schema, source) for _ in range(count)]
    texts = [text if source.randrange(3) == 0 else queries.mutant(text, schema, source) for text in texts]
    answers = ask([{"mode": "validate", "query": text} for text in texts])
    total = accepted = verdicts = details = 0
    shown = []
    kinds = {}
    for text, answer in zip(texts, answers):
        try:
            document = parse(text)
        except GraphQLSyntaxError:
            continue
        found = validate(schema, document, specified_rules)
        theirs = sorted(
            (DIRECTIVE.sub(lambda match: " may not be used on " + match[1].upper().replace(" ", "_") + ".", error.message), [(node.loc.start_token.line, node.loc.start_token.column) for node in error.nodes or []])
            for error in found)
        ours = sorted(
            (error["message"], [(place["line"], place["column"]) for place in error.get("locations", [])])
            for error in answer.get("errors", []))
        if any("nested deeper" in message or "Too many validation" in message for message, _ in ours + theirs):
            continue
        ours = [error for error in ours if not CUSTOM.match(error[0])]
        if any("is not executable" in message for message, _ in theirs):
            # Nothing else is checked in a document that defines types.
            theirs = [error for error in theirs if "is not executable" in error[0] or error[0].startswith("There can be only one operation") or error[0].startswith("There can be only one fragment") or error[0].startswith("This anonymous")]
        if any(message.startswith("Cannot spread fragment") for message, _ in theirs):
            # Fields are not compared where fragments spread themselves.
            ours = [error for error in ours if "conflict because" not in error[0]]
            theirs = [error for error in theirs if "conflict because" not in error[0]]
        total += 1
        accepted += not theirs
        for message, _ in theirs:
            kind = re.sub(r"'[^']*'", "'…'", message)[:60]
            kinds[kind] = kinds.get(kind, 0) + 1
        if bool(ours) != bool(theirs):
            verdicts += 1
        elif ours != theirs:
            details += 1
        if ours != theirs:
            mine = [error for error in ours if error not in theirs]
            others = [error for error in theirs if error not in ours]
            shown.append((text, mine, others))
    report("validation", total, accepted, verdicts, details, shown)
    print(f"  {len(kinds)} kinds of errors, the rarest {sorted(kinds.values())[:5]} times")


def compare_execution(schema):
    """graphql-core executes each document over the data of the answer, which must give the same data again."""
    global failures
    source = queries.Source(seed)
    texts = []
    while len(texts) < count // 4:
        text = queries.document(schema, source)
        # Only an answer's `__typename` tells the types of nodes.
        if source.careful and "node(" not in text and "nodes(" not in text:
            texts.append(text)
    variables = {"b": False}
    answers = ask([{"mode": "execute", "query": text, "variables": variables} for text in texts])
    total = differing = internal = full = 0
    for text, answer in zip(texts, answers):
        if "data" not in answer:
            continue
        total += 1
        full += "errors" not in answer
        internal += any(error.get("extensions", {}).get("code") == "INTERNAL" for error in answer.get("errors", []))
        if answer["data"] is None:
            continue
        again = graphql_sync(
            schema, text, root_value=answer["data"], variable_values=variables,
            field_resolver=lambda parent, info, **_: parent[info.path.key])
        if json.dumps(again.data) != json.dumps(answer["data"]) or again.errors:
            differing += 1
            print(f"  {text!r}\n    {answer}\n    {again}")
    print(f"execution: {total} compared, {full} without errors; {differing} other data, {internal} internal errors")
    failures += differing + internal


compare_parsing()
client = compare_introspection()
compare_validation(client)
compare_execution(client)
sys.exit(1 if failures else 0)
