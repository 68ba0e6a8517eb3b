"""Faker, with the weighting turned off that its README names as the cost, and SQLAlchemy Core."""

import random

from faker import Faker

from people import Work, instant

fake = Faker(use_weighting=False)
work = Work("Faker", "SQLAlchemy")


def users():
    rows = []
    for id in range(1, work.rows + 1):
        username = fake.user_name()
        rows.append({
            "id": id, "username": username, "email": f"user{id}.{username}@test.com",
            "age": random.randint(18, 80), "is_active": random.random() < 0.9, "created_at": instant()})
    return rows


def posts():
    return [{
        "id": id, "user_id": random.randint(1, work.rows), "title": fake.sentence(),
        "score": random.randint(0, 500), "created_at": instant()} for id in range(1, work.rows + 1)]


work.insert(users, posts)
