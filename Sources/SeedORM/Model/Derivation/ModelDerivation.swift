import SeedDatabase
import SeedSchema

/// Derives the fields of a model from the values that it decodes and from its stored properties.
struct ModelDerivation<Row: Model & Decodable> {
  /// A stored property that is a column.
  struct Property {
    let key: String
    let name: String
    let type: any ColumnValue.Type
    let offset: Int
  }

  let properties: [Property]
  /// The stored properties that aren't columns.
  let others: [ModelLayout<Row>.Property]

  init() throws(DatabaseError) {
    guard !(Row.self is AnyClass) else { throw Self.invalid("it must be a struct") }
    let (sample, decoded) = try Self.decode(changing: nil)
    guard let layout = ModelLayout(of: sample) else {
      throw Self.invalid("its properties can't be distinguished by their values: list the fields")
    }
    var free = layout.properties
    var found: [Property?] = decoded.map { property in
      guard let place = free.firstIndex(where: { $0.name == property.key }) else { return nil }
      return Property(
        key: property.key, name: free.remove(at: place).name, type: property.type, offset: 0)
    }
    // Keys with other names belong to the properties that change with them.
    for (index, property) in decoded.enumerated() where found[index] == nil {
      guard let place = try Self.place(of: property, among: free, in: sample) else {
        throw Self.invalid("no stored property holds `\(property.key)`")
      }
      found[index] = Property(
        key: property.key, name: free.remove(at: place).name, type: property.type, offset: 0)
    }
    if let left = free.first(where: { $0.initialize == nil }) {
      throw Self.invalid(
        "its property `\(left.name)` is not decoded: make it a `var`, or optional if it isn't a column"
      )
    }
    others = free
    var properties: [Property] = []
    for stored in layout.properties {
      guard let property = found.lazy.compactMap(\.self).first(where: { $0.name == stored.name })
      else { continue }
      guard ObjectIdentifier(property.type) == stored.type else {
        throw Self.invalid(
          "its property `\(stored.name)` is of type \(stored.typeName), but decoded as "
            + "\(property.type)")
      }
      properties.append(
        Property(
          key: property.key, name: property.name, type: property.type, offset: stored.offset))
    }
    self.properties = properties
    try verify(sample, decoded)
  }

  /// Compares the values at the properties' offsets with the decoded ones, once with each sample.
  private func verify(_ sample: Row, _ decoded: [ModelProbe.Property]) throws(DatabaseError) {
    try Self.compare(sample, decoded, properties)
    for property in properties where property.hasSamples {
      let (changed, values) = try Self.decode(changing: property.key)
      try Self.compare(changed, values, properties)
    }
  }

  private static func compare(
    _ model: Row, _ decoded: [ModelProbe.Property], _ properties: [Property]
  ) throws(DatabaseError) {
    for property in properties {
      let expected = decoded.first { $0.key == property.key }?.value.sqlValue
      guard value(property.type, at: property.offset, in: model) == expected else {
        throw invalid("its property `\(property.name)` differs from the value decoded for it")
      }
    }
  }

  /// The property that holds a decoded value, among those without a key of the same name.
  private static func place(
    of property: ModelProbe.Property, among free: [ModelLayout<Row>.Property], in sample: Row
  ) throws(DatabaseError) -> Int? {
    let type = ObjectIdentifier(property.type)
    let candidates = free.indices.filter { free[$0].type == type }
    guard candidates.count > 1 else { return candidates.first }
    let (changed, _) = try decode(changing: property.key)
    let moved = candidates.filter { place in
      value(property.type, at: free[place].offset, in: sample)
        != value(property.type, at: free[place].offset, in: changed)
    }
    return moved.count == 1 ? moved[0] : candidates.first
  }

  private static func value(
    _ type: any ColumnValue.Type, at offset: Int, in model: Row
  ) -> SQLValue {
    func read<Value: ColumnValue>(_ type: Value.Type) -> SQLValue {
      FieldLocation<Row, Value>.offset(offset).value(in: model).sqlValue
    }
    return read(type)
  }

  private static func decode(
    changing key: String?
  ) throws(DatabaseError) -> (Row, [ModelProbe.Property]) {
    let probe = ModelProbe(changing: key)
    do {
      return (try Row(from: probe), probe.properties)
    } catch {
      throw invalid(
        probe.problem ?? "it can't be decoded from samples (\(Swift.type(of: error)))")
    }
  }

  private static func invalid(_ reason: String) -> DatabaseError {
    DatabaseError(
      .invalidSchema, "the fields of \(Row.self) can't be derived: \(reason)")
  }
}

extension ModelDerivation.Property {
  fileprivate var hasSamples: Bool { !type.lacksSamples }
}

extension ColumnValue {
  fileprivate static var lacksSamples: Bool { samples == nil }
}
