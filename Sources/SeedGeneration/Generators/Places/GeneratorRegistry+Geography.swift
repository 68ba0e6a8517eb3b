import SeedSyntax
import SeedSchema
import SeedFormat

extension GeneratorRegistry {
  private static let box = GeneratorDefinition.Parameter(
    "in", .text, "a two-letter country code, or [south, west, north, east] in degrees; the world")

  static let geography: [GeneratorDefinition] = [
    GeneratorDefinition(
      "coordinates", "The latitude and the longitude of a place, separated by a comma",
      example: "coordinates(DE)", [box]
    ) { arguments in
      let box = try box(arguments)
      return try arguments.whole(
        ComputedTextDomain(count: box.count, lengths: 15...20) { digits, text in
          let point = box.point(&digits)
          text += Array("\(GeoBox.text(point.latitude)),\(GeoBox.text(point.longitude))".utf8)
        })
    },
    GeneratorDefinition(
      "wkt", "A point, line or polygon as well-known text (ISO 19125)", example: "wkt(DE)",
      [box, .init("shape", .text, "point, line or polygon; point")]
    ) { arguments in
      let box = try box(arguments)
      let shape = try shape(arguments)
      let most = [GeoShape.point: 28, .line: 104, .polygon: 126][shape] ?? 126
      return try arguments.whole(
        ComputedTextDomain(count: box.count, lengths: 20...most) { digits, text in
          text += Array(shape.wkt(shape.points(box, &digits)).utf8)
        })
    },
    GeneratorDefinition(
      "geojson", "A point, line or polygon as GeoJSON (RFC 7946)",
      example: "geojson([52, 13, 53, 14])",
      [box, .init("shape", .text, "point, line or polygon; point")]
    ) { arguments in
      let box = try box(arguments)
      let shape = try shape(arguments)
      return try arguments.whole(
        ComputedTextDomain(count: box.count, lengths: 40...180, kind: .json) { digits, text in
          text += Array(shape.json(shape.points(box, &digits)).utf8)
        })
    },
  ]

  private static func shape(_ arguments: GeneratorArguments) throws -> GeoShape {
    let name = try arguments.option("shape", among: GeoShape.allCases.map(\.rawValue))
    return name.flatMap { GeoShape(rawValue: $0) } ?? .point
  }

  private static func box(_ arguments: GeneratorArguments) throws -> GeoBox {
    guard let argument = arguments.argument("in") else { return .world }
    if case .list(let items) = argument.value {
      let numbers = items.compactMap { $0.value.asNumber }
      guard numbers.count == 4, items.count == 4,
        let box = GeoBox(numbers[0], numbers[1], numbers[2], numbers[3])
      else {
        throw arguments.error(
          "`in` must be [south, west, north, east] in degrees", argument,
          hint: "for example [52.3, 13.1, 52.7, 13.7]")
      }
      return box
    }
    let countries = GeoBox.countries
    let country = try arguments.option("in", among: countries.keys.sorted())
    return country.flatMap { countries[$0] } ?? .world
  }
}
