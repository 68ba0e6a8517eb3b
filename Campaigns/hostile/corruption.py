"""Files of SQLite that are damaged."""

import os
import sqlite3


def corrupted(random, path):
    """A file with pages of every kind, some of whose bits are flipped, or which is cut off or longer than it says."""
    connection = sqlite3.connect(path)
    connection.executescript(f"""
        PRAGMA page_size = {random.choice([512, 1024, 4096])};
        PRAGMA auto_vacuum = {random.choice(['NONE', 'FULL'])};
        PRAGMA encoding = '{random.choice(['UTF-8', 'UTF-16le'])}';
        CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL CHECK (length(name) > 1), email TEXT UNIQUE);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users, body BLOB);
        CREATE TABLE keyed (a TEXT, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;
        CREATE INDEX orders_user ON orders (user_id, body);
        CREATE VIEW seen AS SELECT name FROM users;
        CREATE TRIGGER noted AFTER INSERT ON orders BEGIN UPDATE users SET name = 'xx' WHERE id = NEW.user_id; END;
        WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r LIMIT 400)
        INSERT INTO users (name, email) SELECT 'name ' || i, i || '@example.com' FROM r;
        INSERT INTO orders (user_id, body) SELECT id, zeroblob(id * 20) FROM users;
        INSERT INTO keyed SELECT name, email FROM users;
        DELETE FROM orders WHERE id % 3 = 0;
        ANALYZE;""")
    connection.close()
    data = bytearray(path.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    pages = len(data) // size
    kind = random.randrange(6)
    if kind == 0:
        # The header, and the page that holds the schema.
        for _ in range(random.randint(1, 3)):
            place = random.randrange(0, 100) if random.random() < 0.5 else random.randrange(100, size)
            data[place] ^= 1 << random.randrange(8)
    elif kind in (1, 2):
        # Any page, its head more often than its cells.
        for _ in range(random.randint(1, 20)):
            page = random.randrange(pages)
            place = page * size + (random.randrange(12) if random.random() < 0.5 else random.randrange(size))
            data[min(place, len(data) - 1)] ^= 1 << random.randrange(8)
    elif kind == 3:
        del data[random.randrange(len(data)):]
    elif kind == 4:
        # Text of the schema, so that the definitions are other ones.
        for old, new in [(b"users", b"us\xffrs"), (b"CREATE", b"CREATF"), (b"orders", b"orde\x00s"), (b"REFERENCES", b"REFERENCEZ")]:
            if random.random() < 0.5:
                data = data.replace(old, new)
    else:
        page = random.randrange(pages)
        data[page * size:(page + 1) * size] = os.urandom(size) if random.random() < 0.5 else bytes(size)
    path.write_bytes(data)
