/// A field of an object that is written in a document.
struct ObjectFieldSyntax: Sendable {
  var name: Name
  var value: InputValueSyntax
}
