/// A reader of hostile input, as the fuzzer and the tests of its regressions call it.
package protocol FuzzTarget {
  /// The target's name: that of its folders of inputs.
  static var name: String { get }

  /// Feeds one input to the reader. Whatever the input is, it returns; a broken promise traps.
  static func feed(_ bytes: [UInt8])
}
