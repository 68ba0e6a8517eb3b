import SeedSchema

/// The forms of short texts that each of several things has: `#` is a digit, `@` a letter, anything
/// else literal.
struct CodeForms: Sendable {
  /// A form: where its bytes are, and which of them are replaced.
  private struct Form: BitwiseCopyable, Sendable {
    var start: Int32
    var count: Int32
    /// A bit for each byte that is a digit or a letter.
    var free: UInt64
    /// A bit for each byte that is a letter.
    var letters: UInt64
  }

  /// The forms of a thing: the first of them, and how many they are.
  private struct Choices: BitwiseCopyable, Sendable {
    var first: Int32
    var count: Int32
  }

  /// Collects the forms of things.
  private struct Forms {
    /// The texts of the things, one after the other.
    private(set) var bytes: [UInt8] = []
    private(set) var forms: [Form] = []
    private(set) var fewest = Int.max
    private(set) var most = 0
    private(set) var fewestCompact = Int.max
    private(set) var mostCompact = 0

    /// - Parameter count: the number of things.
    init(count: Int) {
      bytes.reserveCapacity(32 * count)
      forms.reserveCapacity(4 * count)
    }

    mutating func add(_ thing: StaticText) -> Choices {
      let first = forms.count
      let base = bytes.count
      let text = thing.bytes
      bytes.append(contentsOf: text)
      var start = 0
      while start < text.count {
        var end = start
        var free: UInt64 = 0
        var letters: UInt64 = 0
        var separators = 0
        // The bit of the byte; 0 behind the longest form.
        var bit: UInt64 = 1
        while end < text.count {
          let byte = text[end]
          if byte == UInt8(ascii: "|") { break }
          letters |= byte == UInt8(ascii: "@") ? bit : 0
          free |= byte == UInt8(ascii: "#") ? bit : 0
          if bit != 0, CodeForms.isSeparator(byte) { separators &+= 1 }
          bit &<<= 1
          end &+= 1
        }
        if end > start {
          append(
            Form(
              start: Int32(truncatingIfNeeded: base + start),
              count: Int32(truncatingIfNeeded: min(end - start, CodeForms.longest)),
              free: free | letters, letters: letters), separators: separators)
        }
        start = end + 1
      }
      return Choices(
        first: Int32(truncatingIfNeeded: first),
        count: Int32(truncatingIfNeeded: forms.count - first))
    }

    private mutating func append(_ form: Form, separators: Int) {
      let count = Int(form.count)
      forms.append(form)
      fewest = min(fewest, count)
      most = max(most, count)
      fewestCompact = min(fewestCompact, count - separators)
      mostCompact = max(mostCompact, count - separators)
    }
  }

  private let bytes: Permanent<UInt8>
  private let forms: Permanent<Form>
  /// Which of the forms each thing has.
  private let choices: Permanent<Choices>
  /// The fewest and the most characters of a form.
  let lengths: ClosedRange<Int>
  /// The same lengths without blanks and hyphens.
  let compactLengths: ClosedRange<Int>

  /// Letters that can't be taken for digits.
  private static let letters = Permanent(Array("ABDEFGHJLNPRSTUWXY".utf8))
  /// A power of two.
  private static let slots = 256
  /// How many bytes a form has, at most: a bit stands for each.
  private static let longest = 64

  /// - Parameter things: the forms of each, with `|` between them; at least one.
  init(_ things: [StaticText]) {
    var forms = Forms(count: things.count)
    var choices: [Choices] = []
    choices.reserveCapacity(things.count)
    // Most cities have the forms of their region or country: the same text, not only an equal one.
    // A slot holds the last of the texts whose addresses lead to it.
    var known = [(start: UnsafePointer<UInt8>?, choices: Choices)](
      repeating: (nil, Choices(first: 0, count: 0)), count: Self.slots)
    for thing in things {
      // An empty text may begin where another one does.
      let start = thing.isEmpty ? nil : thing.bytes.baseAddress
      let slot = Int(bitPattern: start) & (Self.slots - 1)
      if start != nil, known[slot].start == start {
        choices.append(known[slot].choices)
        continue
      }
      let own = forms.add(thing)
      choices.append(own)
      known[slot] = (start, own)
    }
    // Short forms are copied in one piece of 16 bytes.
    bytes = Permanent(forms.bytes + Array(repeating: 0, count: 16))
    self.forms = Permanent(forms.forms)
    self.choices = Permanent(choices)
    lengths = min(forms.fewest, forms.most)...forms.most
    compactLengths = min(forms.fewestCompact, forms.mostCompact)...forms.mostCompact
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  /// Writes a text of one of a thing's forms, chosen by random bits.
  ///
  /// `isCompact` leaves out blanks and hyphens.
  @inline(__always)
  func write(_ thing: Int, _ random: UInt64, to cursor: inout ByteCursor, isCompact: Bool = false) {
    let choices = choices[thing]
    guard choices.count > 0 else { return }
    let form = forms[
      Int(choices.first) + Int(SplitMix64.reduce(random, below: UInt64(choices.count)))]
    let bits = SplitMix64.finalize(random)
    if isCompact { writeCompact(form, bits, to: &cursor) } else { write(form, bits, to: &cursor) }
  }

  @inline(__always)
  private func write(_ form: Form, _ random: UInt64, to cursor: inout ByteCursor) {
    var bits = random
    let start = cursor.used
    cursor.copy(bytes.buffer, Int(form.start)..<Int(form.start) + Int(form.count))
    var free = form.free
    while free != 0 {
      let place = free.trailingZeroBitCount
      free &= free &- 1
      cursor.replace(start + place, by: Self.byte(&bits, isLetter: form.letters >> place & 1 != 0))
    }
  }

  private func writeCompact(_ form: Form, _ random: UInt64, to cursor: inout ByteCursor) {
    var bits = random
    for place in 0..<Int(form.count) {
      let byte = bytes[Int(form.start) + place]
      if form.free >> place & 1 != 0 {
        cursor.write(Self.byte(&bits, isLetter: form.letters >> place & 1 != 0))
      } else if !Self.isSeparator(byte) {
        cursor.write(byte)
      }
    }
  }

  @inline(__always)
  private static func byte(_ bits: inout UInt64, isLetter: Bool) -> UInt8 {
    let (product, rest) = bits.multipliedFullWidth(by: isLetter ? UInt64(letters.count) : 10)
    bits = rest
    return isLetter ? letters[Int(product)] : UInt8(truncatingIfNeeded: 48 + product)
  }

  /// The forms of a thing.
  func forms(of thing: Int) -> [String] {
    let choices = choices[thing]
    return (0..<Int(choices.count)).map { number in
      let form = Int(choices.first) + number
      let start = Int(forms[form].start)
      return String(
        decoding: bytes.buffer[start..<start + Int(forms[form].count)], as: UTF8.self)
    }
  }

  /// The first form's parts, for a domain.
  var parts: [TextPart] {
    guard forms.count > 0 else { return [.digits(5)] }
    let form = forms[0]
    return (0..<Int(form.count)).map { place in
      guard form.free >> place & 1 != 0 else {
        return .literal([bytes[Int(form.start) + place]])
      }
      return form.letters >> place & 1 != 0
        ? .characters(Array(Self.letters.buffer), count: 1) : .digits(1)
    }
  }
}
