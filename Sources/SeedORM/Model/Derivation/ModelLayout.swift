import SeedDatabase

/// The offsets of a struct's stored properties in its memory.
///
/// Swift lays the stored properties of a struct out in the order of their declarations, each at the
/// next multiple of its alignment (docs/ABI/TypeLayout.rst, "Fragile Struct and Tuple Layout").
/// ``ModelDerivation`` doesn't rely on this alone: it reads each property of several values at its
/// offset and compares it.
struct ModelLayout<Row: Sendable> {
  /// A stored property.
  struct Property {
    let name: String
    let type: ObjectIdentifier
    let typeName: String
    let offset: Int
    /// Sets the property of a model that isn't initialized yet to its value in the sample; `nil` if
    /// its type may be wider than that value.
    let initialize: (@Sendable (UnsafeMutableRawPointer) -> Void)?
  }

  let properties: [Property]

  /// Finds the stored properties of a sample; `nil` if the sample doesn't show them.
  init?(of sample: Row) {
    let mirror = Mirror(reflecting: sample)
    guard mirror.displayStyle == .struct else { return nil }
    var (properties, end): ([Property], Int) = ([], 0)
    for (label, value) in mirror.children {
      guard let label else { return nil }
      properties.append(Self.property(label, value, after: &end))
    }
    // The size of a struct is where its last property ends.
    guard end == MemoryLayout<Row>.size else { return nil }
    self.properties = properties
  }

  private static func property<Value>(
    _ name: String, _ value: Value, after end: inout Int
  ) -> Property {
    let alignment = MemoryLayout<Value>.alignment
    let offset = (end + alignment - 1) / alignment * alignment
    end = offset + MemoryLayout<Value>.size
    var initialize: (@Sendable (UnsafeMutableRawPointer) -> Void)?
    // A property of an existential type shows the type of what it holds; an optional shows its own.
    if Value.self is any OptionalValue.Type {
      // A part of a Sendable value.
      nonisolated(unsafe) let sample = value
      initialize = { model in
        _ = (model + offset).initializeMemory(as: Value.self, to: sample)
      }
    }
    return Property(
      name: name, type: ObjectIdentifier(Value.self), typeName: "\(Value.self)", offset: offset,
      initialize: initialize)
  }
}

private protocol OptionalValue {}
extension Optional: OptionalValue {}
