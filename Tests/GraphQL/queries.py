"""Documents for a schema: valid ones at random, and mutants of them that break its rules."""
import random
import re

from graphql import (
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)

WRONG = ["1", "1.5", '"text"', "true", "null", "[1]", "[]", "{}", "{a: 1}", "NOVEL", "DESC", "$v", "$w", "99999999999",
         '["a", null]', "{field: NAME}", '"""block\n  text"""', "{eq: 1, eq: 2}"]

# Person:1, Person:2, Book:1, Book:3, and none.
IDS = ['"UGVyc29uOjE="', '"UGVyc29uOjI="', '"Qm9vazox"', '"Qm9vazoz"', "1"]


class Source(random.Random):
    """Random choices for one document after the other; a careful one makes no mistakes."""

    careful = False
    aliases = 0


def value(type_, source, depth=0):
    """A value of an input type, as a document has it."""
    if is_non_null_type(type_):
        return value(type_.of_type, source, depth)
    if not source.careful and source.randrange(12) == 0:
        return source.choice(["null", "$v", "$w"])
    if is_list_type(type_):
        if source.randrange(4) == 0:
            return value(type_.of_type, source, depth)
        return "[" + ", ".join(value(type_.of_type, source, depth + 1) for _ in range(source.randrange(3))) + "]"
    if is_enum_type(type_):
        return source.choice(list(type_.values))
    if is_input_object_type(type_):
        fields = [(name, field) for name, field in type_.fields.items()
                  if is_non_null_type(field.type) or source.randrange(1 + len(type_.fields) // 2 + depth * 2) == 0]
        return "{" + ", ".join(f"{name}: {value(field.type, source, depth + 1)}" for name, field in fields) + "}"
    values = {
        "Int": ["1", "0", "-5"], "Float": ["1", "1.5"], "Boolean": ["true", "false"], "ID": IDS,
        "BigInt": ["1"], "Decimal": ['"1.5"'], "DateTime": ['"2025-06-01T12:00:00Z"'],
        "UUID": ['"00000000-0000-4000-8000-000000000001"'], "Date": ['"2025-06-01"'], "Time": ['"12:00"'],
        "JSON": ["1"], "Base64": ['"AAEC"'],
    }.get(type_.name) or ['"a"', '"\\u00e9"']
    return source.choice(values)


def directives(source):
    if source.randrange(10):
        return ""
    if source.careful:
        return source.choice([" @include(if: true)", " @skip(if: $b)"])
    return " " + source.choice([
        "@include(if: true)", "@skip(if: $b)", "@skip(if: false) @include(if: true)", "@include", "@include(if: 1)",
        "@include(of: true)", "@unknown(a: $v)", "@deprecated", "@skip(if: true) @skip(if: true)", "@specifiedBy(url: 1)",
        "@unknown(id: 5, first: \"x\")", "@include(if: true, if: false)"])


def selection(type_, schema, source, depth, fragments):
    """Selections of an object or interface."""
    fields = list(type_.fields.items())
    parts = []
    for _ in range(source.randint(1, 3)):
        kind = source.randrange(12)
        if kind == 0:
            parts.append("__typename")
        elif kind == 1 and source.careful:
            parts.append(f"... on {type_.name} {{ __typename }}")
        elif kind == 1:
            name = source.choice([type_.name, "Node", source.choice(["Person", "Book", "Query", "Role", "Nope", "String"])])
            inner = schema.type_map.get(name)
            body = selection(inner if hasattr(inner, "fields") and not is_input_object_type(inner) else type_,
                             schema, source, depth + 1, fragments)
            on = "" if source.randrange(6) == 0 else f" on {name}"
            parts.append(f"...{on}{directives(source)} {{ {body} }}")
        elif kind == 2 and not source.careful:
            parts.append(f"...{source.choice(fragments)}{directives(source)}")
        else:
            parts.append(field(*source.choice(fields), type_, schema, source, depth, fragments))
    return " ".join(parts)


def field(name, definition, parent, schema, source, depth, fragments):
    named = get_named_type(definition.type)
    alias = source.choice(["", "", "", "", "a: ", "b: ", f"{source.choice(list(parent.fields))}: "])
    if source.careful:
        source.aliases += 1
        alias = f"a{source.aliases}: "
    arguments = [f"{argument}: {value(input_.type, source)}" for argument, input_ in definition.args.items()
                 if is_non_null_type(input_.type)
                 or source.randrange(4) == 0 and not (source.careful and argument in ("after", "before", "last"))]
    text = alias + name + (f"({', '.join(arguments)})" if arguments else "") + directives(source)
    if is_leaf_type(named):
        return text
    if depth > 5:
        return text + " { __typename }"
    return text + " { " + selection(named, schema, source, depth + 1, fragments) + " }"


def document(schema, source):
    """A document that mostly is valid."""
    source.careful = source.randrange(2) == 0
    fragments = [f"F{number}" for number in range(source.randint(1, 3))]
    kind = source.choice(["query", "query", "mutation", "subscription"] if source.randrange(8) == 0 else ["query", "query", "mutation"])
    root = schema.mutation_type if kind == "mutation" else schema.query_type
    body = selection(root, schema, source, 0, fragments)
    used = set(re.findall(r"\.\.\.(F\d)", body))
    parts = []
    for name in fragments:
        if name in used or not source.careful and source.randrange(8) == 0:
            type_ = schema.type_map[source.choice(["Person", "Book", "Query", "Node", "PersonConnection", "Review", "Mutation"])]
            parts.append(f"fragment {name} on {type_.name}{directives(source)} {{ {selection(type_, schema, source, 2, fragments)} }}")
    text = " ".join([body] + parts)
    variables = [f"${name}: {type_}" for name, type_ in [
        ("v", source.choice(["Int", "String", "ID!", "PersonFilter", "[ID!]!", "Boolean", "Int = 5", "BookKind = NOVEL", "String! = \"x\""])),
        ("w", source.choice(["Int!", "Float", "[Int]", "Person", "Nope", "[PersonOrder!]", "BigInt"])), ("b", "Boolean!")]
        if f"${name}" in text or not source.careful and source.randrange(12) == 0]
    if not source.careful and source.randrange(15) == 0:
        variables.append("$v: Int")
    name = source.choice(["", " A"])
    head = f"{kind}{name}" + (f"({', '.join(variables)})" if variables else "")
    head += "" if source.careful else directives(source)
    extra = "" if source.careful else source.choice([""] * 12 + [" query B { __typename }", " query A { __typename }", " { __typename }", " fragment F0 on Node { id }",
                                       " type T { a: Int }", " extend schema @a"])
    return f"{head} {{ {body} }}\n{' '.join(parts)}{extra}"


TOKEN = re.compile(r'"""(?:[^"]|"(?!""))*"""|"(?:\\.|[^"\\])*"|\.\.\.|[_A-Za-z]\w*|-?[0-9.]+|\s+|.', re.DOTALL)


def mutant(text, schema, source):
    """A document with one or two words or values replaced."""
    names = list(schema.type_map) + [name for type_ in schema.type_map.values() for name in getattr(type_, "fields", {})]
    for _ in range(source.randint(1, 2)):
        parts = TOKEN.findall(text)
        places = [place for place, part in enumerate(parts) if re.match(r"[\w\"]", part)]
        place = source.choice(places)
        kind = source.randrange(5)
        if kind == 0:
            parts[place] = source.choice(names)
        elif kind == 1 and re.match(r"[_A-Za-z]", parts[place]):
            cut = source.randrange(len(parts[place]))
            parts[place] = parts[place][:cut] + source.choice("aeixz_") + parts[place][cut + source.randrange(2):] or "x"
        elif kind == 2:
            parts[place] = source.choice(WRONG)
        elif kind == 3:
            parts[place] = parts[source.choice(places)]
        else:
            parts[place] = parts[place] + " " + parts[place]
        text = "".join(parts)
    return text
