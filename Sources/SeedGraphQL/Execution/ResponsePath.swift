/// The position of a value in a response.
final class ResponsePath: Sendable {
  let parent: ResponsePath?
  let step: GraphQLError.PathStep

  init(_ step: GraphQLError.PathStep, in parent: ResponsePath?) {
    self.step = step
    self.parent = parent
  }

  /// All steps, from the response's root.
  var steps: [GraphQLError.PathStep] {
    var steps = [step]
    var next = parent
    while let path = next {
      steps.append(path.step)
      next = path.parent
    }
    return steps.reversed()
  }
}
