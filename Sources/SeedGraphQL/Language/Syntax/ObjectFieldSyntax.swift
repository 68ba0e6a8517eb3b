/// A field of an object in a document.
struct ObjectFieldSyntax: Sendable {
  var name: Name
  var value: InputValueSyntax
}
