"""Runs Django's tests on databases that `seed exec` has filled."""

import json
import os
import urllib.request

import django
from django.apps import apps
from django.db import connection
from django.test import TransactionTestCase
from django.test.runner import DiscoverRunner, ParallelTestSuite

worker = "main"


def use_fresh_database():
    request = urllib.request.Request(
        f"{os.environ['SEEDKIT_DATABASES']}/{worker}",
        method="POST",
        headers={"Accept": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        variables = json.load(response)
    connection.close()
    connection.settings_dict["NAME"] = variables.get("PGDATABASE") or variables["SEEDKIT_DATABASE_FILE"]


def start_worker(counter, *_, **__):
    """Gives a process of `test --parallel` a database of its own."""
    global worker
    with counter.get_lock():
        counter.value += 1
        worker = f"worker{counter.value}"
    if not apps.ready:
        django.setup()
    use_fresh_database()


class SeededSuite(ParallelTestSuite):
    init_worker = start_worker


class SeededRunner(DiscoverRunner):
    parallel_test_suite = SeededSuite

    def setup_databases(self, **_):
        return []

    def teardown_databases(self, *_, **__):
        connection.close()


class SeededTransactionTestCase(TransactionTestCase):
    """A test that commits: it begins with a fresh database. `TestCase` needs none, as it rolls back."""

    # Methods of the class in some versions of Django, of its tests in others.
    @staticmethod
    def _fixture_setup(*_):
        use_fresh_database()

    @staticmethod
    def _fixture_teardown(*_):
        connection.close()
