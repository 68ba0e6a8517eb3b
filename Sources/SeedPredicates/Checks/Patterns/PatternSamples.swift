import SeedGeneration

/// Sample texts of generators, to test whether they match the patterns of a check.
enum PatternSamples {
  /// Sample texts of each generator, short and long ones.
  private static let samples: [String: [String]] = [
    "random_email()": ["ana.li7@example.com", "maximilian_rodriguez90214567@example.org"],
    "random_username()": ["ana.li7", "maximilian_rodriguez90214567"],
    "url()": ["https://www.example.com/amber", "https://quiet-harbor.example.org/stone/17"],
    "domain_name()": ["amber.example", "quiet-harbor.example"],
    "slug()": ["quiet-harbor", "amber-stone-garden"],
    "phone_number()": ["+1 202-555-0143", "+1 415-555-0199"],
    "postal_code()": ["10117", "94103"], "country_code()": ["DE", "US"],
    "currency_code()": ["EUR", "USD"], "language_code()": ["de", "en"],
    "locale()": ["de-DE", "en-US"],
    "random_uuid()": ["7c9e6679-7425-40de-944b-e07fc1f90ae7"],
    "ip_address()": ["192.0.2.7", "203.0.113.254"], "mac_address()": ["02:1b:44:11:3a:b7"],
    "version()": ["1.0.3", "12.4.0"], "hex(8)": ["09afbc3e"],
    "hex(32)": ["5d41402abc4b2a76b9719d911017c592"],
    "hex(40)": ["aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"],
    "hex(64)": ["2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"],
    "word()": ["harbor", "key"], "first_name()": ["Ana", "Maximilian"],
    "last_name()": ["Li", "Rodriguez"],
    "full_name()": ["Ana Li", "Maximilian Rodriguez"], "city()": ["Berlin", "New York"],
    "time_zone()": ["Europe/Berlin", "America/New_York"],
    "mime_type()": ["image/png", "application/pdf"],
    "token()": ["k3JqPz81mXcV5bNa0sWe7yTu2oRi9LhG"], "sku()": ["AB-1234", "QX-90817"],
    "file_name()": ["report.pdf", "quiet-harbor.png"],
  ]

  /// Whether all sample texts of a generator match all patterns.
  static func match(_ patterns: [String], _ call: String) -> Bool {
    guard let texts = samples[call] else { return false }
    return patterns.allSatisfy { pattern in
      // The replacement for `%` generates letters, but `%` allows anything.
      let allowed = pattern.replacing(RegexText.anyText, with: ".*")
      guard allowed.utf8.count <= 512, let pattern = TextPattern(allowed) else { return false }
      return texts.allSatisfy(pattern.matches)
    }
  }
}
