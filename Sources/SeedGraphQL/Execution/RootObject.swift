import SeedORM

/// What the fields of an operation belong to.
struct RootObject: Sendable {}
