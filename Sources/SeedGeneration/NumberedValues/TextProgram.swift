import SeedSchema

/// Texts of one or several forms in a compact layout.
///
/// All words are in one buffer and all parts are plain numbers, so that writing a text needs no
/// reference counting and no pointer chasing.
struct TextProgram: Sendable {
  private enum Kind: UInt8 { case literal, words, digits, number, characters }

  /// A part. What `start` and `length` mean depends on the kind.
  private struct Step {
    var kind: Kind
    /// How many values the part has.
    var radix: UInt64
    /// The offset of a literal, an alphabet or a list's word ends, or a number's minimum.
    var start: Int
    /// How many bytes or characters.
    var length: Int
    /// How many characters of an alphabet one number determines.
    var held = 0
  }

  private struct Form {
    var steps: Range<Int>
    /// How many steps the text's number determines; the others use further bits of the text.
    var determined: Int
    /// The number of texts of the form, and the stride between consecutive ones; a stride of 1
    /// keeps their order.
    var count: UInt64
    var stride: UInt64
  }

  private var steps: [Step] = []
  private var forms: [Form] = []
  private var pool: [UInt8] = []
  private var wordStarts: [Int32] = []
  private var maximumBytes = 0

  /// Creates a program for the texts of several forms.
  ///
  /// - Parameters:
  ///   - domains: the forms.
  ///   - numbers: how many texts of each form are used, spread over all that it has; all if `nil`.
  init(_ domains: [TextDomain], numbers: UInt64? = nil) {
    for domain in domains {
      let first = steps.count
      for part in domain.parts { append(part) }
      let isPart = numbers.map { $0 < domain.count } ?? false
      forms.append(
        Form(
          steps: first..<steps.count, determined: domain.determined, count: domain.count,
          stride: isPart ? Self.stride(of: domain.count) : 1))
      maximumBytes = max(maximumBytes, domain.parts.reduce(0) { $0 + $1.maximumBytes })
    }
  }

  private mutating func append(_ part: TextPart) {
    let radix = part.count
    switch part {
    case .literal(let bytes):
      steps.append(Step(kind: .literal, radix: 1, start: pool.count, length: bytes.count))
      pool += bytes
    case .words(let list):
      steps.append(Step(kind: .words, radix: radix, start: wordStarts.count, length: 0))
      let base = Int32(pool.count)
      pool += list.bytes
      wordStarts += list.starts.map { $0 + base }
    case .digits(let digits):
      steps.append(Step(kind: .digits, radix: radix, start: 0, length: digits))
    case .number(let range):
      steps.append(
        Step(kind: .number, radix: radix, start: Int(clamping: range.lowerBound), length: 0))
    case .characters(let alphabet, let count):
      var step = Step(kind: .characters, radix: radix, start: pool.count, length: count)
      let letters = UInt64(alphabet.count)
      let bits = 64 - (letters &- 1).leadingZeroBitCount
      step.held = letters < 2 ? count : min(count, 62 / max(1, bits))
      steps.append(step)
      // The alphabet's size precedes it in one byte, because alphabets consist of distinct ASCII
      // characters.
      pool.append(UInt8(clamping: alphabet.count))
      pool += alphabet
    }
  }

  /// A stride that visits each text once: about the golden section, coprime to the count (Knuth,
  /// "The Art of Computer Programming" 3, section 6.4).
  private static func stride(of count: UInt64) -> UInt64 {
    var stride = max(1, UInt64(Double(count) * 0.618_033_988_749_894_8))
    while greatestCommonDivisor(stride, count) != 1 { stride += 1 }
    return stride
  }

  private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  /// The number of a text in its form, which no other number below ``Form/count`` has.
  @inline(__always)
  private static func spread(_ number: UInt64, _ form: Form) -> UInt64 {
    guard form.stride > 1 else { return number }
    let product = (number % form.count).multipliedFullWidth(by: form.stride)
    // The high half is below the divisor because both factors are.
    return form.count.dividingFullWidth(product).remainder
  }

  /// The texts of numbers; with several forms, the number's remainder by their count is the form.
  func texts(_ indices: [UInt64]) throws -> ByteVector {
    try steps.withUnsafeBufferPointer { steps in
      try pool.withUnsafeBufferPointer { pool in
        try wordStarts.withUnsafeBufferPointer { starts in
          try forms.withUnsafeBufferPointer { forms in
            let count = UInt64(forms.count)
            return try ByteVector.build(
              rows: indices.count, capacity: maximumBytes * indices.count
            ) { cursor, row in
              var index = indices[row]
              var form = forms[0]
              if count > 1 {
                let (quotient, remainder) = index.quotientAndRemainder(dividingBy: count)
                index = quotient
                form = forms[Int(remainder)]
                index = Self.spread(index, form)
              }
              Self.write(index, form, steps, pool, starts, to: &cursor)
            }
          }
        }
      }
    }
  }

  /// The text of one number in one form.
  func text(_ index: UInt64, form: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: maximumBytes) { buffer, count in
      var cursor = ByteCursor(buffer)
      steps.withUnsafeBufferPointer { steps in
        pool.withUnsafeBufferPointer { pool in
          wordStarts.withUnsafeBufferPointer { starts in
            Self.write(index, forms[form], steps, pool, starts, to: &cursor)
          }
        }
      }
      count = cursor.used
    }
  }

  @inline(__always)
  private static func write(
    _ index: UInt64, _ form: Form, _ steps: UnsafeBufferPointer<Step>,
    _ pool: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<Int32>,
    to cursor: inout ByteCursor
  ) {
    var value = index
    var bits = SplitMix64.finalize(index &+ SplitMix64.increment)
    for place in form.steps {
      let step = steps[place]
      var digit: UInt64 = 0
      if step.radix > 1 {
        let order = place - form.steps.lowerBound
        if order < form.determined {
          (value, digit) = value.quotientAndRemainder(dividingBy: step.radix)
        } else if order == form.determined {
          digit = value % step.radix
        } else {
          bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
          digit = SplitMix64.reduce(bits, below: step.radix)
        }
      }
      switch step.kind {
      case .literal: cursor.copy(pool, step.start..<step.start + step.length)
      case .words:
        let word = step.start + Int(digit)
        cursor.copy(pool, Int(starts[word])..<Int(starts[word + 1]))
      case .digits: cursor.writeDigits(digit, width: step.length)
      case .number: cursor.writeDigits(UInt64(step.start) + digit)
      case .characters: writeCharacters(step, digit, bits, pool, to: &cursor)
      }
    }
  }

  private static func writeCharacters(
    _ step: Step, _ digit: UInt64, _ rest: UInt64, _ pool: UnsafeBufferPointer<UInt8>,
    to cursor: inout ByteCursor
  ) {
    let letters = UInt64(pool[step.start])
    var value = digit
    // Once the number is exhausted, characters come from the row's other bits.
    var left = step.held
    var bits = rest
    for _ in 0..<step.length {
      if left == 0 {
        bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
        value = bits >> 2
        left = step.held
      }
      let (quotient, letter) = value.quotientAndRemainder(dividingBy: letters)
      cursor.write(pool[step.start + 1 + Int(letter)])
      value = quotient
      left -= 1
    }
  }
}
