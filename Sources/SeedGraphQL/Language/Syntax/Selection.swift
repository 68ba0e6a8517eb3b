/// A part of a selection set.
enum Selection: Sendable {
  case field(FieldSyntax)
  case spread(FragmentSpread)
  case inline(InlineFragment)
}
