"""Documents for comparisons: those of graphql-core's own tests, and mutants of them."""
import ast
import pathlib
import random
import re

TOKEN = re.compile(
    r'"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n])*"|\.\.\.|[_A-Za-z]\w*|-?[0-9][0-9.eE+-]*|#[^\n]*|\s+|.',
    re.DOTALL,
)
PIECES = [
    "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "...on", "on", "fragment", "query",
    "mutation", "subscription", "true", "false", "null", "type", "extend", "schema", "input", "enum", "union",
    "interface", "scalar", "directive", "implements", "repeatable", "@skip(if: true)", '"', '"""', '\\"""', "\\",
    "\\u0041", "\\u{1F600}", "\\uD83D\\uDE00", "\\uD83D", "\\n", "\\q", "0", "-1", "01", "1.5", "1e5", "1.", ".5",
    "1e", "1a", "#", "\n", "\r", "\r\n", "\t", ",", "\ufeff", "é", "😀", "'", "\0", "\x7f", " ", "\u2028", "name",
]


def of_tests(folder):
    """Every text of the tests: documents that are valid, documents that are not, and much else."""
    found = set()
    for path in sorted(pathlib.Path(folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    for path in sorted(pathlib.Path(folder).rglob("*kitchen_sink.graphql")):
        found.add(path.read_text(encoding="utf-8"))
    return sorted(found)


def mutant(text, source):
    """A document with one to three changes."""
    for _ in range(source.randint(1, 3)):
        parts = TOKEN.findall(text)
        if not parts:
            return source.choice(PIECES)
        place = source.randrange(len(parts))
        kind = source.randrange(7)
        if kind == 0:
            del parts[place]
        elif kind == 1:
            parts.insert(place, source.choice(PIECES))
        elif kind == 2:
            parts[place] = source.choice(PIECES)
        elif kind == 3:
            parts.insert(place, parts[source.randrange(len(parts))])
        elif kind == 4:
            other = source.randrange(len(parts))
            parts[place], parts[other] = parts[other], parts[place]
        elif kind == 5:
            parts = parts[:place]
        else:
            piece = parts[place]
            cut = source.randrange(len(piece) + 1)
            parts[place] = piece[:cut] + source.choice(PIECES) + piece[cut:]
        text = "".join(parts)
    return text


def mutants(documents, count, seed):
    """Mutants of documents that are not too long."""
    source = random.Random(seed)
    short = [document for document in documents if 5 < len(document) < 3000]
    return [mutant(source.choice(short), source) for _ in range(count)]
