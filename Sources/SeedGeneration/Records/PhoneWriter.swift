/// Writes telephone numbers of a row's place that can't ring.
struct PhoneWriter: RecordWriter {
  private let place: RecordPlace
  /// Whether blanks and hyphens are left out.
  private let isCompact: Bool
  let lengths: ClosedRange<Int>

  init(of place: RecordPlace, isCompact: Bool) {
    self.place = place
    self.isCompact = isCompact
    let phones = place.places.cities.phones
    lengths = isCompact ? phones.compactLengths : phones.lengths
  }

  var maximumBytes: Int { lengths.upperBound + 12 }

  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    let draw = place.draw(row)
    place.places.cities.phones.write(
      place.city(draw, row), draw.phone, to: &cursor, isCompact: isCompact)
  }
}
