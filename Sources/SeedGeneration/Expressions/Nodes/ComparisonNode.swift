import SeedSyntax
import SeedSchema

/// `== != < <= > >=` between values of one family.
struct ComparisonNode: ExpressionNode {
  let operation: BinaryOperator
  let left: any ExpressionNode
  let right: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let left = try left.evaluate(batch)
    let right = try right.evaluate(batch)
    guard left.count == right.count else { throw ColumnKernel.mismatch() }
    return Column(
      .booleans(try compare(left.values, right.values)), nulls: left.nulls.union(right.nulls))
  }

  private func compare(_ left: Column.Values, _ right: Column.Values) throws -> [Bool] {
    switch (left, right) {
    case (.integers(let a), .integers(let b)), (.timestamps(let a), .timestamps(let b)),
      (.times(let a), .times(let b)):
      return compare(a, b)
    case (.decimals(let a, let s), .decimals(let b, let t)):
      return s == t ? compare(a, b) : compare(a.map { scaled($0, t) }, b.map { scaled($0, s) })
    case (.decimals(let a, let s), .integers(let b)):
      return compare(a.map { Int128($0) }, b.map { scaled($0, s) })
    case (.integers(let a), .decimals(let b, let s)):
      return compare(a.map { scaled($0, s) }, b.map { Int128($0) })
    case (.dates(let a), .dates(let b)): return compare(a, b)
    case (.doubles(let a), .doubles(let b)): return compare(a, b)
    case (.booleans(let a), .booleans(let b)):
      return compare(a.map { $0 ? 1 : 0 }, b.map { $0 ? 1 : 0 })
    case (.uuids(let a), .uuids(let b)): return compare(a, b)
    case (.text(let a), .text(let b)): return compare(a, b)
    default: throw ColumnKernel.mismatch()
    }
  }

  /// Exact: 10^18 times an `Int64` fits into 128 bits.
  private func scaled(_ value: Int64, _ scale: Int) -> Int128 {
    Int128(value) * Int128(PowersOfTen.value(scale) ?? 1)
  }

  private func compare<Value: Comparable>(_ a: [Value], _ b: [Value]) -> [Bool] {
    func all(_ body: (Value, Value) -> Bool) -> [Bool] { zip(a, b).map { body($0, $1) } }
    return switch operation {
    case .equal: all { $0 == $1 }
    case .notEqual: all { $0 != $1 }
    case .less: all { $0 < $1 }
    case .lessOrEqual: all { $0 <= $1 }
    case .greater: all { $0 > $1 }
    default: all { $0 >= $1 }
    }
  }

  /// By bytes, which in UTF-8 is the order of the characters' numbers.
  private func compare(_ a: ByteVector, _ b: ByteVector) -> [Bool] {
    (0..<min(a.count, b.count)).map { row in
      let left = a.slice(row)
      let right = b.slice(row)
      switch operation {
      case .equal: return left.elementsEqual(right)
      case .notEqual: return !left.elementsEqual(right)
      case .less: return left.lexicographicallyPrecedes(right)
      case .lessOrEqual: return !right.lexicographicallyPrecedes(left)
      case .greater: return right.lexicographicallyPrecedes(left)
      default: return !left.lexicographicallyPrecedes(right)
      }
    }
  }
}
