"""fastapi_orm: `seeder` is its Seeder with its own generators, `bulk` its bulk_create, each in one transaction."""

import asyncio
import random

from fastapi_orm import BooleanField, Database, DateTimeField, ForeignKeyField, IntegerField, Model, StringField
from fastapi_orm.seeding import Seeder, random_bool, random_int, random_string

from people import Work, instant

work = Work("fastapi_orm", "SQLAlchemy")


class User(Model):
    __tablename__ = "users"
    id: int = IntegerField(primary_key=True)
    username: str = StringField(max_length=50, nullable=False)
    email: str = StringField(max_length=255, unique=True, nullable=False)
    age: int = IntegerField(nullable=False)
    is_active: bool = BooleanField(nullable=False)
    created_at = DateTimeField(nullable=False)


class Post(Model):
    __tablename__ = "posts"
    id: int = IntegerField(primary_key=True)
    user_id: int = ForeignKeyField("users", nullable=False)
    title: str = StringField(max_length=200, nullable=False)
    score: int = IntegerField(nullable=False)
    created_at = DateTimeField(nullable=False)


USER = {
    "id": lambda i: i + 1,
    "username": lambda i: random_string(10),
    "email": lambda i: f"user{i + 1}.{random_string(10)}@test.com",
    "age": random_int(18, 80),
    "is_active": random_bool(),
    "created_at": lambda i: instant().replace(tzinfo=None),
}
POST = {
    "id": lambda i: i + 1,
    "user_id": random_int(1, work.rows),
    "title": lambda i: random_string(50),
    "score": random_int(0, 500),
    "created_at": lambda i: instant().replace(tzinfo=None),
}


def rows(fields):
    return [{name: make(i) for name, make in fields.items()} for i in range(work.rows)]


async def main():
    url = work.url.replace("sqlite:", "sqlite+aiosqlite:///", 1).replace(
        "postgres:", "postgresql+asyncpg:", 1)
    db = Database(url)
    async with db.engine.connect():
        pass
    if work.variant == "seeder":
        # It generates and saves in one call.
        with work.phase("together"):
            async with db.session() as session:
                await Seeder(db).seed(User, work.rows, USER, session)
                await Seeder(db).seed(Post, work.rows, POST, session)
    else:
        with work.phase("generate"):
            users, posts = rows(USER), rows(POST)
        with work.phase("load"):
            async with db.session() as session:
                await User.bulk_create(session, users)
                await Post.bulk_create(session, posts)
    work.done()


asyncio.run(main())
