"""polyfactory: `create` is its own persistence, one batch and one commit for each table; `bulk` takes typed
dictionaries to SQLAlchemy Core."""

import datetime
import random
from typing import TypedDict

from faker import Faker
from polyfactory import PostGenerated, Use
from polyfactory.factories import TypedDictFactory
from polyfactory.factories.sqlalchemy_factory import SQLAlchemyFactory
from sqlalchemy.orm import Session

from people import Post, User, Work, instant

work = Work("polyfactory", "Faker", "SQLAlchemy")
user_ids, post_ids = iter(range(1, work.rows + 1)), iter(range(1, work.rows + 1))


class UserRow(TypedDict):
    id: int
    username: str
    email: str
    age: int
    is_active: bool
    created_at: datetime.datetime


class PostRow(TypedDict):
    id: int
    user_id: int
    title: str
    score: int
    created_at: datetime.datetime


def factories(base, user, post, **options):
    """The two factories, on polyfactory's class for dictionaries or for SQLAlchemy's models."""
    fake = Faker(use_weighting=False)
    users = type("UserFactory", (base,), {
        "__model__": user, "__faker__": fake, **options,
        "id": Use(next, user_ids),
        "username": Use(fake.user_name),
        "email": PostGenerated(
            lambda name, values: f"user{values['id']}.{values['username']}@test.com"),
        "age": Use(random.randint, 18, 80),
        "is_active": Use(lambda: random.random() < 0.9),
        "created_at": Use(instant)})
    posts = type("PostFactory", (base,), {
        "__model__": post, "__faker__": fake, **options,
        "id": Use(next, post_ids),
        "user_id": Use(random.randint, 1, work.rows),
        "title": Use(fake.sentence),
        "score": Use(random.randint, 0, 500),
        "created_at": Use(instant)})
    return users, posts


def bulk():
    users, posts = factories(TypedDictFactory, UserRow, PostRow)
    work.insert(lambda: users.batch(work.rows), lambda: posts.batch(work.rows))


def create():
    session = Session(work.engine())
    users, posts = factories(
        SQLAlchemyFactory, User, Post, __session__=session, __set_relationships__=False)
    # It generates and saves in one call.
    with work.phase("together"):
        users.create_batch_sync(work.rows)
        posts.create_batch_sync(work.rows)
    work.done()


{"bulk": bulk, "create": create}[work.variant]()
