/// A page's request to run a scenario.
struct RunRequest: Decodable, Sendable {
  var scenario: String
}
