/// One property of models that are contiguous in memory.
public struct ColumnRun<Value> {
  private let base: UnsafeRawPointer
  private let stride: Int
  /// The number of models.
  public let count: Int

  /// Creates a run of one property of several models.
  ///
  /// - Parameters:
  ///   - base: the first model's property; valid for as long as the run is used.
  ///   - stride: the distance in bytes from one to the next.
  ///   - count: the number of models.
  init(base: UnsafeRawPointer, stride: Int, count: Int) {
    self.base = base
    self.stride = stride
    self.count = count
  }

  /// The property of the model at an index.
  @inline(__always)
  public subscript(_ index: Int) -> Value {
    // `index` is one of `count` models of an array whose storage is borrowed while the run is used,
    // and `base` is the address of a stored property of type Value in the first of them.
    base.advanced(by: index &* stride).assumingMemoryBound(to: Value.self).pointee
  }

}
