import PlanSupport
import SeedPlanning
import SeedSchema
import Testing

@testable import SeedPredicates

/// What columns get by their names.
@Suite struct NamedValueTests {
  private func call(
    _ column: String, of table: String, _ type: FieldType = .text, default value: String? = nil,
    with siblings: [String] = [], isKey: Bool = false
  ) -> String? {
    var field = FieldSchema(column, type)
    if let value {
      field.defaultValue = .value(type.isNumber ? .integer(Int64(value) ?? 0) : .text(value))
    }
    let schema = TableSchema(
      TableName(table), fields: [field] + siblings.map { FieldSchema($0, .text) })
    return InferredValues.call(for: field, in: schema, names: TableNames(schema), isKey: isKey)
  }

  @Test(arguments: [
    ("name", "users", "full_name()"), ("name", "companies", "company()"),
    ("name", "products", "product_name()"), ("name", "tags", "word()"),
    ("name", "categories", "word()"), ("name", "product_category", "word()"),
    ("name", "things", "words(2)"), ("customer_name", "orders", "full_name()"),
    ("company_name", "contacts", "company()"), ("country_name", "offices", "country()"),
    ("firstname", "t", "first_name()"), ("zipcode", "t", "postal_code()"),
    ("address_line1", "t", "street_address()"), ("address2", "t", "pattern(\"Apt. ##\")"),
    ("ipv4", "t", "ip_address()"), ("favicon", "t", "url()"),
    ("plan_currency", "t", "weighted([USD, EUR, GBP], [85, 10, 5])"),
    ("city_normalized", "t", "city()"), ("receiver", "t", "full_name()"),
    ("file", "t", "file_name()"), ("readme", "t", "paragraph()"),
    ("subject", "emails", "title()"), ("flight_number", "t", "flight_number()"),
    ("path", "page_views", "url_path()"), ("mime", "t", "mime_type()"),
    ("repository", "t", "{random_username()}/{word()}-{word()}"),
    ("repo_name", "t", "{random_username()}/{word()}-{word()}"), ("repository_url", "t", "url()"),
  ])
  func textsHaveContext(_ column: String, _ table: String, _ value: String) {
    #expect(call(column, of: table) == value)
  }

  @Test(arguments: [
    ("percent_complete", "random_int(0, 100)"), ("battery_level", "random_int(0, 100)"),
    ("attempt_count", "random_int(0, 5)"), ("delivery_attempt_count", "random_int(0, 5)"),
    ("amount_paid", "random_int(100, 50000)"), ("zoom", "random_int(1, 18)"),
  ])
  func numbersHaveUsualRanges(_ column: String, _ value: String) {
    #expect(call(column, of: "things", .integer(bits: 32)) == value)
  }

  @Test(arguments: ["password_digest", "encrypted_password", "hashedPassword", "password"])
  func passwordHashesHaveTheFormOfBcrypt(_ column: String) {
    #expect(call(column, of: "users") == "password_hash()")
    #expect(call(column, of: "users", .string(maxLength: 255)) == "password_hash()")
    #expect(call(column, of: "users", .string(maxLength: 40)) == "hex(40)")
  }

  @Test func mostRowsHaveTheDefaultCurrency() {
    #expect(
      call("currency", of: "orders", .string(maxLength: 3), default: "usd")
        == "weighted([usd, eur, gbp], [85, 10, 5])")
    #expect(
      call("currency_code", of: "orders", default: "EUR")
        == "weighted([EUR, USD, GBP], [85, 10, 5])")
    #expect(call("currency", of: "orders") == "weighted([USD, EUR, GBP], [85, 10, 5])")
    // The currency of the row's country.
    #expect(call("currency", of: "orders", with: ["country"]) == "currency_code()")
  }

  @Test func elementsOfListsAreQuoted() {
    let table = TableSchema(
      TableName("things"), fields: [FieldSchema("case_numbers", .other("text[]"))])
    let column = TableInference(
      table: table, others: [],
      context: InferenceContext(
        [], types: UserTypes(), generators: RegisteredGenerators())
    ).columns.first
    #expect(column?.text?.hasPrefix(#"["pattern(\""#) == true, "\(column?.text ?? "")")
  }

  @Test func aBandIsNoPerson() {
    #expect(call("name", of: "artist")?.contains("The {words(1)}s") == true)
    #expect(call("name", of: "roles")?.contains("admin") == true)
  }

  @Test func siblingsTell() {
    #expect(call("state", of: "places", with: ["city"]) == "region()")
    #expect(call("state", of: "jobs")?.contains("running") == true)
    #expect(
      call("record_type", of: "notes", with: ["record_id"])
        == "random_choice([Comment, Order, Post, User])")
    #expect(call("name", of: "events", with: ["venue"]) == "title()")
    #expect(call("name", of: "events", with: ["starts_at"]) == "title()")
  }

  @Test func defaultsTell() {
    #expect(
      call("status", of: "t", default: "draft") == "random_choice([draft, published, archived])")
    #expect(call("status", of: "t", default: "PENDING")?.contains("PENDING") == true)
    #expect(call("role", of: "t", default: "superhero") == "superhero")
    #expect(call("format", of: "t", default: "ICEBERG") == "ICEBERG")
    #expect(call("level", of: "t", .integer(), default: "3") == "random_int(1, 5)")
    #expect(call("kind", of: "t", .integer(), default: "50") == "50")
  }

  @Test func lengthsDecide() {
    #expect(call("country", of: "t", .string(maxLength: 2)) == "country_code()")
    #expect(call("gender", of: "t", .string(maxLength: 1)) == "random_choice([F, M])")
    #expect(
      call("month", of: "t", .string(maxLength: 3))?.hasPrefix("random_choice([Jan, ") == true)
    #expect(call("sha256", of: "t", .string(maxLength: 20)) == "hex(20)")
  }

  @Test(arguments: [
    ("is_active", FieldType.integer(), "random_int(0, 1)"),
    ("deleted", .integer(), "weighted([0, 1], [95, 5])"),
    ("release_year", .integer(bits: 32), "random_int(1990, 2025)"),
    ("num_bids", .integer(), "random_int(0, 500)"),
    ("failures_since_success", .integer(), "random_int(0, 100)"),
    ("price", .decimal(precision: 4, scale: 2), "random_decimal(1, 99)"),
    ("price", .decimal(precision: 8, scale: 2), "price()"),
    ("size", .integer(bits: 16), "random_int(1000, 32767)"),
    ("is_deleted", .boolean, "random_bool(5%)"), ("age", .integer(), "age()"),
  ])
  func numbersHaveARange(_ column: String, _ type: FieldType, _ value: String) {
    #expect(call(column, of: "t", type) == value)
  }

  @Test func oneCharacterIsALetter() {
    let letter = FieldType.string(maxLength: 1)
    #expect(call("is_online", of: "t", letter, default: "N") == "weighted([N, Y], [80, 20])")
    #expect(call("printed", of: "t", letter, default: "y") == "weighted([y, n], [85, 15])")
    #expect(call("dry_run", of: "t", letter) == "random_choice([Y, N])")
    #expect(call("tender_class", of: "t", letter) == "random_choice([A, B, C])")
    #expect(call("iso_part", of: "t", .string(maxLength: 3)) == "random_string(3, upper)")
  }

  @Test(arguments: [
    ("creator", "random_int(1, 1000)"), ("voided_by", "random_int(1, 1000)"),
    ("billing_address", "random_int(1, 1000)"), ("dry_run", "weighted([0, 1], [80, 20])"),
    ("selected", "weighted([0, 1], [80, 20])"), ("skip_failures", "random_int(0, 1)"),
    ("fail_strategy", "random_int(0, 3)"), ("jobs_created", "random_int(0, 100)"),
  ])
  func numbersReferenceCountAndFlag(_ column: String, _ value: String) {
    #expect(call(column, of: "t", .integer()) == value)
  }

  @Test(arguments: [
    ("state_key", "{word()}_{word()}"), ("idempotency_key", "token(20)"),
    ("private_key", "token()"), ("secret_encrypted", "token()"),
    ("redirect_uris", "url()"), ("description_sv", "random_text()"),
    ("slug_override", "slug()"), ("debtor_name", "full_name()"),
    ("removed_by", "random_username()"), ("user_name", "random_username()"),
    ("source", "random_choice([google, newsletter, referral, twitter])"),
  ])
  func namesOfSystemsAreRead(_ column: String, _ value: String) {
    #expect(call(column, of: "t") == value)
  }

  /// Words that mean something else in another table.
  @Test func valuesFollowFromTheOtherColumns() {
    #expect(call("subject", of: "tickets", with: ["id", "body"])?.contains("Problem with") == true)
    #expect(call("subject", of: "emails", with: ["id", "body"]) == "title()")
    #expect(call("metric", of: "usage_records")?.contains("api_calls") == true)
    #expect(call("route", of: "prescriptions", with: ["dosage"])?.contains("oral") == true)
    #expect(call("plan", of: "encounters", with: ["assessment"]) == "sentence()")
    #expect(call("relationship_to_holder", of: "policies")?.contains("spouse") == true)
    #expect(call("company_size", of: "workspaces")?.contains("11-50") == true)
    #expect(call("rating_before", of: "matches", .integer()) == "random_int(800, 2200)")
    #expect(
      call("temperature_c", of: "vitals", .float(), with: ["heart_rate"])
        == "random_float(36, 39.5, digits=1)")
  }

  @Test func httpStatusesAreReal() {
    #expect(call("http_status", of: "t", .integer())?.contains("404") == true)
    #expect(call("response_status", of: "logs", .integer())?.contains("404") == true)
  }

  @Test func aPrefixOfAllColumnsIsNoWord() {
    #expect(call("c_first", of: "customer", with: ["c_last", "c_city"]) == "first_name()")
  }

  @Test(arguments: [
    ("updated_ms", FieldType.integer(), "milliseconds"),
    ("createdAtMs", .integer(), "milliseconds"),
    ("ts", .integer(), "seconds"), ("dateAdded", .integer(), "seconds"),
    ("time_last_used", .integer(), "seconds"),
    ("created", .integer(bits: 32), "seconds"), ("valid_until_ms", .integer(), "milliseconds"),
    ("last_validated", .integer(), "seconds"), ("failing_since", .integer(), "seconds"),
  ])
  func instantsCanBeNumbers(_ column: String, _ type: FieldType, _ unit: String) {
    #expect(call(column, of: "t", type)?.contains(unit + "(") == true)
  }

  @Test(arguments: [
    "jobs_created", "response_time", "total_time", "date_format", "birth_year", "expires_in",
    "expiry_date_month",
  ])
  func otherNumbersAreNoInstants(_ column: String) {
    #expect(call(column, of: "t", .integer())?.contains("now") == false)
  }

  @Test(arguments: [
    ("birthday", "birth_date()"), ("created_on", "random_date()"),
    ("last_seen_at", "random_datetime()"), ("expires_at", "random_datetime(now, +1y)"),
  ])
  func textsCanBeDates(_ column: String, _ value: String) {
    #expect(call(column, of: "t") == value)
  }

  /// The values of all rules, with the type of the columns they are for.
  static var values: [(value: String, type: String)] {
    let tables: [(NameRules, String)] = [
      (.texts, "text"), (.numbers, "integer"), (.decimals, "float"), (.truths, "boolean"),
    ]
    return tables.flatMap { rules, type in
      Set(rules.rules.flatMap(\.values).map(\.text)).sorted().map { ($0, type) }
    }
  }

  @Test func everyRuleCanBeGenerated() throws {
    for (value, type) in Self.values {
      let column = try? GeneratedColumn(value, type: type)
      let values = try? column?.values(20)
      #expect(values != nil, "\(type): \(value)")
    }
  }
}
