/// A position in the text.
struct Mark {
  var offset: Int
  var line: Int
  var column: Int
}
