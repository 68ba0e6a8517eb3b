/// What has a name in a schema.
protocol Named {
  var name: String { get }
}
