@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Columns whose comments say what they hold.
@Suite struct AutoCommentTests {
  @Test(arguments: TestDatabase.available)
  func commentsTellWhatColumnsHold(_ database: TestDatabase) async throws {
    let schema =
      database == .sqlite
      ? """
      create table orders (id integer primary key,
        phase text not null, -- one of: draft, placed, shipped
        cur char(3) not null /* ISO 4217 */, kind integer not null, -- 0 = sale, 1 = gift
        -- An empty line, and a comment that stands before its column.

        sent_to text not null -- E-mail address
      );
      """
      : """
      create table orders (id integer primary key, phase text not null, cur char(3) not null,
        kind integer not null, sent_to text not null);
      comment on column orders.phase is 'one of: draft, placed, shipped';
      comment on column orders.cur is 'ISO 4217';
      comment on column orders.kind is '0 = sale, 1 = gift';
      comment on column orders.sent_to is 'E-mail address';
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [40], "\(report.tables)")
      let others = try await run.number(
        """
        select count(*) from orders where phase not in ('draft', 'placed', 'shipped')
          or cur <> upper(cur) or kind not in (0, 1) or sent_to not like '%@%'
        """)
      #expect(others == 0)
      let phases = try await run.number("select count(distinct phase) from orders")
      #expect(phases == 3)
    }
  }
}
