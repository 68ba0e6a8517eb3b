/// Alphabets of codes.
enum Alphabet {
  static let digits = Array("0123456789".utf8)
  static let upper = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
  static let lower = Array("abcdefghijklmnopqrstuvwxyz".utf8)
  static let upperAndDigits = upper + digits
  static let hex = Array("0123456789abcdef".utf8)
  static let base64 = upper + lower + digits + Array("+/".utf8)
  /// Of ULIDs: no I, L, O and U (Douglas Crockford's base 32).
  static let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  /// Of nanoids.
  static let urlSafe = Array("_-".utf8) + digits + lower + upper
}
