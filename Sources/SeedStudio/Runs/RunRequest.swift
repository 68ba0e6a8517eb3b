/// What a page asks to run.
struct RunRequest: Decodable, Sendable {
  var scenario: String
}
