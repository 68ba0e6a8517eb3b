/// The `id` of a model that has no property of that name; see ``Model/id``.
public struct NoIdentifier: Sendable, Hashable {
  init() {}
}
