/// A small project, which most commands are tried on.
enum Sample {
  static let files = ["Factories/user.yaml": user, "Scenarios/shop.yaml": shop]

  static let user = """
    factory: user
    table: users
    description: Someone with a login.
    fields:
      id: { type: integer, primary_key: true }
      name: { type: string, max_length: 40, unique: true }
      age: { type: integer, min_value: 0, max_value: 120, nullable: true }
    values:
      name: random_username()
      age: maybe(90%, random_int(18, 80))
    traits:
      old: { age: 99 }

    """

  static let shop = """
    scenario: shop
    description: A few users.
    seed: 42
    steps:
      - truncate: [users]
      - create: user
        count: 100
      - create: user
        count: 3
        traits: [old]
        as: elders
      - expect: { users: 103 }

    """
}
