"""factory_boy: `create` is as documented, objects in one session and one commit; `bulk` goes further, with an
unweighted Faker called directly, and dictionaries for SQLAlchemy Core, for which factory_boy has no way of
its own."""

import random

import factory
from factory.alchemy import SQLAlchemyModelFactory
from faker import Faker
from sqlalchemy.orm import Session

from people import Post, User, Work, instant

work = Work("factory_boy", "Faker", "SQLAlchemy")


class UserFields(factory.Factory):
    class Meta:
        abstract = True

    id = factory.Sequence(lambda n: n + 1)
    username = factory.Faker("user_name")
    email = factory.LazyAttribute(lambda user: f"user{user.id}.{user.username}@test.com")
    age = factory.LazyFunction(lambda: random.randint(18, 80))
    is_active = factory.LazyFunction(lambda: random.random() < 0.9)
    created_at = factory.LazyFunction(instant)


class PostFields(factory.Factory):
    class Meta:
        abstract = True

    id = factory.Sequence(lambda n: n + 1)
    user_id = factory.LazyFunction(lambda: random.randint(1, work.rows))
    title = factory.Faker("sentence")
    score = factory.LazyFunction(lambda: random.randint(0, 500))
    created_at = factory.LazyFunction(instant)


def bulk():
    fake = Faker(use_weighting=False)

    class UserFactory(UserFields):
        class Meta:
            model = dict

        username = factory.LazyFunction(fake.user_name)

    class PostFactory(PostFields):
        class Meta:
            model = dict

        title = factory.LazyFunction(fake.sentence)

    work.insert(
        lambda: UserFactory.build_batch(work.rows), lambda: PostFactory.build_batch(work.rows))


def create():
    session = Session(work.engine())

    class UserFactory(UserFields, SQLAlchemyModelFactory):
        class Meta:
            model = User
            sqlalchemy_session = session

    class PostFactory(PostFields, SQLAlchemyModelFactory):
        class Meta:
            model = Post
            sqlalchemy_session = session

    with work.phase("generate"):
        UserFactory.create_batch(work.rows)
    with work.phase("load"):
        session.flush()
    with work.phase("generate"):
        PostFactory.create_batch(work.rows)
    with work.phase("load"):
        session.commit()
    work.done()


{"bulk": bulk, "create": create}[work.variant]()
