import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A ``Field`` whatever the type of its property.
///
/// A class, because it is used for each row, and copying its parts would take longer than reading
/// the row.
@usableFromInline
final class TableField<Root: Sendable>: Sendable {
  let schema: FieldSchema
  let traits: FieldTraits
  let validation: FieldValidation<Root>
  /// The property, if the field names one; otherwise its location is ``offset``.
  let keyPath: (any PartialKeyPath<Root> & Sendable)?
  /// The property's offset in a model's memory; `nil` if it isn't a stored one.
  let offset: Int?
  /// Two values of the property's type, for detecting swapped fields.
  let samples: (SQLValue, SQLValue)?
  /// The type, for comparing properties of the same type.
  let valueType: ObjectIdentifier
  let reader: FieldReader
  let get: @Sendable (Root) -> SQLValue
  /// Sets the property of some models, each to its own value, or all to the same one; `nil` if it
  /// is a constant.
  let set: (@Sendable (UnsafeMutableBufferPointer<Root>, FieldValues) throws -> Void)?
  /// Adds the property of some models to a column.
  let append: @Sendable (UnsafeBufferPointer<Root>, inout ColumnBuilder) -> Void

  var name: String { schema.name }

  @usableFromInline
  convenience init<Value>(_ field: Field<Root, Value>) {
    self.init(field.definition, Value.self, FieldLocation(field.keyPath))
  }

  init<Value: ColumnValue>(
    _ definition: ModelFieldDefinition<Value.Base>, _ type: Value.Type,
    _ location: FieldLocation<Root, Value>
  ) {
    var definition = definition
    if Root.self is any Timestamped.Type { definition.stampByName() }
    let column = FieldColumn(location: location)
    schema = definition.schema
    traits = definition.traits
    validation = FieldValidation(definition.checks, definition.schema.type, column)
    keyPath = location.keyPath
    offset = location.offset
    samples = Value.samples.map { ($0.0.sqlValue, $0.1.sqlValue) }
    valueType = ObjectIdentifier(Value.self)
    let reader = FieldReader(location, definition.schema.type)
    self.reader = reader
    get = { model in withUnsafePointer(to: model) { reader.read(UnsafeRawPointer($0)) } }
    if let assign = location.assignment {
      set = { models, values in
        try FieldColumn<Root, Value>.set(models, values, with: assign)
      }
    } else {
      set = nil
    }
    append = { column.append($0, to: &$1) }
  }

  /// Whether the value represents a missing one, which is generated when the row is created.
  func isMissing(_ value: SQLValue) -> Bool {
    guard traits.isGenerated else { return false }
    switch value {
    case .null, .integer(0): return true
    case .uuid(let uuid): return uuid.uuidString.allSatisfy { $0 == "0" || $0 == "-" }
    default: return false
    }
  }
}
