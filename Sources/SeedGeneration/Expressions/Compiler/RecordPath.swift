/// The parts of the row's records, as expressions name them: `person.first_name`.
///
/// Relations of the same names take precedence.
enum RecordPath {
  /// The generators of the parts, by record and part.
  static let parts: [String: [String: String]] = [
    "person": named(
      [
        "first_name", "last_name", "full_name", "initials", "honorific", "gender", "age",
        "birth_date", "avatar_url",
      ],
      [
        "name": "full_name", "title": "honorific", "username": "random_username",
        "email": "random_email",
      ]),
    "place": named(
      [
        "street_address", "street_name", "house_number", "postal_code", "city", "region",
        "region_code", "country", "country_code", "country_code3", "latitude", "longitude",
        "time_zone", "currency_code", "language_code", "locale", "calling_code", "phone_number",
        "full_address",
      ], ["address": "full_address", "street": "street_address", "phone": "phone_number"]),
    "company": named(
      ["domain_name", "website"], ["name": "company", "domain": "domain_name"]),
    "product": named(
      ["brand", "sku", "price"],
      [
        "name": "product_name", "category": "product_category",
        "description": "product_description",
      ]),
  ]

  private static func named(
    _ plain: [String], _ others: [String: String]
  ) -> [String: String] {
    others.merging(plain.map { ($0, $0) }) { $1 }
  }
}
