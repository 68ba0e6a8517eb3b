/// The fields of a table that writes of its models treat differently.
struct FieldRoles<Row: Model>: Sendable {
  /// Whether the lists below have elements: to ask a list itself, code that isn't specialized looks
  /// up generic metadata.
  let hasChecks, hasStorageChecks, hasStamps, hasUUIDs: Bool
  /// The fields that have checks.
  let checked: [TableField<Row>]
  /// The fields whose types have values that some database can't store.
  let storageChecked: [TableField<Row>]
  /// The fields that are set to the current instant.
  let stamped: [TableField<Row>]
  /// The fields whose missing UUIDs are generated.
  let uuids: [TableField<Row>]
  /// The indices of the fields that the database may fill.
  let omissible: [Int]
  /// The index of the field that counts a row's changes; `nil` if there is none.
  let version: Int?

  /// Finds the fields of each role.
  init(_ fields: [TableField<Row>]) {
    checked = fields.filter(\.validation.hasChecks)
    storageChecked = fields.filter(\.validation.hasUnstorableValues)
    stamped = fields.filter {
      $0.schema.generation == .timestampOnCreate || $0.schema.generation == .timestampOnUpdate
    }
    uuids = fields.filter { $0.traits.isGenerated && $0.schema.type == .uuid }
    omissible = fields.indices.filter { index in
      if case .expression = fields[index].schema.defaultValue { return true }
      let generation = fields[index].schema.generation
      return generation == .computed || generation == .identity
    }
    version = fields.firstIndex(where: \.traits.isVersion)
    hasChecks = !checked.isEmpty
    hasStorageChecks = !storageChecked.isEmpty
    hasStamps = !stamped.isEmpty
    hasUUIDs = !uuids.isEmpty
  }
}
