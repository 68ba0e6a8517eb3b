import SeedORM

extension Generated where Value == String {
  /// A login name; unique if the column is.
  public static func randomUsername() -> Generated { .call("random_username()") }

  /// An e-mail address of a person; unique if the column is.
  public static func randomEmail() -> Generated { .call("random_email()") }

  /// The name of a person.
  public static func fullName() -> Generated { .call("full_name()") }

  /// The first name of a person.
  public static func firstName() -> Generated { .call("first_name()") }

  /// The last name of a person.
  public static func lastName() -> Generated { .call("last_name()") }

  /// A telephone number that is never assigned.
  public static func phoneNumber() -> Generated { .call("phone_number()") }

  /// An occupation.
  public static func jobTitle() -> Generated { .call("job_title()") }

  /// A fictional company.
  public static func company() -> Generated { .call("company()") }

  /// A street with its number.
  public static func streetAddress() -> Generated { .call("street_address()") }

  /// A postal code.
  public static func postalCode() -> Generated { .call("postal_code()") }

  /// A city.
  public static func city() -> Generated { .call("city()") }

  /// A country.
  public static func country() -> Generated { .call("country()") }

  /// The two letters of a country (ISO 3166-1).
  public static func countryCode() -> Generated { .call("country_code()") }

  /// A word.
  public static func word() -> Generated { .call("word()") }

  /// A short heading.
  public static func title() -> Generated { .call("title()") }

  /// A sentence.
  public static func sentence() -> Generated { .call("sentence()") }

  /// A few sentences.
  public static func paragraph() -> Generated { .call("paragraph()") }

  /// A URL on a reserved domain.
  public static func url() -> Generated { .call("url()") }

  /// Words with hyphens, for a URL.
  public static func slug() -> Generated { .call("slug()") }

  /// An IPv4 address for documentation.
  public static func ipAddress() -> Generated { .call("ip_address()") }

  /// A CSS colour name.
  public static func color() -> Generated { .call("color()") }

  /// Letters and digits.
  public static func randomString(_ length: Int = 12) -> Generated {
    .call("random_string(\(max(1, length)))")
  }

  /// Words in lower case.
  public static func words(_ count: Int = 3) -> Generated { .call("words(\(max(1, count)))") }

  /// Sentences with a number of characters in a range.
  public static func randomText(_ length: ClosedRange<Int> = 50...200) -> Generated {
    .call("random_text(\(max(1, length.lowerBound))..\(max(1, length.upperBound)))")
  }

  /// A prefix and the row's number, which starts after the existing rows: `user1`, `user2`.
  public static func sequential(_ prefix: String) -> Generated { .each { "\(prefix)\($0)" } }
}
