@testable import SeedSchema
import Foundation
import Testing

/// Against the C library's functions, which are exact to the last bit or nearly so.
@Suite struct PortableMathTests {
  private static var numbers: [Double] {
    var numbers: [Double] = [.leastNormalMagnitude, .greatestFiniteMagnitude, 1, 2, 0.5]
    for number in 1...2000 { numbers.append(Double(number) / 37) }
    for exponent in -300..<300 {
      numbers.append(Double(sign: .plus, exponent: exponent, significand: 1.37))
    }
    return numbers
  }

  @Test func logarithm() {
    for x in Self.numbers {
      let exact = Foundation.log(x)
      #expect(abs(PortableMath.log(x) - exact) <= 1e-12 * max(1, abs(exact)), "log \(x)")
    }
    #expect(PortableMath.log(1) == 0)
    let tiny = Double.leastNonzeroMagnitude
    #expect(abs(PortableMath.log(tiny) - Foundation.log(tiny)) < 1e-9)
  }

  @Test func exponential() {
    for x in stride(from: -708.0, through: 709, by: 0.37) {
      let exact = Foundation.exp(x)
      #expect(abs(PortableMath.exp(x) - exact) <= 1e-12 * exact, "exp \(x)")
    }
    #expect(PortableMath.exp(0) == 1)
    #expect(PortableMath.exp(-1000) == 0)
    #expect(PortableMath.exp(1000) == .infinity)
    #expect(PortableMath.exp(-740) < 1e-300)
  }

  @Test func inverseNormal() {
    // Percentiles of the standard normal distribution.
    let percentiles: [(Double, Double)] = [
      (0.5, 0), (0.841_344_746_068_543, 1), (0.975, 1.959_963_984_540_054),
      (0.999, 3.090_232_306_167_814), (0.01, -2.326_347_874_040_841),
      (1e-10, -6.361_340_902_404_056),
    ]
    for (p, z) in percentiles {
      #expect(abs(PortableMath.inverseNormal(p) - z) < 1e-7)
      #expect(abs(PortableMath.inverseNormal(p) + PortableMath.inverseNormal(1 - p)) < 1e-4)
    }
    #expect(PortableMath.inverseNormal(0x1p-54).isFinite)
    #expect(PortableMath.inverseNormal(1 - 0x1p-53).isFinite)
  }
}
