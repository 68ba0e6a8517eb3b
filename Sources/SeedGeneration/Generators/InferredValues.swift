package import SeedSchema

/// Infers what a column holds from its name and type, if a factory doesn't say.
///
/// The result is a call in the syntax of factory files, so that `seed plan` can show it and users can copy
/// and change it. It obeys the column's rules, because the generators do.
package enum InferredValues {
  /// The value of a column; `nil` if it is left to the database's default.
  ///
  /// - Parameter isNeeded: whether other values need it, so that it can't be left to the database.
  package static func value(
    for field: FieldSchema, in table: TableSchema, isKey: Bool, isNeeded: Bool = false
  ) -> String? {
    if let fixed = fixedValue(of: field) { return fixed }
    if case .expression(let sql) = field.defaultValue {
      // The database's clock would make runs differ, and rows older than their children.
      if ClockDefault.isClock(sql) {
        if case .time = field.type { return "random_time()" }
        if let dates = DateStorage(field, in: table) { return dates.value }
      }
      if !isNeeded { return nil }
    }
    if case .value(let value) = field.defaultValue, !isKey { return value.literal }
    guard let call = call(for: field, in: table, isKey: isKey) else {
      return field.isNullable ? "null" : nil
    }
    // A value that the database would compute is always written, too.
    if case .expression = field.defaultValue { return call }
    return field.isNullable && !isKey ? "maybe(80%, \(call))" : call
  }

  /// Columns whose value follows from their purpose.
  private static func fixedValue(of field: FieldSchema) -> String? {
    let kind = ValueKind(of: field.type)
    switch field.generation {
    case .identity: return kind == .integer ? "sequential()" : nil
    case .timestampOnCreate, .timestampOnUpdate:
      return kind == .timestamp ? "random_datetime()" : kind == .date ? "random_date()" : nil
    case .none, .computed: return nil
    }
  }

  private static func call(for field: FieldSchema, in table: TableSchema, isKey: Bool) -> String? {
    let name = field.name.snakeCased
    // The column's own bounds are more specific than its name.
    if field.minimum != nil || field.maximum != nil, let plain = plainCall(for: field.type) {
      return isKey && table.primaryKey == [field.name] && ValueKind(of: field.type) == .integer
        ? "sequential()" : plain
    }
    if let dates = DateStorage(field, in: table), !isKey || !field.type.isNumber {
      return dates.value
    }
    switch field.type {
    case .datetime: return "random_datetime()"
    case .date: return "random_date()"
    case .integer: return integer(name, isKey: isKey && table.primaryKey == [field.name], field)
    case .boolean: return "random_bool()"
    case .float: return number(name) ?? "random_float()"
    case .decimal(let precision, let scale):
      return decimal(name, digits: precision - scale) ?? "random_decimal()"
    case .time: return "random_time()"
    case .uuid: return "random_uuid()"
    case .enumeration: return "random_choice()"
    case .json: return "random_json()"
    case .blob: return "random_bytes(16)"
    case .string, .text:
      let call = text(name, table.name.name.snakeCased, field, isKey: isKey)
      let allowed = (field.minLength ?? 0)...max(field.minLength ?? 0, field.lengthLimit ?? .max)
      return fixedLengths[call].map { allowed.contains($0) } ?? true ? call : "random_string()"
    case .array, .other: return nil
    }
  }

  /// The inferred generators whose texts have a fixed length.
  private static let fixedLengths = [
    "hex(40)": 40, "hex(60)": 60, "hex(64)": 64, "random_uuid()": 36,
  ]

  /// A generator of any value of a type within the column's bounds, for columns whose name reveals nothing;
  /// `nil` for types without one.
  package static func plainCall(for type: FieldType) -> String? {
    switch type {
    case .integer: "random_int()"
    case .float: "random_float()"
    case .decimal: "random_decimal()"
    case .datetime: "random_datetime()"
    case .date: "random_date()"
    case .string, .text: "random_string()"
    default: nil
    }
  }

  private static func integer(_ name: String, isKey: Bool, _ field: FieldSchema) -> String {
    if isKey { return "sequential()" }
    switch name {
    case "age": return "random_int(18, 90)"
    case "year": return "random_int(1990, 2025)"
    case "quantity", "qty": return "random_int(1, 10)"
    case "rating", "stars": return "random_int(1, 5)"
    case "position", "priority", "sort_order", "rank": return "random_int(1, 100)"
    case "percent", "percentage": return "random_int(0, 100)"
    case "port": return "random_int(1024, 65535)"
    default:
      return name.hasSuffix("_count") || name.hasSuffix("_total")
        ? "random_int(0, 500)" : "random_int()"
    }
  }

  private static func number(_ name: String) -> String? {
    switch name {
    case "latitude", "lat": "latitude()"
    case "longitude", "lng", "lon": "longitude()"
    case "rating", "score": "random_float(0, 5, digits=1)"
    default: name.hasSuffix("price") || name == "amount" ? "random_float(1, 500, digits=2)" : nil
    }
  }

  /// - Parameter digits: how many the column has before the point.
  private static func decimal(_ name: String, digits: Int) -> String? {
    switch name {
    case "latitude", "lat": digits >= 2 ? "latitude()" : nil
    case "longitude", "lng", "lon": digits >= 3 ? "longitude()" : nil
    default: name.hasSuffix("price") ? (digits >= 3 ? "price()" : nil) : nil
    }
  }

  /// The text generators by a column's full name.
  private static let texts: [String: String] = [
    "email": "random_email()", "email_address": "random_email()", "mail": "random_email()",
    "username": "random_username()", "user_name": "random_username()", "login": "random_username()",
    "handle": "random_username()", "nickname": "random_username()",
    "first_name": "first_name()", "given_name": "first_name()", "forename": "first_name()",
    "last_name": "last_name()", "family_name": "last_name()", "surname": "last_name()",
    "full_name": "full_name()", "display_name": "full_name()", "author": "full_name()",
    "phone": "phone_number()", "phone_number": "phone_number()", "mobile": "phone_number()",
    "fax": "phone_number()", "job_title": "job_title()", "occupation": "job_title()",
    "street": "street_address()", "address": "street_address()", "address1": "street_address()",
    "street_address": "street_address()", "city": "city()", "town": "city()", "state": "region()",
    "region": "region()", "province": "region()", "country": "country()",
    "country_code": "country_code()", "postal_code": "postal_code()", "postcode": "postal_code()",
    "zip": "postal_code()", "zip_code": "postal_code()", "company": "company()",
    "company_name": "company()", "organization": "company()", "product": "product_name()",
    "product_name": "product_name()", "color": "color()", "colour": "color()",
    "url": "url()", "website": "url()", "link": "url()", "homepage": "url()", "image_url": "url()",
    "avatar": "url()", "slug": "slug()", "domain": "domain_name()", "hostname": "domain_name()",
    "ip": "ip_address()", "ip_address": "ip_address()", "user_agent": "user_agent()",
    "mime_type": "mime_type()", "content_type": "mime_type()", "file_name": "file_name()",
    "filename": "file_name()", "token": "token()", "api_key": "token()", "secret": "token()",
    "password": "token()", "password_hash": "hex(60)", "encrypted_password": "hex(60)",
    "digest": "hex(64)", "checksum": "hex(64)", "hash": "hex(64)", "sha": "hex(40)",
    "sha256": "hex(64)", "sku": "sku()", "currency": "currency_code()",
    "currency_code": "currency_code()", "language": "language_code()", "locale": "locale()",
    "lang": "language_code()", "timezone": "time_zone()", "time_zone": "time_zone()",
    "version": "version()", "title": "title()", "subject": "title()", "headline": "title()",
    "description": "random_text()", "summary": "sentence()", "body": "paragraph()",
    "content": "paragraph()", "text": "paragraph()", "bio": "random_text()",
    "notes": "random_text()",
    "comment": "random_text()", "message": "random_text()", "uuid": "random_uuid()",
    "mac_address": "mac_address()", "status": "word()", "label": "word()", "tag": "word()",
  ]

  private static func text(_ name: String, _ table: String, _ field: FieldSchema, isKey: Bool)
    -> String
  {
    if let known = texts[name] { return known }
    if name == "name" { return self.name(of: table) }
    for (suffix, call) in [
      ("_email", "random_email()"), ("_url", "url()"), ("_name", "full_name()"),
      ("_phone", "phone_number()"), ("_city", "city()"), ("_country", "country()"),
      ("_address", "street_address()"), ("_state", "region()"), ("_token", "token()"),
      ("_hash", "hex(64)"), ("_code", "random_string()"), ("_slug", "slug()"),
      ("_ip", "ip_address()"), ("postal_code", "postal_code()"),
    ] where name.hasSuffix(suffix) { return call }
    if isKey { return "random_string()" }
    return (field.lengthLimit ?? .max) < 24 ? "word()" : "words()"
  }

  /// A `name` is that of what the table holds.
  private static func name(of table: String) -> String {
    let people = [
      "user", "person", "people", "customer", "employee", "author", "member", "patient", "student",
      "contact", "artist", "teacher", "player",
    ]
    if people.contains(where: { table.hasPrefix($0) || table.hasSuffix($0 + "s") }) {
      return "full_name()"
    }
    if table.contains("product") || table.contains("item") { return "product_name()" }
    if table.contains("compan") || table.contains("organi") || table.contains("vendor")
      || table.contains("supplier")
    {
      return "company()"
    }
    if table.hasPrefix("cit") { return "city()" }
    if table.hasPrefix("countr") { return "country()" }
    return "words(2)"
  }
}

extension String {
  /// `FirstName` and `firstName` as `first_name`.
  package var snakeCased: String {
    var result = ""
    var previous: Character?
    for character in self {
      if character.isUppercase, let last = previous, last.isLowercase || last.isNumber {
        result.append("_")
      }
      result.append(contentsOf: character.lowercased())
      previous = character
    }
    return result
  }
}

extension SQLValue {
  /// The value as a literal of a factory file.
  fileprivate var literal: String? {
    guard let text else { return "null" }
    if text.isEmpty { return "literal('')" }
    return text.contains(where: { "{}()'\"".contains($0) }) ? nil : text
  }
}
