"""mimesis: a Fieldset makes each column at once, which spares the look-up of the field for each row."""

from mimesis import Fieldset
from mimesis.locales import Locale

from people import Work, instant

work = Work("mimesis", "SQLAlchemy")
field = Fieldset(Locale.EN, i=work.rows)


def rows(*columns, **fields):
    return [dict(zip(fields, row)) for row in zip(*fields.values())]


def users():
    usernames = field("person.username", mask="l_d")
    ids = range(1, work.rows + 1)
    return rows(
        id=ids, username=usernames,
        email=[f"user{id}.{name}@test.com" for id, name in zip(ids, usernames)],
        age=field("numeric.integer_number", start=18, end=80),
        is_active=field("development.boolean"),
        created_at=[instant() for _ in ids])


def posts():
    ids = range(1, work.rows + 1)
    return rows(
        id=ids,
        user_id=field("numeric.integer_number", start=1, end=work.rows),
        title=[title[:200] for title in field("text.title")],
        score=field("numeric.integer_number", start=0, end=500),
        created_at=[instant() for _ in ids])


work.insert(users, posts)
