/// The location of a field's value in a model.
enum FieldLocation<Root: Sendable, Value: ColumnValue>: Sendable {
  /// A property, and its distance in bytes from the model's address if it is a stored one.
  case keyPath(any KeyPath<Root, Value> & Sendable, offset: Int?)
  /// A stored property, by its distance in bytes from the model's address.
  case offset(Int)

  /// The location of a property.
  init(_ keyPath: any KeyPath<Root, Value> & Sendable) {
    self = .keyPath(keyPath, offset: MemoryLayout<Root>.offset(of: keyPath))
  }

  var offset: Int? {
    switch self {
    case .keyPath(_, let offset): offset
    case .offset(let offset): offset
    }
  }

  var keyPath: (any PartialKeyPath<Root> & Sendable)? {
    if case .keyPath(let keyPath, _) = self { keyPath } else { nil }
  }

  /// Reads the value of a model.
  ///
  /// A stored property has the same offset in every value, and reading it there is many times as
  /// fast as through its key path.
  @inline(__always)
  func value(in model: Root) -> Value {
    switch self {
    case .keyPath(let keyPath, nil): model[keyPath: keyPath]
    case .keyPath(_, let offset?), .offset(let offset):
      // The model stays borrowed while its memory is read, and a stored property of type Value is
      // there.
      withUnsafePointer(to: model) {
        (UnsafeRawPointer($0) + offset).assumingMemoryBound(to: Value.self).pointee
      }
    }
  }

  /// Returns a setter for the value; `nil` if it is a constant.
  var assignment: (@Sendable (inout Root, Value) -> Void)? {
    switch self {
    case .keyPath(let keyPath, _):
      guard let writable = keyPath as? WritableKeyPath<Root, Value> else { return nil }
      // A key path is immutable; `Field` checks that the original literal was Sendable.
      nonisolated(unsafe) let path = writable
      return { $0[keyPath: path] = $1 }
    case .offset(let offset):
      return { model, value in
        // The model is borrowed for writing, and a stored property of type Value is there. As the
        // whole value may be replaced, so may a part of it, even if the property is a `let`.
        withUnsafeMutablePointer(to: &model) {
          (UnsafeMutableRawPointer($0) + offset).assumingMemoryBound(to: Value.self).pointee = value
        }
      }
    }
  }
}
