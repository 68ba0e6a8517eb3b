/// Copies bytes between memory that doesn't overlap, short stretches without a call.
///
/// Both must have `count` bytes: nothing beyond them is read or written. Two loads that overlap in
/// the middle cover any length from the size of one to that of both.
@inline(__always)
func copyBytes(
  _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ count: Int
) {
  let from = UnsafeRawPointer(source)
  let to = UnsafeMutableRawPointer(target)
  switch count {
  case 8...16:
    let first = from.loadUnaligned(as: UInt64.self)
    let last = from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    to.storeBytes(of: first, as: UInt64.self)
    to.storeBytes(of: last, toByteOffset: count - 8, as: UInt64.self)
  case 4...7:
    let first = from.loadUnaligned(as: UInt32.self)
    let last = from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
    to.storeBytes(of: first, as: UInt32.self)
    to.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
  case 1...3:
    let first = source[0]
    let middle = source[count / 2]
    let last = source[count - 1]
    target[0] = first
    target[count / 2] = middle
    target[count - 1] = last
  case 17...: target.update(from: source, count: count)
  default: break
  }
}
