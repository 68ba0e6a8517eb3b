import SeedSchema

extension Table {
  /// Returns the model with a number for each missing key that the database would generate.
  package func numbered(_ model: Row, _ number: Int64) throws -> Row {
    var models = [model]
    for field in fields
    where field.schema.generation == .identity && field.isMissing(field.get(model)) {
      try models.withUnsafeMutableBufferPointer {
        try field.set?($0, .one(.integer(number)))
      }
    }
    return models[0]
  }
}
