/// A value of an enumeration.
struct EnumerationValue: Sendable, Named {
  var name: String
  var description: String?
  var deprecationReason: String?
}
