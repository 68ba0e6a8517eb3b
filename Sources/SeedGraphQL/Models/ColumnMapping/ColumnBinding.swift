import SeedORM
import SeedSchema

/// A column of a model, and its field.
struct ColumnBinding: Sendable, Named {
  let fact: FieldFacts
  /// The field's name.
  let name: String
  let codec: ColumnCodec
  var description: String?
  var deprecationReason: String?
  var isReadOnly = false

  var column: String { fact.schema.name }

  /// The field's type.
  var type: TypeReference { fact.schema.isNullable ? codec.type : .nonNull(codec.type) }

  /// Whether rows can be filtered and sorted by it.
  var isComparable: Bool {
    switch fact.schema.type {
    case .json, .blob, .array: false
    default: true
    }
  }

  /// Whether mutations may set it.
  var isWritable: Bool {
    !isReadOnly && !fact.isDeletionMark && !fact.isVersion && fact.schema.generation == .none
      && !(fact.isPrimaryKey && fact.isGenerated)
  }
}
