/// A scalar type, with the functions that read its values.
struct Scalar: Sendable {
  /// A value that isn't valid for a scalar, and why.
  struct Mismatch: Error {
    var message: String
  }

  /// The URL of the scalar's specification.
  var specifiedByURL: String?
  /// Reads a value of a variable.
  var read: @Sendable (GraphQLValue) throws(Mismatch) -> GraphQLValue
  /// Reads a value of a document.
  var readSyntax: @Sendable (InputValueSyntax) throws(Mismatch) -> GraphQLValue
}

extension Scalar {
  /// A scalar whose values are strings of a form.
  static func text(
    _ name: String, specifiedByURL: String? = nil,
    _ normalize: @escaping @Sendable (String) -> String?
  ) -> Scalar {
    @Sendable func checked(
      _ text: String?, _ printed: @autoclosure () -> String
    ) throws(Mismatch) -> GraphQLValue {
      guard let text, let value = normalize(text) else {
        throw Mismatch(message: "\(name) cannot represent value: \(printed())")
      }
      return .string(value)
    }
    return Scalar(specifiedByURL: specifiedByURL) { value throws(Mismatch) in
      try checked(value.string, value.printed)
    } readSyntax: { syntax throws(Mismatch) in
      guard case .string(let text, _) = syntax.kind else {
        return try checked(nil, syntax.printed)
      }
      return try checked(text, syntax.printed)
    }
  }
}
