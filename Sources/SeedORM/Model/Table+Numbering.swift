extension Table {
  /// A model whose keys that the database would count are a number, where they are missing.
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
