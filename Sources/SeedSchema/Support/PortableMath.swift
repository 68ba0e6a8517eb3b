/// Logarithm and exponential from only the basic operations of IEEE 754.
///
/// The C libraries differ in the last bits between systems, and so could a value that is truncated
/// to an integer. These are exact to about 14 digits, and the same everywhere.
// Inlinable, because other modules compute values of rows with it.
package enum PortableMath {
  @inlinable static var ln2: Double { 0.693_147_180_559_945_3 }

  /// The natural logarithm of a positive, finite number.
  @inlinable package static func log(_ x: Double) -> Double {
    // x = 2^k × m with m in √½..<√2, and ln m = 2 artanh((m − 1) / (m + 1)) by its series.
    var exponent = Double(x.exponent)
    var m = x.significand
    if m > 1.414_213_562_373_095_1 {
      m /= 2
      exponent += 1
    }
    let t = (m - 1) / (m + 1)
    let square = t * t
    var sum = 0.0
    for k in stride(from: 21, through: 1, by: -2) { sum = sum * square + 1 / Double(k) }
    return exponent * ln2 + 2 * t * sum
  }

  /// e to the power of a number; 0 or infinity beyond the range of doubles.
  @inlinable package static func exp(_ x: Double) -> Double {
    if x < -745 { return 0 }
    if x > 709.7 { return .infinity }
    let k = (x / ln2).rounded()
    let r = x - k * ln2
    var sum = 1.0
    for n in stride(from: 16, through: 1, by: -1) { sum = 1 + sum * r / Double(n) }
    return Double(sign: .plus, exponent: Int(k), significand: sum)
  }

  /// The value that a normally distributed number is below with probability `p`, 0 < p < 1.
  ///
  /// Peter J. Acklam's rational approximation ("An algorithm for computing the inverse normal
  /// cumulative distribution function", 2003); relative error below 1.15 × 10^-9.
  package static func inverseNormal(_ p: Double) -> Double {
    let a = [
      -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
      1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00,
    ]
    let b = [
      -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
      6.680131188771972e+01, -1.328068155288572e+01,
    ]
    let c = [
      -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
      -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00,
    ]
    let d = [
      7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00,
    ]
    func polynomial(_ x: Double, _ factors: [Double]) -> Double {
      factors.reduce(0) { $0 * x + $1 }
    }
    if p < 0.02425 {
      let q = (-2 * log(p)).squareRoot()
      return polynomial(q, c) / (polynomial(q, d) * q + 1)
    }
    if p > 1 - 0.02425 {
      let q = (-2 * log(1 - p)).squareRoot()
      return -polynomial(q, c) / (polynomial(q, d) * q + 1)
    }
    let q = p - 0.5
    let r = q * q
    return polynomial(r, a) * q / (polynomial(r, b) * r + 1)
  }
}
