/// Writes telephone numbers of a row's place that can't ring.
struct PhoneWriter: RecordWriter {
  private let place: RecordPlace
  /// Whether blanks and hyphens are left out.
  private let isCompact: Bool
  let lengths: ClosedRange<Int>

  init(of place: RecordPlace, isCompact: Bool) {
    self.place = place
    self.isCompact = isCompact
    var low = Int.max
    var high = 0
    for country in place.places.inhabited.map(\.country) {
      for form in place.facts.phones[country] {
        let count = isCompact ? form.compactCount : form.count
        low = min(low, count)
        high = max(high, count)
      }
    }
    lengths = min(low, high)...high
  }

  var maximumBytes: Int { lengths.upperBound + 12 }

  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    let draw = place.draw(row)
    let forms = place.facts.phones[place.country(draw, row)]
    let bits = draw.phone
    let form = Int(SplitMix64.reduce(bits, below: UInt64(forms.count)))
    forms[form].write(SplitMix64.finalize(bits), to: &cursor, isCompact: isCompact)
  }
}
