/// The address of a house in its street, such as `n s` or `s, n`: `n` is the number, `s` the
/// street.
struct HouseForm: Sendable {
  let before: [UInt8]
  let between: [UInt8]
  let after: [UInt8]
  let isNumberFirst: Bool

  init(_ form: String) {
    let street = form.firstIndex(of: "s") ?? form.startIndex
    let number = form.lastIndex(of: "n") ?? form.startIndex
    isNumberFirst = number < street
    let first = min(street, number)
    let second = max(street, number)
    before = Array(form[..<first].utf8)
    between = first < second ? Array(form[form.index(after: first)..<second].utf8) : []
    after = second < form.endIndex ? Array(form[form.index(after: second)...].utf8) : []
  }

  /// How many bytes it adds to the street and the number.
  var count: Int { before.count + between.count + after.count }
}
