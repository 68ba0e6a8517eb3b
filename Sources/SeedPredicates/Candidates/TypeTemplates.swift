import SeedFormat
import SeedSyntax
import SeedSchema

/// Generates values of types that SeedKit doesn't model, in the database's text format.
///
/// A value is a piece of a template, so that it can be part of an array or a composite value.
struct TypeTemplates: Sendable {
  /// The user-defined types.
  var types = UserTypes()

  /// Returns the value of a type such as `bit varying(8)` or `public.address[]`; `nil` for an
  /// unknown type.
  package func value(of type: String, _ rule: ColumnRule) -> String? {
    piece(of: type, rule, depth: 0).map(Self.value(ofPiece:))
  }

  /// Returns the value of an array of a type that SeedKit models.
  package func value(ofArrayOf element: FieldType, _ rule: ColumnRule) -> String? {
    array(rule) { self.element(element, rule) }.map(Self.value(ofPiece:))
  }

  /// Returns a single piece as a value: a call of a generator, a constant or a template.
  private static func value(ofPiece piece: String) -> String {
    let value = ValueText(piece)
    guard case .template(let parts, _)? = value.syntax, parts.count == 1,
      case .expression(.generator(let call)) = parts[0],
      case let text = value.string(at: call.span), !text.contains(where: { "{}".contains($0) })
    else { return piece }
    return text
  }

  /// Whether a type is a range, which can be empty.
  func isRange(_ type: String) -> Bool {
    if case .range? = types[type] { return true }
    return type.hasSuffix("range") && !type.hasSuffix("multirange") && Self.texts[type] != nil
  }

  // MARK: Pieces

  private func piece(of type: String, _ rule: ColumnRule, depth: Int) -> String? {
    guard depth < 8 else { return nil }
    if depth == 0, FieldType.other(type) == WideNumber.type,
      let template = WideNumber.template(rule)
    {
      return template
    }
    if type.hasSuffix("[]") {
      let element = String(type.dropLast(2))
      // Elements of `box[]` are separated by semicolons, because a box contains commas.
      if element == "box" { return "{{(9,9),(1,1);(8,8),(2,2)}}" }
      return array(rule) { piece(ofElement: element, rule, depth: depth + 1) }
    }
    switch types[type] {
    case .composite(let parts)?:
      let pieces = parts.map { piece(of: $0, ColumnRule(), depth: depth + 1) ?? "" }
      return "(" + pieces.map { TemplatePiece.quoted($0, unlessPlain: true) }.joined(separator: ",")
        + ")"
    case .range(var subtype)?:
      for _ in 0..<8 {
        guard case .domain(let base)? = types[subtype] else { break }
        subtype = base
      }
      return Self.ranges[subtype] ?? "empty"
    case .enumeration(let labels)?: return TemplatePiece.choice(labels)
    case .domain(let base)?: return piece(of: base, rule, depth: depth + 1)
    case nil: break
    }
    let parsed = SQLTypeName(type)
    let (name, size) = (parsed.base, parsed.size)
    if name == "character varying", let size, size < 12 { return "a" }
    if let known = Self.texts[name] { return known }
    switch name {
    case "bit": return "{random_string(\(size ?? 1), '01')}"
    case "bit varying": return "{random_string(\(min(size ?? 8, 64)), '01')}"
    case "": return "{word()}"
    case "vector", "halfvec":
      let part = "{random_float(0, 1, digits=3)}"
      return "[" + (0..<min(size ?? 3, 64)).map { _ in part }.joined(separator: ",") + "]"
    case _ where name.hasPrefix("interval"): return "{random_int(1, 90)} days"
    case _ where name.hasPrefix("time"): return "{random_time()}+00"
    default: return nil
    }
  }

  private func piece(ofElement type: String, _ rule: ColumnRule, depth: Int) -> String? {
    if let values = rule.array.elements, !values.isEmpty { return TemplatePiece.choice(values) }
    return piece(of: type, ColumnRule(), depth: depth)
  }

  /// Returns the elements of an array as a list of a factory file.
  ///
  /// - Parameters:
  ///   - type: the name of the array's type.
  ///   - rule: what the table's checks require of the column.
  ///   - guess: the value that the column's name suggests for string elements.
  /// - Returns: the list; `nil` if an element isn't a single generator.
  func list(of type: String, _ rule: ColumnRule, guess: String?) -> String? {
    guard type.hasSuffix("[]"), type != "box[]", types[type] == nil else { return nil }
    let least = rule.array.minCount ?? 1
    let count = max(least, min(2, rule.array.maxCount ?? 2))
    guard count > 0, count <= 16 else { return nil }
    let element = String(type.dropLast(2))
    var part = piece(ofElement: element, rule, depth: 1).map(Self.value(ofPiece:))
    if let guess, part == "word()" { part = guess }
    guard let part, part.isCall else { return nil }
    let written = YAMLText.member(part)
    return "[" + (0..<count).map { _ in written }.joined(separator: ", ") + "]"
  }

  /// Returns an array in PostgreSQL's text format (manual, "Array Input and Output Syntax"); an
  /// empty one if elements can't be generated.
  private func array(_ rule: ColumnRule, _ element: () -> String?) -> String? {
    let least = rule.array.minCount ?? 1
    let count = max(least, min(2, rule.array.maxCount ?? 2))
    guard count <= 64 else { return nil }
    guard count > 0, let part = element() else { return least == 0 || count == 0 ? "{{}}" : nil }
    let quoted = TemplatePiece.quoted(part, unlessPlain: true)
    return "{{" + (0..<count).map { _ in quoted }.joined(separator: ",") + "}}"
  }

  private func element(_ type: FieldType, _ rule: ColumnRule) -> String? {
    if let values = rule.values, !values.isEmpty { return TemplatePiece.choice(values) }
    switch type {
    case .integer: return "{random_int(1, 1000)}"
    case .decimal, .float: return "{random_int(1, 100)}.5"
    case .boolean: return "{random_bool()}"
    case .text: return "{word()}"
    case .string(let limit): return (limit ?? 99) >= 12 ? "{word()}" : "a"
    case .uuid: return "{random_uuid()}"
    case .datetime, .date: return "{random_date()}"
    case .time: return "{random_time()}"
    case .enumeration(let values, _): return TemplatePiece.choice(values)
    case .json: return "{random_int(1, 1000)}"
    case .blob: return #"\x{hex(8)}"#
    case .array(let inner): return array(ColumnRule()) { element(inner, ColumnRule()) }
    case .other(let name): return piece(of: name, ColumnRule(), depth: 1)
    }
  }

  /// Starts of ranges that follow one another, with those that begin again after some time.
  static let periods = [
    ("now + row * 7d", "now + (row % 52 - 40) * 7d"),
    ("now + row * 1d", "now + (row % 300 - 270) * 1d"), ("row * 10", "row % 50 * 10"),
  ]

  /// The templates of ranges, by the range's subtype.
  private static let ranges: [String: String] = [
    "integer": texts["int4range"] ?? "", "bigint": texts["int8range"] ?? "",
    "numeric": texts["numrange"] ?? "", "date": texts["daterange"] ?? "",
    "timestamp without time zone": texts["tsrange"] ?? "",
    "timestamp with time zone": texts["tstzrange"] ?? "",
    "double precision": texts["numrange"] ?? "", "real": texts["numrange"] ?? "",
    "smallint": texts["int4range"] ?? "",
  ]

  /// The templates by type. Ranges of different rows don't overlap, for exclusion constraints.
  private static let texts: [String: String] = [
    "inet": "{ip_address()}", "cidr": "10.{random_int(0, 255)}.{random_int(0, 255)}.0/24",
    "macaddr": "{mac_address()}",
    "macaddr8": "08:00:2b:01:02:03:{hex(2)}:{hex(2)}",
    "money": "{random_int(1, 999)}.99", "xml": "<item>{word()}</item>",
    "tsvector": "{words(4)}", "tsquery": "{word()}", "citext": "{words(2)}",
    "point": "({random_int(0, 90)},{random_int(0, 90)})",
    "line": "{{1,{random_int(1, 9)},{random_int(1, 9)}}}",
    "lseg": "[({random_int(0, 9)},0),(9,{random_int(0, 9)})]",
    "box": "({random_int(5, 9)},9),({random_int(0, 4)},1)",
    "path": "[(0,0),({random_int(1, 9)},{random_int(1, 9)})]",
    "polygon": "((0,0),(0,{random_int(1, 9)}),({random_int(1, 9)},0))",
    "circle": "<({random_int(0, 9)},{random_int(0, 9)}),{random_int(1, 9)}>",
    "int4range": "[{row * 10},{row * 10 + random_int(1, 9)})",
    "int8range": "[{row * 10},{row * 10 + random_int(1, 9)})",
    "numrange": "[{row * 10},{row * 10 + random_int(1, 9)})",
    "daterange": "[{date(now + row * 7d)},{date(now + row * 7d + random_int(1, 6) * 1d)})",
    "tsrange": "[{now + row * 1d},{now + row * 1d + random_int(1, 23) * 1h})",
    "tstzrange": "[{now + row * 1d},{now + row * 1d + random_int(1, 23) * 1h})",
    "int4multirange": "{{[{row * 10},{row * 10 + random_int(1, 9)})}}",
    "int8multirange": "{{[{row * 10},{row * 10 + random_int(1, 9)})}}",
    "nummultirange": "{{[{row * 10},{row * 10 + random_int(1, 9)})}}",
    "datemultirange": "{{[{date(now + row * 7d)},{date(now + row * 7d + random_int(1, 6) * 1d)})}}",
    "tsmultirange": "{{[{now + row * 1d},{now + row * 1d + random_int(1, 23) * 1h})}}",
    "tstzmultirange": "{{[{now + row * 1d},{now + row * 1d + random_int(1, 23) * 1h})}}",
    "oid": "{random_int(1, 100000)}", "xid": "{random_int(1, 100000)}",
    "cid": "{random_int(1, 100000)}",
    "tid": "({random_int(1, 99)},1)", "pg_lsn": "16/{random_int(10000000, 99999999)}",
    "xid8": "{random_int(1, 100000)}", "name": "{word()}", "\"char\"": "a",
    "hstore": "{word()}=>{word()}", "ltree": "{word()}.{word()}", "lquery": "{word()}.*",
    "ltxtquery": "{word()}",
    "jsonpath": "$.{word()}", "txid_snapshot": "10:20:10,14", "pg_snapshot": "10:20:10,14",
    "regclass": "pg_class", "regtype": "integer", "regproc": "now", "regprocedure": "{'now()'}",
    "regrole": "pg_monitor", "regnamespace": "pg_catalog", "regconfig": "simple",
    "regdictionary": "simple", "regoper": "||/", "regoperator": "+(integer,integer)",
    "regcollation": "\"C\"", "cube": "({random_int(1, 9)},{random_int(1, 9)})",
    "isbn": "9780393040029", "seg": "{random_int(1, 9)}..10",
    "geometry": "POINT({random_int(0, 90)} {random_int(0, 90)})",
    "geography": "POINT({random_int(0, 90)} {random_int(0, 90)})",
    "refcursor": "{word()}", "aclitem": "=r/postgres",
    "smallint": "{random_int(1, 1000)}", "integer": "{random_int(1, 1000)}",
    "bigint": "{random_int(1, 1000)}", "numeric": "{random_int(1, 100)}.5",
    "real": "{random_int(1, 100)}.5", "double precision": "{random_int(1, 100)}.5",
    "boolean": "{random_bool()}", "text": "{word()}", "character varying": "{word()}",
    "character": "a", "uuid": "{random_uuid()}", "date": "{random_date()}",
    "timestamp without time zone": "{random_date()} 12:00:00",
    "timestamp with time zone": "{random_date()} 12:00:00+00",
    "time without time zone": "{random_time()}", "json": "{random_int(1, 1000)}",
    "jsonb": "{random_int(1, 1000)}", "bytea": #"\\x{hex(8)}"#,
  ]
}
