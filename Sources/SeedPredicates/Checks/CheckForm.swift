/// A form of condition and how to meet it.
protocol CheckForm: SendableMetatype {
  /// Returns how to meet a condition; `nil` if it isn't of this form.
  static func solution(of condition: CheckCondition) -> Solution?
}
