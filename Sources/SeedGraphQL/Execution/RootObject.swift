import SeedORM

/// The object to which the fields of an operation belong.
struct RootObject: Sendable {}
