"""The page of `seed studio` as people use it, in Chromium."""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SEED = os.environ["SEEDKIT_SEED"]
IMAGES = ROOT / "docs/images"
TAKES_SCREENSHOTS = "--screenshots" in sys.argv
ONLY = [one for one in sys.argv[1:] if not one.startswith("--")]


class Studio:
    """A project in a folder, served by the command."""

    def __init__(self, folder, *arguments, **environment):
        self.folder = pathlib.Path(folder)
        self.process = subprocess.Popen(
            [SEED, "studio", *arguments], cwd=folder, stdout=subprocess.PIPE, text=True,
            env={"PATH": os.environ["PATH"], "HOME": str(folder), **environment,
                 **{key: os.environ[key] for key in ["LD_LIBRARY_PATH"] if key in os.environ}})
        self.url = self.process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[0-9a-f]{32}/", self.url), self.url

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        # As many editors do: a new file takes the place of the old one.
        fresh = path.with_name(path.name + ".new")
        fresh.write_text(text)
        fresh.rename(path)

    def read(self, name):
        return (self.folder / name).read_text()

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(30) == 0, self.process.returncode


def world(folder):
    for name in ["Factories", "Scenarios"]:
        shutil.copytree(ROOT / name, pathlib.Path(folder) / name)


def many(folder, number):
    """Tables that refer to one or two before them; every twentieth closes a cycle."""
    factories = pathlib.Path(folder) / "Factories"
    factories.mkdir(parents=True)
    steps = []
    for place in range(number):
        parents = sorted({place // 3, max(0, place - 7)} - {place}) if place else []
        fields = ["  id: { type: integer, primary_key: true }", "  name: { type: string, max_length: 40 }"]
        fields += [f"  t{one:03}_id: {{ type: integer, nullable: true, references: t{one:03} }}" for one in parents]
        if place % 20 == 1 and place + 4 < number:
            fields.append(f"  back_id: {{ type: integer, nullable: true, references: t{place + 3:03} }}")
        (factories / f"t{place:03}.yaml").write_text(
            f"factory: t{place:03}\nfields:\n" + "\n".join(fields) + "\nvalues:\n  name: random_username()\n")
        steps.append(f"  - create: t{place:03}\n    count: {50 + place}")
    (pathlib.Path(folder) / "Scenarios").mkdir()
    (pathlib.Path(folder) / "Scenarios/all.yaml").write_text("scenario: all\nsteps:\n" + "\n".join(steps) + "\n")


@contextmanager
def served(prepare, *arguments, **environment):
    with tempfile.TemporaryDirectory(prefix="seed-studio-") as folder:
        prepare(folder)
        studio = Studio(folder, *arguments, **environment)
        try:
            yield studio
        finally:
            if studio.process.poll() is None:
                studio.stop()


def browser(width=1440, height=900, dark=False):
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", f"--window-size={width},{height}"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    if dark:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
    return driver


class Page:
    """What a person sees and does."""

    def __init__(self, driver, studio):
        self.driver = driver
        self.studio = studio

    def open(self, hash=""):
        self.driver.get("about:blank")
        self.driver.get(self.studio.url + hash)
        self.wait("#title")
        return self

    def wait(self, selector, text=None, seconds=30):
        def found(driver):
            for one in driver.find_elements(By.CSS_SELECTOR, selector):
                try:
                    if one.is_displayed() and (text is None or text in one.text):
                        return one
                except Exception:  # the view was drawn anew
                    return False
            return False
        return WebDriverWait(self.driver, seconds, 0.02).until(found, f"no {selector} with {text!r}: {self.text('#main')[:600]}")

    def until(self, condition, message, seconds=30):
        return WebDriverWait(self.driver, seconds, 0.02).until(lambda _: condition(), message)

    def text(self, selector):
        return self.driver.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def texts(self, selector):
        return self.driver.execute_script("return [...document.querySelectorAll(arguments[0])].map(one => one.innerText)", selector)

    def count(self, selector):
        return self.driver.execute_script("return document.querySelectorAll(arguments[0]).length", selector)

    def click(self, selector, text=None):
        for attempt in range(20):
            try:
                self.wait(selector, text).click()
                return
            except Exception:
                if attempt == 19:
                    raise
                time.sleep(0.05)

    def keys(self, *keys):
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def column(self, name):
        place = [one.split("\n")[0].replace("⚷ ", "") for one in self.texts(".rows thead th")].index(name)
        return self.texts(f".rows tbody tr > *:nth-child({place + 1})")

    def shot(self, name):
        if TAKES_SCREENSHOTS:
            time.sleep(1.4)
            IMAGES.mkdir(parents=True, exist_ok=True)
            self.driver.save_screenshot(str(IMAGES / f"studio-{name}.png"))

    def no_errors(self, refused=0):
        """Nothing but the requests that the server was to refuse, which the browser lists as errors of the network."""
        found = [one for one in self.driver.get_log("browser") if one["level"] == "SEVERE"]
        answers = [one for one in found if one["source"] == "network" and "status of 422" in one["message"]]
        assert len(answers) == refused and len(found) == refused, found


def request(url, headers={}, data=None, method=None):
    ask = urllib.request.Request(url, headers=headers, data=data, method=method)
    try:
        with urllib.request.urlopen(ask, timeout=20) as answer:
            return answer.status, answer.read().decode(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), dict(error.headers)


# MARK: Tests


def test_rows():
    """Load, page, jump, follow a reference and come back, origins, search, keys."""
    with served(world) as studio:
        driver = browser()
        page = Page(driver, studio).open("#scenario=shop&table=orders")
        page.wait(".rows tbody tr")
        assert page.count(".rows tbody tr") == 50
        assert "live" == page.wait("#live", "live").text
        page.keys("]")
        page.wait(".rows tbody .row-number", "51")
        page.keys("g")
        page.keys("4001", Keys.ENTER)
        page.wait(".rows tbody .row-number", "4,001")
        expected = subprocess.run([SEED, "show", "order", "4001", "--json"], cwd=studio.folder, capture_output=True, text=True)
        if expected.returncode == 0:
            shown = page.column("user_id")[0]
            assert shown == str(json.loads(expected.stdout)[0]["user_id"]), (shown, expected.stdout)
        cell = page.wait(".rows tbody td a")
        webdriver.ActionChains(driver).move_to_element(cell).perform()
        tip = page.wait("#tip", "references users, row").text
        assert "factory order" in tip and "Scenarios/shop.yaml:" in tip, tip
        target = int(re.search(r"references users, row ([\d,]+)", tip)[1].replace(",", ""))
        cell.click()
        page.wait("#title", "users")
        detail = page.wait("#detail", f"users, row {target:,}")
        page.wait("#detail .children .links a")
        assert "orders by user_id" in detail.text, detail.text
        children = [int(one.replace(",", "")) for one in page.texts("#detail .children li:first-child .links a")]
        assert 4001 in children, children
        webdriver.ActionChains(driver).move_to_element(page.wait(".rows tbody tr:nth-child(4) td:nth-child(4)")).perform()
        page.shot("rows")
        page.click("#detail .children .links a", "4,001")
        page.wait("#title", "orders")
        page.wait("#detail", "orders, row 4,001")
        driver.back()
        page.wait("#title", "users")
        page.keys(Keys.ESCAPE)
        page.until(lambda: not driver.find_element(By.ID, "detail").is_displayed(), "the detail stays")
        page.keys("/")
        page.keys("email")
        page.until(lambda: page.texts("#tables .name") == ["users"], f"search: {page.texts('#tables .name')}")
        page.keys(Keys.ENTER)
        page.wait("#title", "users")
        page.keys(Keys.ESCAPE, "?")
        page.wait("#help", "next and previous table")
        page.keys(Keys.ESCAPE)
        page.no_errors()
        driver.quit()


def watch_changes(driver):
    """Notes when the page first marks a changed value."""
    driver.execute_script("""
      window.times = []
      new MutationObserver(() => { if (document.querySelector('td.changed') && !window.times.length) window.times.push(Date.now()) })
        .observe(document.querySelector('#view'), { childList: true, subtree: true, attributes: true })""")


def soon(driver, start):
    """The time from a save to the marked value, which is to be short."""
    took = driver.execute_script("return window.times[0]") - start
    limit = float(os.environ.get("SEEDKIT_STUDIO_LIMIT", 200))
    print(f"  a change is on the page after {took:.0f} ms")
    assert took < limit, took


def test_editing():
    """A saved file is on the page at once, with what has changed; an error has a caret and a suggestion."""
    with served(world) as studio:
        driver = browser()
        page = Page(driver, studio).open("#scenario=shop&table=users")
        page.wait(".rows tbody tr")
        page.wait("#live", "live")
        before = page.column("email")
        text = studio.read("Factories/shop/user.yaml")
        line = next(one for one in text.split("\n") if one.strip().startswith("email:") and "{ type" not in one)
        watch_changes(driver)
        start = time.time() * 1000
        studio.write("Factories/shop/user.yaml", text.replace(line, '  email: "{row}@changed.example"'))
        page.wait(".rows td.changed", "@changed.example")
        soon(driver, start)
        assert page.column("email") != before
        assert "values changed" in page.wait(".changes").text
        assert page.count(".rows thead th.changed") >= 1
        page.wait("#tables .changed")
        page.shot("changed")
        studio.write("Factories/shop/user.yaml", text.replace(line, "  email: random_emial()"))
        problem = page.wait(".problem.error", "random_emial")
        assert "^^^^" in problem.text and "did you mean `random_email`?" in problem.text, problem.text
        assert "before this error" in page.text("#problems")
        assert page.column("email")[0].endswith("@changed.example")
        page.shot("error")
        studio.write("Factories/shop/user.yaml", text)
        page.until(lambda: page.count(".problem.error") == 0 and page.column("email") == before, "the rows don't come back")
        page.no_errors()
        driver.quit()


def test_columns_and_graph():
    """Distributions with their sample, and graphs of few and many tables, light and dark."""
    with served(world) as studio:
        driver = browser()
        page = Page(driver, studio).open("#scenario=shop&table=orders&view=columns")
        page.wait(".card .plot")
        assert "rows" in page.text(".sample")
        assert page.count(".card") == page.driver.execute_script("return 0 + document.querySelectorAll('.card h3').length")
        page.shot("distributions")
        page.open("#scenario=chinook&table=Track&view=columns")
        page.wait(".card .plot")
        page.open("#scenario=shop&table=orders&view=graph")
        page.wait(".graph .box")
        names = {one.get_attribute("data-name") for one in driver.find_elements(By.CSS_SELECTOR, ".graph .box")}
        assert {"users", "orders", "order_items"} <= names, names
        label = driver.find_element(By.CSS_SELECTOR, '.box[data-name="orders"]').get_attribute("aria-label")
        assert "refers to users" in label, label
        page.shot("graph")
        page.no_errors()
        driver.quit()
        driver = browser(dark=True)
        page = Page(driver, studio).open("#scenario=shop&table=products&view=columns")
        page.wait(".card .plot")
        page.shot("dark")
        driver.quit()


def test_many_tables():
    """150 tables can be read, 500 are shown in time, cycles are marked."""
    for number in [150, 500]:
        with served(lambda folder: many(folder, number)) as studio:
            driver = browser()
            start = time.time()
            page = Page(driver, studio).open("#view=graph")
            page.wait(".graph .box", seconds=120)
            took = time.time() - start
            print(f"  {number} tables are shown after {took:.1f} s")
            assert page.count(".graph .box") == number
            assert page.count("#tables li") == number
            assert page.count(".box.cycle") > 0 and page.count(".edge.cycle") > 0
            sizes = driver.execute_script("""
              const canvas = document.querySelector('.graph').getBoundingClientRect()
              return [...document.querySelectorAll('.box')].map(one => one.getBoundingClientRect())
                .filter(one => one.right > canvas.left && one.left < canvas.right && one.bottom > canvas.top && one.top < canvas.bottom)
                .map(one => one.height)""")
            assert len(sizes) > 5 and min(sizes) >= 25, (len(sizes), sizes[:3])
            page.shot(f"graph-{number}")
            page.click("#tables .item", "t100")
            page.wait("#title")
            page.keys("1")
            page.wait(".rows tbody tr")
            text = studio.read("Factories/t100.yaml")
            watch_changes(driver)
            start = time.time() * 1000
            studio.write("Factories/t100.yaml", text.replace("random_username()", "company()"))
            page.wait(".rows td.changed", seconds=60)
            if number == 150:
                soon(driver, start)
            page.wait("#tables .changed", seconds=60)
            assert page.texts("#tables .item:has(.changed) .name") == ["t100"], page.texts("#tables .item:has(.changed) .name")
            page.no_errors()
            driver.quit()


HUGE = """scenario: huge
seed: 3
database: sqlite:huge.db
steps:
  - create: user
    count: 99000000
"""


def test_running():
    """The button runs the scenario; a run can be interrupted and leaves nothing; production is refused."""
    def prepare(folder):
        world(folder)
        (pathlib.Path(folder) / "Scenarios/huge.yaml").write_text(HUGE)
        (pathlib.Path(folder) / "Scenarios/live.yaml").write_text(
            "scenario: live\ndatabase: postgres://127.0.0.1:1/shop_production\nsteps:\n  - create: user\n    count: 10\n")
    with served(prepare) as studio:
        driver = browser()
        page = Page(driver, studio).open("#scenario=shop&view=plan")
        page.wait("#start")
        page.shot("plan")
        page.click("#start")
        page.wait('#outcome[data-state="done"]', seconds=120)
        digest = page.text("#digest")
        page.shot("run")
        told = subprocess.run([SEED, "run", "shop", "--json", "--database", "sqlite:other.db"], cwd=studio.folder, capture_output=True, text=True, check=True)
        assert json.loads(told.stdout)["digest"] == digest
        assert (studio.folder / "shop.db").exists()
        page.open("#scenario=huge&table=users&from=99000000")
        page.wait(".rows tbody tr")
        assert "99,000,000" in page.text(".rows tbody")
        page.open("#scenario=huge&view=plan")
        page.click("#start")
        page.wait(".progress p", "rows/s", seconds=60)
        page.shot("progress")
        page.click("#interrupt")
        page.wait('#outcome[data-state="interrupted"]', "unchanged")
        assert not list(studio.folder.glob("huge.db*")), list(studio.folder.glob("huge.db*"))
        page.open("#scenario=live&view=plan")
        page.click("#start")
        refused = page.wait('#outcome[data-state="failed"]', "refused to write", seconds=60)
        assert "--allow-production" in refused.text, refused.text
        page.shot("production")
        page.no_errors()
        driver.quit()


def test_strangers():
    """Without the token, or from another origin, nothing is answered."""
    with served(world) as studio:
        base, token = studio.url.rstrip("/").rsplit("/", 1)
        own = base
        assert request(studio.url)[0] == 200
        for path in ["/", "/api/project", f"/{token[:-1]}x/", f"/{token[:-1]}x/api/project"]:
            assert request(base + path)[0] == 404, path
        assert request(studio.url + "api/project", {"Host": "evil.example"})[0] == 421
        assert request(studio.url + "api/project", {"Origin": "http://evil.example"})[0] == 403
        body = json.dumps({"scenario": "shop"}).encode()
        for headers in [{"Content-Type": "application/json"}, {"Origin": "http://evil.example", "Content-Type": "application/json"},
                        {"Origin": own, "Content-Type": "text/plain"}]:
            assert request(studio.url + "api/run", headers, body)[0] in (403, 415), headers
        assert not (studio.folder / "shop.db").exists()
        # A page of another origin that even knows the URL.
        import http.server
        import threading
        server = http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
        server.RequestHandlerClass.log_message = lambda *_: None
        threading.Thread(target=server.serve_forever, daemon=True).start()
        driver = browser()
        driver.set_script_timeout(30)
        driver.get(f"http://127.0.0.1:{server.server_port}/")
        outcome = driver.execute_async_script("""
          const [url, done] = arguments
          const tries = [
            fetch(url + 'api/project').then(() => 'read', () => 'refused'),
            fetch(url + 'api/run', { method: 'POST', mode: 'no-cors', body: '{"scenario":"shop"}', headers: { 'Content-Type': 'text/plain' } }).then(answer => answer.type, () => 'refused'),
            new Promise(done => { const image = new Image(); image.onload = () => done('read'); image.onerror = () => done('refused'); image.src = url + 'icon.svg' }),
            new Promise(done => { const script = document.createElement('script'); script.onload = () => done('read'); script.onerror = () => done('refused'); script.src = url + 'dom.js'; document.body.append(script) }),
          ]
          Promise.all(tries).then(done)""", studio.url)
        assert outcome == ["refused"] * 4, outcome
        time.sleep(0.5)
        assert not (studio.folder / "shop.db").exists()
        driver.quit()
        server.shutdown()
        # What the page itself may do.
        headers = request(studio.url)[2]
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert headers["Referrer-Policy"] == "no-referrer" and headers["X-Frame-Options"] == "DENY"


def test_two_tabs():
    """Two tabs show different things, and both hear of changes and runs."""
    with served(world) as studio:
        drivers = [browser(), browser()]
        pages = [Page(drivers[0], studio).open("#scenario=shop&table=users"), Page(drivers[1], studio).open("#scenario=shop&view=plan")]
        pages[0].wait(".rows tbody tr")
        pages[1].click("#start")
        pages[1].wait('#outcome[data-state="done"]', seconds=120)
        pages[0].click("#tab-plan")
        pages[0].wait('#outcome[data-state="done"]')
        assert pages[0].text("#digest") == pages[1].text("#digest")
        pages[0].click("#tab-rows")
        pages[0].wait(".rows tbody tr")
        text = studio.read("Scenarios/shop.yaml")
        studio.write("Scenarios/shop.yaml", text.replace("seed: 42", "seed: 43"))
        pages[0].wait(".rows td.changed")
        pages[1].wait(".figure", "43")
        for driver in drivers:
            driver.quit()


def test_accessibility():
    """Names, roles, contrast and keyboard access of each view, light and dark, as axe-core judges them."""
    import axe_core_python
    axe = next(pathlib.Path(axe_core_python.__file__).parent.rglob("axe*.js")).read_text()
    with served(world) as studio:
        for dark in [False, True]:
            driver = browser(dark=dark)
            # The page forbids scripts that aren't its own.
            driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
            driver.set_script_timeout(120)
            for view, shown in {"table=orders&row=5": "#detail .children .links, #detail .children .empty", "table=orders&view=columns": ".card .plot",
                                "view=graph": ".graph .box", "view=plan": "#start"}.items():
                page = Page(driver, studio).open("#scenario=shop&" + view)
                page.wait(shown)
                driver.execute_script(axe)
                found = driver.execute_async_script("axe.run().then(found => arguments[0](found.violations.map(one => `${one.help}: ${one.nodes[0].html}`)))")
                assert not found, (dark, view, found)
            driver.quit()


def test_hostile_values():
    """What files say is text on the page, whatever it is."""
    hostile = '<img src=x onerror="document.title=1">&amp;'
    def prepare(folder):
        for name, text in {
            "Factories/a.yaml": f"factory: a\ndescription: '{hostile}'\nfields:\n  id: {{ type: integer, primary_key: true }}\n  '<b>x</b>': {{ type: text }}\nvalues:\n  '<b>x</b>': '{hostile}'\n",
            "Scenarios/s.yaml": "scenario: s\nsteps:\n  - create: a\n    count: 3\n"}.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    with served(prepare) as studio:
        driver = browser()
        page = Page(driver, studio).open("#scenario=s&table=a")
        page.wait(".rows td", "onerror")
        for view in ["columns", "graph", "plan"]:
            page.click(f"#tab-{view}")
            time.sleep(0.3)
        assert page.count("#view img") == 0 and driver.title.endswith("seed studio"), driver.title
        driver.quit()


def test_database():
    """A database without files: guesses first, another value writes the factory file, all files at once."""
    def prepare(folder):
        import sqlite3
        connection = sqlite3.connect(pathlib.Path(folder) / "old.db")
        connection.executescript("""
          create table customer (id integer primary key, full_name text not null, email text unique, zq text not null, created_at text);
          create table invoice (id integer primary key, customer_id integer not null references customer(id), total numeric(10, 2) not null, qx integer);
        """)
        connection.close()
    with served(prepare, "--database", "sqlite:old.db") as studio:
        driver = browser()
        page = Page(driver, studio).open("#view=database")
        page.wait(".choices tbody tr.doubtful")
        doubtful = page.texts(".choices tr.doubtful td:first-child")
        assert any("customer.zq" in one for one in doubtful), doubtful
        page.shot("database")
        assert not (studio.folder / "Factories").exists()
        field = driver.find_element(By.CSS_SELECTOR, '[data-column="customer.zq"] input')
        field.clear()
        field.send_keys("random_emial()", Keys.ENTER)
        page.wait('[data-column="customer.zq"] .problem', "random_emial")
        assert not (studio.folder / "Factories").exists()
        field = driver.find_element(By.CSS_SELECTOR, '[data-column="customer.zq"] input')
        field.clear()
        field.send_keys("color()", Keys.ENTER)
        page.until(lambda: (studio.folder / "Factories/customer.yaml").exists(), "the file isn't written")
        assert "  zq: color()" in studio.read("Factories/customer.yaml")
        page.until(lambda: page.count('tr.doubtful[data-column="customer.zq"]') == 0, "the column stays doubtful")
        page.click("#write-all")
        page.until(lambda: (studio.folder / "Factories/invoice.yaml").exists(), "not all files are written")
        page.click("#tab-plan")
        page.click("#start")
        page.wait('#outcome[data-state="done"]', seconds=60)
        page.no_errors(refused=1)
        driver.quit()


def main():
    failed = []
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_") and (not ONLY or name in ONLY)]
    for name, test in tests:
        start = time.time()
        print(f"{name}: {test.__doc__.splitlines()[0]}", flush=True)
        try:
            test()
            print(f"  passed after {time.time() - start:.1f} s", flush=True)
        except Exception as error:
            import traceback
            traceback.print_exc()
            failed.append(name)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


main()
