/// A form of conditions, with the solution of a condition of that form.
protocol CheckForm: SendableMetatype {
  /// Returns the solution of a condition; `nil` if it isn't of this form.
  static func solution(of condition: CheckCondition) -> Solution?
}
