extension FileKeys {
  /// The keys of a constraint, the kinds first.
  package static let constraint: [FileKey] =
    constraintKinds + [
      FileKey("name", .text, "The constraint's name.", "one_sku_per_shop"),
      FileKey("references", .text, "What a foreign key references.", "orders(id, shop_id)"),
      onDelete,
      onUpdate,
      FileKey("where", .text, "The condition of a partial index, in SQL.", "deleted_at is null"),
    ]

  static let constraintKinds: [FileKey] = [
    FileKey("primary_key", .texts, "The columns of the primary key.", "[order_id, line]"),
    FileKey("unique", .texts, "Columns that are unique together.", "[shop_id, sku]"),
    FileKey("index", .texts, "Columns with an index.", "[status, created_at]"),
    FileKey("check", .text, "A CHECK constraint in SQL.", "starts_at < ends_at"),
    FileKey("foreign_key", .texts, "Columns that reference a key together.", "[order_id, shop_id]"),
  ]
}
