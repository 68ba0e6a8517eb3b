/// The value that the user chose for a column.
struct ChoiceRequest: Decodable, Sendable {
  var factory: String
  var column: String
  var value: String
}
