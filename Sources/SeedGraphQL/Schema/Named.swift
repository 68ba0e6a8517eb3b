/// An element of a schema with a name.
protocol Named {
  var name: String { get }
}
