/// A stored property of a model that is being created.
public struct UninitializedProperty<Value> {
  private let memory: UnsafeMutableRawPointer

  /// - Parameter memory: the memory of the property, which holds no value yet.
  @inline(__always)
  init(_ memory: UnsafeMutableRawPointer) { self.memory = memory }

  /// Sets the property; must be called once.
  @inline(__always)
  public func set(_ value: Value) {
    // The memory is that of a stored property of type Value, and stays valid while this value is
    // used.
    memory.initializeMemory(as: Value.self, to: value)
  }
}
