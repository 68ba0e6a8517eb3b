/// The forms of conditions that the solver knows. A new form is a type that is listed here; its
/// solution is made of ``Alternative``s.
enum CheckForms {
  /// The forms, in the order in which they are tried.
  static let all: [any CheckForm.Type] = [
    NullTestForm.self, BooleanColumnForm.self, MembershipForm.self, JSONMemberForm.self,
    JSONTypeForm.self, JSONContainmentForm.self, LetterCaseForm.self, LengthForm.self,
    ArrayForm.self, NullCountForm.self, DateUnitForm.self, DatePartForm.self,
    ConstantComparisonForm.self, ColumnComparisonForm.self, ArithmeticForm.self,
    ConcatenationForm.self, DateTextForm.self, PrefixForm.self, PatternForm.self,
  ]

  /// Returns the solution of the first form that recognizes a condition.
  static func solution(of condition: CheckCondition) -> Solution {
    for form in all {
      if let solution = form.solution(of: condition) { return solution }
    }
    return .unknown
  }
}
