import SeedSchema

extension GeneratorRegistry {
  /// Words about people, companies and money.
  static let society: [GeneratorDefinition] = [
    GeneratorDefinition("nationality", "A nationality", example: "nationality()") {
      try $0.word(Society.nationalities)
    },
    GeneratorDefinition("language_name", "A language's name", example: "language_name()") {
      try $0.word(Society.languageNames)
    },
    GeneratorDefinition(
      "marital_status", "A marital status", example: "marital_status()"
    ) { try $0.weightedWords(Society.maritalStatuses) },
    GeneratorDefinition("education", "A degree or a school", example: "education()") {
      try $0.word(Society.educations)
    },
    GeneratorDefinition(
      "blood_type", "A blood type, by how common it is", example: "blood_type()"
    ) { try $0.weightedWords(Society.bloodTypes) },
    GeneratorDefinition("department", "A department of a company", example: "department()") {
      try $0.word(Society.departments)
    },
    GeneratorDefinition("industry", "An industry", example: "industry()") {
      try $0.word(Society.industries)
    },
    GeneratorDefinition(
      "employment_type", "A form of employment", example: "employment_type()"
    ) { try $0.weightedWords(Society.employments) },
    GeneratorDefinition("currency_name", "A currency's name", example: "currency_name()") {
      try $0.word(Society.currencyNames)
    },
    GeneratorDefinition("currency_symbol", "A currency's sign", example: "currency_symbol()") {
      try $0.word(Society.currencySymbols)
    },
    GeneratorDefinition(
      "cryptocurrency", "A cryptocurrency's code", example: "cryptocurrency()"
    ) { try $0.word(Society.cryptocurrencies) },
    GeneratorDefinition("genre", "A genre of books, films and music", example: "genre()") {
      try $0.word(Society.genres)
    },
    GeneratorDefinition("priority", "A priority", example: "priority()") {
      try $0.weightedWords(Society.priorities)
    },
    GeneratorDefinition("clothing_size", "A size of clothes", example: "clothing_size()") {
      try $0.weightedWords(Society.sizes)
    },
    GeneratorDefinition("unit", "A unit in which goods are sold", example: "unit()") {
      try $0.word(Society.units)
    },
    GeneratorDefinition("airport_code", "An airport's code (IATA)", example: "airport_code()") {
      try $0.word(Travel.airports)
    },
    GeneratorDefinition("airline_code", "An airline's code (IATA)", example: "airline_code()") {
      try $0.word(Travel.airlines)
    },
    GeneratorDefinition(
      "flight_number", "An airline's code and a number", example: "flight_number()"
    ) { try $0.texts([.words(Travel.airlines), .number(1...9999)]) },
  ]

  /// Words of the calendar.
  static let calendar: [GeneratorDefinition] = [
    .localized("month_name", "A month's name, in the language of the locale") {
      try $0.arguments.word($0.localList("months") ?? Calendar.months)
    },
    .localized("weekday_name", "A weekday's name, in the language of the locale") {
      try $0.arguments.word($0.localList("weekdays") ?? Calendar.weekdays)
    },
    GeneratorDefinition("cron", "A schedule of cron in five fields", example: "cron()") {
      try $0.texts(Calendar.cron)
    },
    GeneratorDefinition(
      "duration", "A length of time: text of ISO 8601, or seconds in a column of numbers",
      example: "duration(1m, 2h)",
      [
        .init("from", .text, "the shortest, such as 30s, 5m, 2h or 3d; 1m"),
        .init("to", .text, "the longest; 8h"),
      ]
    ) { try Durations.generator($0) },
    GeneratorDefinition(
      "unix_time", "Seconds since 1970", example: "unix_time(-30d, now)",
      [
        .init("from", .instant, "the earliest; a year before now"),
        .init("to", .instant, "the latest; now"),
      ]
    ) { arguments in
      let (lower, upper) = try InstantArguments(arguments).constantBounds()
      return try arguments.choose(
        NumberDomain(
          .integer, lower: lower.flooredDivision(by: 1_000_000),
          upper: upper.flooredDivision(by: 1_000_000)))
    },
  ]
}
