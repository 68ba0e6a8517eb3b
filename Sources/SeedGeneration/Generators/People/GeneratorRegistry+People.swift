import SeedSchema

extension GeneratorRegistry {
  static let people: [GeneratorDefinition] = [
    .part("first_name", "A given name") { try $0.person(.firstName) },
    .part("last_name", "A family name") { try $0.person(.lastName) },
    .part("full_name", "A given name and a family name, in the order of the locale") { record in
      guard record.context.isUnique else { return try record.person(.fullName) }
      let people = record.locale.people
      let forms = record.uniqueNames
      guard let writer = FullNameWriter(key: record.key, people: people) else {
        return try record.arguments.texts(forms)
      }
      return try record.numbered(writer, orElse: forms)
    },
    .part("initials", "The initials of the given name and the family name") {
      try $0.person(.initials)
    },
    .part("honorific", "A form of address, such as Ms.") { try $0.person(.honorific) },
    .part("gender", "A gender, in the language of the locale") { try $0.person(.gender) },
    .part("age", "An age in years", example: "age(18, 79)", ages) { record in
      AgeGenerator(key: record.key, ages: try record.ages(ofColumn: true), bornBefore: nil)
    },
    .part("birth_date", "The date of birth that fits the age", example: "birth_date(18, 79)", ages)
    {
      record in
      let today = CivilDate(
        daysSinceEpoch: Int32(
          clamping: record.context.now.microseconds.floorDivided(by: 86_400_000_000)))
      return AgeGenerator(
        key: record.key, ages: try record.ages(ofColumn: false), bornBefore: today)
    },
    .part(
      "random_username", "A username: letters of the person's name and a number"
    ) { record in
      try record.numbered(
        HandleWriter(key: record.key, people: record.locale.people), orElse: record.handles)
    },
    .part(
      "random_email",
      "An email address that can't receive mail (RFC 2606), with the person's username",
      [
        .init(
          "domain", .text,
          "the domain, or `company` for that of the row's company; example.com, example.org or example.net"
        )
      ]
    ) { record in
      if let atWork = try record.workAddress() { return atWork }
      let domain = try record.arguments.text("domain")
      let domains = domain.map { [$0] } ?? Internet.domains.words
      return try record.numbered(
        HandleWriter(
          key: record.key, people: record.locale.people, endings: domains.map { "@" + $0 }),
        orElse: record.handles.map {
          $0 + [.text("@"), domain.map { .text($0) } ?? .words(Internet.domains)]
        })
    },
    .part(
      "avatar_url", "The URL of a profile picture on a reserved domain (RFC 2606)"
    ) { record in
      let start = "https://avatars.example.com/"
      return try record.numbered(
        HandleWriter(
          key: record.key, people: record.locale.people, before: start, endings: [".png"]),
        orElse: record.handles.map { [.text(start)] + $0 + [.text(".png")] })
    },
    .part(
      "phone_number", "A phone number of the place's country that is never assigned"
    ) { try $0.phone() },
    .part("job_title", "An occupation, in the language of the locale") { try $0.job() },
  ]

  private static let ages: [GeneratorDefinition.Parameter] = [
    .init("min", .integer, "the lowest age; 18"), .init("max", .integer, "the highest age; 79"),
  ]
}
