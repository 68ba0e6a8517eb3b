// What libFuzzer calls with each input. `SEEDKIT_FUZZ_TARGET` names the reader that gets it.

import FuzzSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

private let target: any FuzzTarget.Type = {
  let name = getenv("SEEDKIT_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTargets.named(name) else {
    let names = FuzzTargets.all.map { $0.name }.joined(separator: ", ")
    fatalError("SEEDKIT_FUZZ_TARGET is one of \(names)")
  }
  return target
}()

/// Feeds one input to the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.feed(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
