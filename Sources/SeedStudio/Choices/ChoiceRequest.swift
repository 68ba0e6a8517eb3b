/// What somebody has chosen for a column.
struct ChoiceRequest: Decodable, Sendable {
  var factory: String
  var column: String
  var value: String
}
