/// A name, and where it is.
struct Name: Sendable {
  var text: String
  var location: Location
}
