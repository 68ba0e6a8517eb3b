/// How the city of each row is chosen.
enum PlaceSelection: Sendable {
  /// By the cities' population.
  case weighted
  /// Each city once, before any repeats.
  case eachCity(Permutation)
  /// Each country once, before any repeats.
  case eachCountry(Permutation)

  @inline(__always)
  func city(_ bits: UInt64, row: RowAttempt, in places: PlaceTable) -> Int {
    switch self {
    case .weighted: return places.cities.draw(bits)
    case .eachCity(let permutation):
      return Int(permutation.apply(Selector.place(row, in: permutation)))
    case .eachCountry(let permutation):
      let country = Int(permutation.apply(Selector.place(row, in: permutation)))
      let cities = places.cities.inhabited[country].cities
      return cities.lowerBound + Int(SplitMix64.reduce(bits, below: UInt64(cities.count)))
    }
  }
}
