#!/usr/bin/env python3
"""Uses the server's GraphQL by gql, a client in Python, and by GraphiQL in Chromium; the arguments are the server's URL
and a folder of GraphiQL's files.

It needs gql, Selenium, Chromium and its driver. GraphiQL comes from the package datasette-graphql, which has its files.
"""

import pathlib
import sys
import urllib.parse

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

url = sys.argv[1] + "/graphql"
files = pathlib.Path(sys.argv[2]).resolve()

# The client reads the schema by introspection, and checks each document against it before it is sent.
client = Client(transport=RequestsHTTPTransport(url), fetch_schema_from_transport=True)
with client as session:
    types = client.schema.type_map
    assert "User" in types and "UserConnection" in types, sorted(types)
    seen, after = [], None
    page = gql("query($after: String) { users(first: 7, after: $after) { totalCount nodes { id } "
               "pageInfo { hasNextPage endCursor } } }")
    while True:
        page.variable_values = {"after": after}
        users = session.execute(page)["users"]
        seen += [user["id"] for user in users["nodes"]]
        after = users["pageInfo"]["endCursor"]
        if not users["pageInfo"]["hasNextPage"]:
            break
    assert len(seen) == len(set(seen)) == users["totalCount"], (len(seen), users["totalCount"])
print(f"graphql: {len(types)} types by introspection, {len(seen)} users in pages of 7")

options = webdriver.ChromeOptions()
for option in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
               # The page is a file, and asks the server.
               "--disable-web-security", "--window-size=1400,900"):
    options.add_argument(option)
query = "{ users(first: 3) { totalCount nodes { username role } } }"
html = f"""<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="{next(files.glob('graphiql.*.css')).name}">
<body style="margin: 0"><div id="graphiql" style="height: 100vh"></div>
<script src="{next(files.glob('react.production.*')).name}"></script>
<script src="{next(files.glob('react-dom.*')).name}"></script>
<script src="{next(files.glob('graphiql.*.js')).name}"></script>
<script>
const fetcher = body => fetch("{url}", {{method: "POST", body: JSON.stringify(body),
  headers: {{"Content-Type": "application/json", "Accept": "application/json"}}}}).then(r => r.json())
ReactDOM.render(React.createElement(GraphiQL, {{fetcher, query: "{query}", docExplorerOpen: true}}),
  document.getElementById("graphiql"))
</script>"""
page = files / "index.html"
page.write_text(html)
driver = webdriver.Chrome(options=options)
try:
    driver.get("file://" + urllib.parse.quote(str(page)))

    def shows(selector, text):
        WebDriverWait(driver, 3600).until(
            lambda _: text in driver.find_element(By.CSS_SELECTOR, selector).text)

    # What the explorer shows, it has from the introspection.
    shows(".doc-explorer-contents", "Query")
    driver.find_element(By.CSS_SELECTOR, ".execute-button").click()
    shows(".result-window", "totalCount")
    if len(sys.argv) > 3:
        driver.save_screenshot(sys.argv[3])
    print("graphiql: reads the schema, and shows the answer to a query")
finally:
    driver.quit()
