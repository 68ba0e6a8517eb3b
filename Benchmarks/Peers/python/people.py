"""The tables of the comparison, and the stopwatch whose times every peer's program prints.

A program is called with a database's URL, a number of rows for each table and a variant. It prints JSON: the
seconds of each phase and the versions of what it used. Imports and the connection are not counted.
"""

import datetime
import importlib.metadata
import json
import random
import sys
import time
from contextlib import contextmanager

from sqlalchemy import ForeignKey, String, create_engine, insert
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import DateTime

START = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(String(50))
    email: Mapped[str] = mapped_column(String(255), unique=True)
    age: Mapped[int]
    is_active: Mapped[bool]
    created_at: Mapped[datetime.datetime] = mapped_column(DateTime(timezone=True))


class Post(Base):
    __tablename__ = "posts"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    score: Mapped[int]
    created_at: Mapped[datetime.datetime] = mapped_column(DateTime(timezone=True))


def instant():
    """An instant of 2024, computed as cheaply as Python can."""
    return START + datetime.timedelta(seconds=random.randrange(366 * 86_400))


class Work:
    """The program's arguments, and how long its phases took."""

    def __init__(self, *packages):
        self.url, rows, self.variant = sys.argv[1:4]
        self.rows = int(rows)
        self.packages = packages
        self.seconds = {}

    @contextmanager
    def phase(self, name):
        start = time.perf_counter()
        yield
        self.seconds[name] = self.seconds.get(name, 0) + time.perf_counter() - start

    def engine(self):
        url = self.url.replace("sqlite:", "sqlite:///", 1).replace("postgres:", "postgresql+psycopg:", 1)
        engine = create_engine(url)
        engine.connect().close()
        return engine

    def insert(self, make_users, make_posts):
        """SQLAlchemy's fastest documented method: dictionaries, one Core insert for each table, one commit."""
        engine = self.engine()
        with self.phase("generate"):
            users, posts = make_users(), make_posts()
        with self.phase("load"), engine.begin() as connection:
            connection.execute(insert(User.__table__), users)
            connection.execute(insert(Post.__table__), posts)
        self.done()

    def done(self):
        versions = {name: importlib.metadata.version(name) for name in self.packages}
        print(json.dumps({"seconds": self.seconds, "versions": versions}))
