/// Small files that go to the edges of the format, valid and invalid ones: the readers are compared
/// on them and on mutations of them.
enum Corpus {
  static let files: [String] = [
    "", "\n", "# only a comment\n", "---", "---\n...\n", "...\n", "--- # c\n",
    "%YAML 1.2\n---\na: 1\n",
    "a", "a\nb\n\nc", "a: 1", "a:\n", "a:\nb:\n", "- ", "-\n-\n", "- - - a\n",
    "- a: 1\n  b: 2\n- c: 3\n",
    "a: [1, 2, {b: c}, [d], e: f]\n", "a: {b, c: , \"d\":e, 'f': g, h : i}\n", "[]", "{}", "[a,]",
    "{a: 1,}",
    "[a, b]: c\n", "{a: b}: c\n", "? a\n: b\n", "!t a\n", "a: !!str b\n", "&a b: *a\n",
    "- &a x\n- *a\n",
    "a: &b\n  c: 1\nd: *b\n", "a: &b\n- 1\nd: *b\n", "&a\nb: c\n", "&a &b c\n", "- &a\n- *a\n",
    "a: &x 1\nb: &x 2\nc: *x\n", "*a : b\n", "a: &k key\n*k : v\n", "[&a x, *a]",
    "{&a k: &b v, w: *b}",
    "[&a , *a ]", "a: *b\n", "&a [*a]", "[*a, &a b]\n", "&a : b\n",
    "a: |\n  x\n   y\n\n  z\n", "a: >\n  x\n  y\n\n  z\n   w\n  v\n", "a: |+\n  x\n\nb: |-\n  y\n",
    "a: |2\n    x\n", "a: |1\n  x\n", "- |\n x\n- >\n y\n", "--- |\n x\n", "--- |1\n x\n",
    "--- |\nx\n",
    "a: |\n\n\n  x\n", "a: |\n    \n  x\n", "a: |\n  \n\n", "a: |+\n\n\n", "a: |\n  x",
    "a: |-\n  x", "a: >-\n",
    "a: |\n  \tx\n", "a: |\n\tx\n", "a: |\n  x\n\ty\n", "a: |\n  x\n \n  y\n # c\nb: 1\n",
    "a: |\n # t\n",
    "a: >\n\n  x\n\n\n   y\n\n  z\n", "a: >+\n  x\n\n\n", "a: |0\n  x\n", "a: |10\n  x\n",
    "a: |#\n",
    "a: 'x'\nb: 'it''s'\nc: 'a\n  b\n\n  c'\n", "a: \"x\\ny\\t\\u00e9\\\n  z\"\n",
    "a: \"x  \n\n  y\"\n", "a: \"\\q\"\n",
    "a: \"\\ud800\"\n", "a: \"\\0\"\n", "'a': 1\n\"b\": 2\n", "\"a\nb\": 1\n", "a: \"b\" c\n",
    "a: 'b\n", "a: \"b\nc\"\n",
    "\"a\"\n", "'a\n\nb'\n", "\"a\n---\nb\"", "a: \"\n  \\  b\"\n", "a: \"b\\\n\n  c\"\n",
    "a: \"b \\\n  c\"\n",
    "a: b: c\n", "a: - b\n", "- a\nb: c\n", "a: 1\n- b\n", "a:\n  b: 1\n c: 2\n", "a: 1\n  b: 2\n",
    "a: b\n c\n",
    "a: b\n c: d\n", "a\nb: c\n", "a: b # c\n d\n", "a: b#c\n", "a:b\n", "a :b\n", "a : b\n",
    "a: \n  b\n", "a:\n\n b\n",
    "\ta: 1\n", "a:\n\tb: 1\n", "a:\tb\n", "-\ta\n", "-\t- a\n", "- \ta: 1\n", "a: b\t\n",
    "a:\n  \tb\n", "a: b\n\tc\n",
    "a: [\n\tb]\n", "[\tb,\tc]\n", "a: b\n\t\nc: d\n", "a: 1\n  \n\t\nb: 2\n", "a:\n \tb: c\n",
    "a: x\n  \ty\n",
    "a: [b\n]\n", "a: [\n  b\n ]\n", "a: {\n}\n", "a: [b # c\n ,d]\n", "[a, # c\n b]\n",
    "[a #c\n b]", "[a,,b]", "[,a]",
    "[a: b, c]", "[a: b: c]", "[\"a\":b]", "[\"a\" :b]", "[a :b]", "{a :b}", "{\"a\" :b}", "{a:b}",
    "{a:[b]}", "[a:]",
    "[:a]", "[::a]", "{::a}", "[?a]", "[? a]", "{? a : b}", "[-a]", "[-]", "[- a]", "{a: -}",
    "[a?]", "[a:?b]",
    "{a: ?b}", "{a: :b}", "{\"a\"::b}", "{: a}", "[: a]", ": a\n", "{a\n: b}", "[a\n: b]",
    "{\"a\"\n:b}", "{a b\nc: d}",
    "[a\nb]", "[a\n\nb, c]", "{a: b\n c}", "[{a: b}: c]", "[[a]: b]", "{[a]: b}", "[a]]", "{a}}",
    "[a}", "a: ]\n",
    "a: }\n", "a: ,b\n", "a: %b\n", "%b\n", "a: @b\n", "a: `b\n", "a: ?b\n", "?a: b\n", "a: ? b\n",
    "a: :b\n", "a: -b\n",
    "a: -\n", "a: --- b\n", "a: ...\n", "--- a\n--- b\n", "a\n---\nb\n...\n---\nc\n",
    "a\n... # c\n", "a\n...x\n", "--- a: b\n",
    "--- - a\n", "---a\n", "--- |\n a\n...\n", "--- \"a\"\n", "--- [a]\n", "---\n- a\n",
    "a: 1\na: 2\n", "{a: 1, a: 2}",
    "a: 1\n\"a\": 2\n", "<<: {a: 1}\n", "\"<<\": 1\n", "a: &x {b: 1}\nc:\n  <<: *x\n", "=: 1\n",
    "null: 1\n~: 2\n",
    "a: ~\nb: null\nc: Null\nd: 0x1F\ne: 0o17\nf: 1e3\ng: .inf\nh: yes\ni: 1_000\nj: 1:30\nk: 2024-01-01\n",
    "a: é\nb: 日本\nc: 😀\né: x\n", "a: \u{A0}b\n", "a: b\u{85}c\n", "a: b\u{2028}c\n",
    "a: b\r\nc: d\r\n", "a: b\rc: d\r",
    "a:\r\n  - b\r\n  - |\r\n    c\r\n    d\r\n", "\"a\r\n  b\"\r\n", "%YAML 1.1\n---\na\n",
    "%TAG ! x\n---\na\n", "%FOO\n---\n",
    "%YAML 1.2\na\n", "%YAML 1.2\n%YAML 1.2\n---\n", "a\n%YAML 1.2\n", "- a\n  - b\n- c\n",
    "-a\n-b\n", "- a\n -b\n",
    "a:\n- b\n- c\nd:\n- e\n", "a:\n- b\n  c\n- d\n", "a:\n  - b\n - c\n", "- a\n\n\n- b\n",
    "-\n  - a\n  -\n    - b\n",
    "- - a\n  - b\n -c\n", "- a:\n  - b\n  c: d\n", "a:\n    b:\n  c: d\n",
    "a: {b: [c, {d: e}]}\nf: [g, h]\n",
    "# c\na: 1 # d\n  # e\nb: 2\n# f", "a:\n# c\n  b: 1\n  # d\n# e\n  c: 2\n",
    "a: [ # c\n b, # d\n # e\n c ]\n",
  ]

  /// The files of the format's own documentation.
  static let examples: [String] = [
    """
    # Factories/user.yaml
    factory: user
    table: users

    fields:                     # only where SeedKit is to create the table
      id:        { type: integer, primary_key: true }
      username:  { type: string, min_length: 3, max_length: 50, unique: true }
      role:      { type: enum, values: [admin, user, guest], default: user }

    values:
      username:  random_username()
      email:     "{username}@test.com"
      age:       maybe(90%, random_int(18, 80))
      role:      weighted(user=90, guest=8, admin=2)

    traits:
      admin: { role: admin }

    """,
    """
    scenario: shop
    description: >-
      A small shop
      with a year of orders.
    seed: 42
    now: 2025-06-01T00:00:00Z

    steps:
      - truncate: [order_items, orders, products, users]
      - create: user
        count: 1000
      - create: order
        count: 0..12 per user         # the foreign key to user is filled
        values:
          product_id: ref(product, zipf=1.1)
          unit_price: "{product.price}"
      - raw: |
          update users
             set role = 'admin'
           where id = :id
        with: { id: 1 }
      - expect:
          users: 1003
          "select count(*) from orders where user_id is null": 0

    """,
  ]

  /// All files, and those of the YAML test suite if it is available.
  static let all: [String] = files + examples + SuiteCases.all.map(\.yaml)
}
