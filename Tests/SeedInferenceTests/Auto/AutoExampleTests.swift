import SeedDatabase
import SeedInference
import Testing

/// Rows that follow those that a table has.
@Suite struct AutoExampleTests {
  @Test(arguments: TestDatabase.available)
  func newRowsAreLikeThoseThatAreThere(_ database: TestDatabase) async throws {
    let json = database == .postgres ? "jsonb" : "text"
    let values = (1...30).map { number in
      let state = ["NEU", "ALT", "WEG"][number % 3]
      let options = #"{"mode": "\#(number % 2 == 0 ? "a" : "b")", "retries": \#(number)}"#
      return
        "(\(number), 'AB-\(1000 + number)', 'K\(2000 + number)', '\(state)', \(number % 4), '\(options)')"
    }
    let schema = """
      create table entries (
        id integer primary key, label varchar(20) not null, mark varchar(20) not null unique,
        state varchar(20) not null, flavor integer not null, payload \(json) not null);
      insert into entries values \(values.joined(separator: ", "));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [40], "\(report.tables)")
      let isPostgres = database == .postgres
      func count(_ condition: String) async throws -> Int64 {
        try await run.number("select count(*) from entries where id > 30 and \(condition)")
      }
      let labels = try await count(
        isPostgres ? "label ~ '^AB-[0-9]{4}$'" : "label glob 'AB-[0-9]*'")
      #expect(labels == 40)
      let marks = try await count(isPostgres ? "mark ~ '^K[0-9]+$'" : "mark glob 'K[0-9]*'")
      #expect(marks == 40)
      let states = try await count("state in ('NEU', 'ALT', 'WEG')")
      #expect(states == 40)
      let flavors = try await count("flavor between 0 and 3")
      #expect(flavors == 40)
      if isPostgres {
        let modes = try await count(
          "payload ->> 'mode' in ('a', 'b') and (payload ->> 'retries')::int <= 30")
        #expect(modes == 40)
      }
    }
  }
}
