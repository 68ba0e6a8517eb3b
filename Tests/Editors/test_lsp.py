"""`seed lsp` with a real client: pytest-lsp, which is made of pygls."""
import asyncio
import os
import pathlib

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

SEED = os.environ.get("SEED", "seed")
FOLDER = pathlib.Path(os.environ.get("TMPDIR", "/tmp")) / f"seed-lsp-{os.getpid()}"

FILES = {
    "Factories/user.yaml": """\
factory: user
table: users
fields:
  id: { type: integer, primary_key: true }
  name: string
  age: { type: integer, nullable: true }
values:
  # 😀 a comment with a wide character
  name: "{first_name()} 😀 {last_name()}"
  age: random_int(18, 80)
traits:
  old: { age: 99 }
""",
    "Factories/order.yaml": """\
factory: order
table: orders
fields:
  id: { type: integer, primary_key: true }
  user_id: { type: integer, references: users.id }
values:
  user_id: ref(user)
""",
    "Scenarios/shop.yaml": """\
scenario: shop
steps:
  - create: user
    count: 10
  - { create: order, count: 1..3 per user }
""",
}


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[SEED, "lsp"]))
async def client(lsp_client: LanguageClient):
    for name, text in FILES.items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=types.ClientCapabilities(
                text_document=types.TextDocumentClientCapabilities(
                    completion=types.CompletionClientCapabilities(
                        completion_item=types.ClientCompletionItemOptions(snippet_support=True)
                    )
                )
            ),
            workspace_folders=[types.WorkspaceFolder(uri=FOLDER.as_uri(), name="shop")],
        )
    )
    yield
    await lsp_client.shutdown_session()


def uri(name):
    return (FOLDER / name).as_uri()


def opened(client, name, text=None):
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            text_document=types.TextDocumentItem(
                uri=uri(name), language_id="yaml", version=1, text=text or FILES[name])))


def at(name, needle, text=None, behind=False):
    """The position of a text, in UTF-16."""
    for number, line in enumerate((text or FILES[name]).split("\n")):
        if needle in line:
            start = line.index(needle) + (len(needle) if behind else 0)
            return types.Position(number, len(line[:start].encode("utf-16-le")) // 2)
    raise AssertionError(needle)


def document(name):
    return types.TextDocumentIdentifier(uri=uri(name))


@pytest.mark.asyncio
async def test_diagnostics_while_typing(client):
    name = "Factories/user.yaml"
    opened(client, name)
    await client.wait_for_notification("textDocument/publishDiagnostics")
    place = at(name, "random_int")
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(uri=uri(name), version=2),
            content_changes=[
                types.TextDocumentContentChangePartial(
                    range=types.Range(place, types.Position(place.line, place.character + 10)),
                    text="random_itn")
            ]))
    for _ in range(50):
        found = client.diagnostics.get(uri(name), [])
        if found:
            break
        await asyncio.sleep(0.1)
    assert "unknown generator `random_itn`" in found[0].message
    assert "random_int" in found[0].message.split("\n")[1]
    assert found[0].range.start == place
    assert found[0].range.end.character == place.character + 10


@pytest.mark.asyncio
async def test_positions_count_utf16(client):
    name = "Factories/user.yaml"
    text = FILES[name].replace("last_name()", "lost_name()")
    opened(client, name, text)
    for _ in range(50):
        found = client.diagnostics.get(uri(name), [])
        if found and "lost_name" in found[0].message:
            break
        await asyncio.sleep(0.1)
    assert found[0].range.start == at(name, "lost_name", text)


async def labels(client, name, text, needle):
    opened(client, name, text)
    result = await client.text_document_completion_async(
        types.CompletionParams(
            text_document=document(name), position=at(name, needle, text, behind=True)))
    return {item.label: item for item in result.items}


@pytest.mark.asyncio
async def test_completion(client):
    scenario = FILES["Scenarios/shop.yaml"]
    keys = await labels(client, "Scenarios/shop.yaml", scenario + "tran", "tran")
    assert {"transaction", "seed", "now"} <= keys.keys() and "steps" not in keys
    kinds = await labels(client, "Scenarios/shop.yaml", scenario + "  - cr", "- cr")
    assert {"create", "truncate", "rows", "fixtures", "raw", "expect"} == kinds.keys()
    step = await labels(client, "Scenarios/shop.yaml", scenario + "  - create: user\n    tr", "    tr")
    assert {"traits", "count", "as"} <= step.keys() and "create" not in step and "raw" not in step
    names = await labels(client, "Scenarios/shop.yaml", scenario + "  - create: ", "  - create: ")
    factories = await labels(client, "Scenarios/shop.yaml", scenario + "  - { create: ", "  - { create: ")
    assert factories.keys() == {"user", "order"} and names.keys() == {"user", "order"}
    columns = await labels(
        client, "Scenarios/shop.yaml", scenario + "  - create: user\n    values:\n      na", "      na")
    assert {"name", "age"} <= columns.keys()
    user = FILES["Factories/user.yaml"]
    generators = await labels(client, "Factories/user.yaml", user.replace("random_int(18, 80)", "ra"), "age: ra")
    assert generators["random_int"].insert_text.startswith("random_int(${1:")
    template = await labels(client, "Factories/user.yaml", user.replace("random_int(18, 80)", '"{na'), 'age: "{na')
    assert "name" in template
    fields = await labels(client, "Factories/user.yaml", user.replace("name: string", "name: { type: string, un"), "un")
    assert "unique" in fields and "type" not in fields


@pytest.mark.asyncio
async def test_hover_shows_values_of_the_column(client):
    name = "Factories/user.yaml"
    opened(client, name)

    async def text(needle, file=name):
        result = await client.text_document_hover_async(
            types.HoverParams(text_document=document(file), position=at(file, needle)))
        return result.contents.value

    shown = await text("age: random")
    ages = [int(line) for line in shown.split("```text\n")[1].split("\n```")[0].split("\n")]
    assert len(ages) == 5 and all(18 <= age <= 80 for age in ages)
    assert "integer" in (await text("random_int")).lower()
    assert "primary key" in await text("primary_key")
    assert "users" in await text("user\n    count".split("\n")[0], "Scenarios/shop.yaml")


@pytest.mark.asyncio
async def test_definition_references_rename(client):
    scenario = "Scenarios/shop.yaml"
    opened(client, scenario)
    place = at(scenario, "user", behind=False)
    found = await client.text_document_definition_async(
        types.DefinitionParams(text_document=document(scenario), position=place))
    assert found.uri == uri("Factories/user.yaml")
    assert found.range.start == types.Position(0, 9)
    references = await client.text_document_references_async(
        types.ReferenceParams(
            text_document=document(scenario), position=place,
            context=types.ReferenceContext(include_declaration=True)))
    assert len(references) == 4
    edit = await client.text_document_rename_async(
        types.RenameParams(text_document=document(scenario), position=place, new_name="person"))
    assert {key: len(value) for key, value in edit.changes.items()} == {
        uri("Factories/user.yaml"): 1, uri("Factories/order.yaml"): 1, uri(scenario): 2}
    assert all(item.new_text == "person" for items in edit.changes.values() for item in items)
    with pytest.raises(Exception, match="already"):
        await client.text_document_rename_async(
            types.RenameParams(text_document=document(scenario), position=place, new_name="order"))
