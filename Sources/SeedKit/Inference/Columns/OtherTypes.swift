import SeedORM

/// Values of types that SeedKit has no name for, in the text form that the database reads.
enum OtherTypes {
  /// The value of a type by the name that the database writes, such as `bit varying(8)`; `nil` for one that
  /// isn't known.
  static func value(of type: String, _ rule: ColumnRule) -> String? {
    let lowered = type.lowercased()
    if lowered.hasSuffix("[]") {
      return ArrayValues.value(of: .other(String(type.dropLast(2))), rule)
    }
    var name = lowered
    var size: Int?
    if let open = lowered.firstIndex(of: "("), let close = lowered.firstIndex(of: ")"), open < close
    {
      size = Int(lowered[lowered.index(after: open)..<close])
      name = String(lowered[..<open]) + lowered[lowered.index(after: close)...]
    }
    if let dot = name.lastIndex(of: ".") { name = String(name[name.index(after: dot)...]) }
    if let known = texts[name] { return known }
    switch name {
    case "bit": return "random_string(\(size ?? 1), '01')"
    case "bit varying": return "random_string(\(min(size ?? 8, 64)), '01')"
    case "": return "word()"
    case "vector", "halfvec":
      let part = "{random_float(0, 1, digits=3)}"
      return "[" + (0..<min(size ?? 3, 64)).map { _ in part }.joined(separator: ",") + "]"
    case _ where name.hasPrefix("interval"): return "{random_int(1, 90)} days"
    case _ where name.hasPrefix("time"): return "{random_time()}+00"
    default: return nil
    }
  }

  private static let texts: [String: String] = [
    "inet": "ip_address()", "cidr": "10.{random_int(0, 255)}.{random_int(0, 255)}.0/24",
    "macaddr": "mac_address()",
    "macaddr8": "08:00:2b:01:02:03:{hex(2)}:{hex(2)}",
    "money": "{random_int(1, 999)}.99", "xml": "<item>{word()}</item>",
    "tsvector": "words(4)", "tsquery": "word()", "citext": "words(2)",
    "point": "({random_int(0, 90)},{random_int(0, 90)})",
    "line": "{{1,{random_int(1, 9)},{random_int(1, 9)}}}",
    "lseg": "[({random_int(0, 9)},0),(9,{random_int(0, 9)})]",
    "box": "({random_int(5, 9)},9),({random_int(0, 4)},1)",
    "path": "[(0,0),({random_int(1, 9)},{random_int(1, 9)})]",
    "polygon": "((0,0),(0,{random_int(1, 9)}),({random_int(1, 9)},0))",
    "circle": "<({random_int(0, 9)},{random_int(0, 9)}),{random_int(1, 9)}>",
    "int4range": "[{random_int(1, 500)},{random_int(501, 1000)})",
    "int8range": "[{random_int(1, 500)},{random_int(501, 1000)})",
    "numrange": "[{random_int(1, 500)},{random_int(501, 1000)})",
    "daterange": "[{random_date(-90d, now)},{random_date(+1d, +90d)})",
    "tsrange": "[{random_date(-90d, now)},{random_date(+1d, +90d)})",
    "tstzrange": "[{random_date(-90d, now)},{random_date(+1d, +90d)})",
    "int4multirange": "{{[{random_int(1, 500)},{random_int(501, 1000)})}}",
    "int8multirange": "{{[{random_int(1, 500)},{random_int(501, 1000)})}}",
    "nummultirange": "{{[{random_int(1, 500)},{random_int(501, 1000)})}}",
    "datemultirange": "{{[{random_date(-90d, now)},{random_date(+1d, +90d)})}}",
    "tsmultirange": "{{[{random_date(-90d, now)},{random_date(+1d, +90d)})}}",
    "tstzmultirange": "{{[{random_date(-90d, now)},{random_date(+1d, +90d)})}}",
    "oid": "random_int(1, 100000)", "xid": "random_int(1, 100000)", "cid": "random_int(1, 100000)",
    "tid": "({random_int(1, 99)},1)", "pg_lsn": "16/{random_int(10000000, 99999999)}",
    "xid8": "random_int(1, 100000)", "name": "word()", "\"char\"": "a",
    "hstore": "{word()}=>{word()}", "ltree": "{word()}.{word()}", "lquery": "{word()}.*",
    "ltxtquery": "{word()}",
    "jsonpath": "$.{word()}", "txid_snapshot": "10:20:10,14", "pg_snapshot": "10:20:10,14",
    "regclass": "pg_class", "regtype": "integer", "regproc": "now", "regprocedure": "now()",
    "regrole": "pg_monitor", "regnamespace": "pg_catalog", "regconfig": "simple",
    "regdictionary": "simple", "regoper": "!~~", "regoperator": "+(integer,integer)",
    "regcollation": "\"C\"", "cube": "({random_int(1, 9)},{random_int(1, 9)})",
    "isbn": "9780393040029", "seg": "{random_int(1, 9)}..10",
    "geometry": "POINT({random_int(0, 90)} {random_int(0, 90)})",
    "geography": "POINT({random_int(0, 90)} {random_int(0, 90)})",
    "refcursor": "word()", "aclitem": "=r/postgres",
  ]
}
