import pytest
from sqlalchemy import text


@pytest.mark.parametrize("number", range(9))
def test_commits_are_seen_by_no_other_test(engine, number):
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM accounts")) == 50
        assert connection.scalar(text("SELECT count(*) FROM transfers")) == 200
        connection.execute(text("DELETE FROM transfers"))
        connection.execute(text("DELETE FROM accounts"))


def test_balances_are_positive(engine):
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT min(balance) FROM accounts")) >= 100
