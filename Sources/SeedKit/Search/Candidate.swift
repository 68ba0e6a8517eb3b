import SeedGeneration

/// A row of a search at one of several attempts, which are tested in the same round.
struct Candidate: Hashable {
  /// Rows are counted below 2^53.
  private static let shift: Int64 = 54

  /// The bits of a number that are the row's.
  static let rowMask: Int64 = 1 << shift - 1

  /// The row in the lower bits and, in the upper ones, the place among the row's attempts: of equal
  /// candidates, that with the lower number passes.
  let number: Int64
  let attempt: RowAttempt

  /// Creates a candidate.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - attempt: the row's first attempt in the round.
  ///   - step: how many attempts later the candidate is.
  init(_ row: Int64, attempt: UInt16, step: Int) {
    number = Int64(step) << Self.shift | row
    self.attempt = RowAttempt(row, attempt: attempt + UInt16(step))
  }

  /// The row of a candidate's number.
  static func row(ofNumber number: Int64) -> Int64 { number & rowMask }
}
