import os
import urllib.request

import pytest
from sqlalchemy import create_engine


def fresh_database():
    """The URL of a database that only this worker uses; the worker's previous one is removed."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    request = urllib.request.Request(f"{os.environ['SEEDKIT_DATABASES']}/{worker}", method="POST")
    with urllib.request.urlopen(request) as response:
        return response.read().decode()


@pytest.fixture
def engine():
    engine = create_engine(fresh_database())
    yield engine
    engine.dispose()
