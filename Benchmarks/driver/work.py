"""What every tool loads: the tables, the number of rows of each, and the conditions that rows must meet."""

from dataclasses import dataclass

from driver.processes import Failed


@dataclass(frozen=True)
class Work:
    scenario: str
    """A scenario of the folder Scenarios; with --scale 1 it creates a million rows."""
    tables: dict
    """The share of the rows that each table gets, by its name; referenced tables first."""
    factories: dict
    """The statements that create the tables and the rows that exist before the measurement."""
    wrong: tuple
    """Queries that count wrong rows."""
    tables_of: str = ""
    """The scenario that creates the tables, if it is a different one."""

    def expected(self, rows):
        return {table: round(rows * share) for table, share in self.tables.items()}

    def check(self, database, rows, definitions):
        """Raises an error unless all rows were loaded and are valid, and the definitions of the tables are unchanged."""
        expected = self.expected(rows)
        counts = [f"select count(*) from {table}" for table in expected]
        queries = [*counts, *self.wrong]
        wanted = [*expected.values(), *(0 for _ in self.wrong)]
        for query, number, asked in zip(queries, database.numbers(queries), wanted):
            if number != asked:
                raise Failed(f"{database.name}: {query}\nis {number}, not {asked}")
        if database.definitions() != definitions:
            raise Failed(f"{database.name}: the tables' keys and indexes are not what they were")


def orphans(table, column, parent):
    return (f"select count(*) from {table} left join {parent} on {parent}.id = {table}.{column}"
            f" where {parent}.id is null")


USERS = ("select count(*) from users where username = '' or age not between 13 and 120"
         " or email not like '%@%' or created_at is null or is_active is null")
EMAILS = "select count(*) - count(distinct email) from users"
POSTS = ("select count(*) from posts where title = '' or score not between 0 and 500 or created_at is null",
         orphans("posts", "user_id", "users"))

PLAIN = Work("plain", {"users": 1}, {"plain_user": 0}, (USERS,))
UNIQUE = Work("unique", {"users": 1}, {"unique_user": 0}, (USERS, EMAILS))
KEYED = Work("keyed", {"users": 1}, {"person": 0}, (USERS, EMAILS))
LATER_POSTS = Work("posts", {"posts": 1}, {"person": 100_000, "post": 0}, POSTS, "people")
PEOPLE = Work("people", {"users": 0.5, "posts": 0.5}, {"person": 0, "post": 0}, (USERS, EMAILS, *POSTS))
BARE = Work("bare", {"users": 0.5, "posts": 0.5}, {"plain_user": 0, "bare_post": 0}, (USERS, POSTS[0]))
SHOP = Work(
    "shop",
    {"customers": 0.06, "products": 0.02, "orders": 0.25, "order_items": 0.57, "reviews": 0.1},
    {"customer": 0, "product": 0, "order": 0, "order_item": 0, "review": 0},
    ("select count(*) - count(distinct email) from customers",
     "select count(*) from order_items join products on products.id = product_id"
     " where unit_price <> price or quantity not between 1 and 10",
     orphans("orders", "customer_id", "customers"), orphans("order_items", "order_id", "orders"),
     orphans("order_items", "product_id", "products"), orphans("reviews", "product_id", "products"),
     orphans("reviews", "customer_id", "customers")))
