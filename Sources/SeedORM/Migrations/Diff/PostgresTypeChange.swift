import SeedSchema

/// The cost of changing the type of a PostgreSQL column.
struct PostgresTypeChange {
  /// The cost, in ascending order.
  enum Cost: Int, Comparable {
    case none, scan, rewrite, loss

    static func < (one: Cost, other: Cost) -> Bool { one.rawValue < other.rawValue }

    var risk: SchemaChange.Risk {
      switch self {
      case .none: .safe
      case .scan, .rewrite: .slow
      case .loss: .destructive
      }
    }

    var reason: String? {
      switch self {
      case .none: nil
      case .scan: "all rows are checked, under a lock; it fails if a value doesn't fit"
      case .rewrite: "the table is rewritten, under a lock"
      case .loss: "values may be rounded or lost, or don't fit"
      }
    }
  }

  let cost: Cost
  /// Whether the server has no implicit conversion for it.
  let needsCast: Bool

  init(_ from: FieldSchema, _ to: FieldSchema) {
    guard from.domains == to.domains else {
      (cost, needsCast) = (.loss, true)
      return
    }
    switch (from.type, to.type) {
    case (.string, .text), (.text, .string(nil)), (.string, .string(nil)):
      (cost, needsCast) = (.none, false)
    case (.string(let old?), .string(let new?)) where old <= new:
      (cost, needsCast) = (.none, false)
    case (.string, .string), (.text, .string):
      // Without a cast, a value that is too long is an error rather than truncated.
      (cost, needsCast) = (.rewrite, false)
    case (.integer(let old), .integer(let new)) where old < new,
      (.float(let old), .float(let new)) where old < new:
      (cost, needsCast) = (.rewrite, false)
    case (.integer, .integer): (cost, needsCast) = (.rewrite, false)
    case (.decimal(let precision, let scale), .decimal(let newPrecision, let newScale)):
      let isWider = scale == newScale && newPrecision >= precision
      let loses = newScale < scale
      (cost, needsCast) = (isWider ? .none : loses ? .loss : .rewrite, false)
    case (.integer, .decimal): (cost, needsCast) = (.rewrite, false)
    case (.datetime, .datetime), (.date, .datetime): (cost, needsCast) = (.rewrite, false)
    case (_, .text), (_, .string(nil)): (cost, needsCast) = (.rewrite, true)
    case (.json, .json): (cost, needsCast) = (.rewrite, true)
    default: (cost, needsCast) = (.loss, true)
    }
  }
}
