import SeedSchema

/// Texts of several equally likely forms.
struct AlternativesDomain: Domain {
  let forms: [TextDomain]
  private let program: TextProgram

  init(forms: [TextDomain]) {
    self.forms = forms
    program = TextProgram(forms, numbers: forms.map(\.count).min())
  }

  /// As many of each form as the smallest one has, so that a number determines the form and the
  /// text.
  var count: UInt64 {
    let least = forms.map(\.count).min() ?? 1
    let (product, overflow) = least.multipliedReportingOverflow(by: UInt64(forms.count))
    return overflow ? domainLimit : min(product, domainLimit)
  }

  var profile: ValueProfile {
    var profile = ValueProfile(.text)
    profile.minLength = forms.map(\.profile.minLength).min() ?? 0
    profile.maxLength = forms.compactMap(\.profile.maxLength).max()
    profile.averageBytes =
      forms.reduce(0) { $0 + $1.profile.averageBytes } / max(1, forms.count)
    return profile
  }

  func column(_ indices: [UInt64]) throws -> Column { Column(.text(try program.texts(indices))) }

  /// The forms, cut to a range of lengths; `nil` if none can be.
  func fitted(_ range: ClosedRange<Int>) -> AlternativesDomain? {
    let fitting = forms.compactMap { $0.fitted(range) }
    return fitting.isEmpty ? nil : AlternativesDomain(forms: fitting)
  }
}
