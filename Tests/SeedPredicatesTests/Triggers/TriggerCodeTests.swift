@testable import SeedPredicates
import SeedSchema
import Testing

/// What the code of triggers says of the row that is written.
@Suite struct TriggerCodeTests {
  private func comparisons(_ code: String) -> [String] {
    TriggerCode(code).comparisons.map {
      "\($0.table).\($0.column) \($0.isEqual ? "=" : "<>") \($0.newColumn)"
    }
  }

  @Test(arguments: [
    ("update orders set total = total + NEW.price where id = NEW.order_id;", ["orders.total"]),
    (
      "UPDATE app.posts p SET seen_at = now(), comment_count = coalesce(comment_count, 0) + 1 WHERE p.id = 1",
      ["app.posts.comment_count"]
    ),
    ("update posts set comments = comments - 1 where id = old.post_id;", ["posts.comments"]),
    ("UPDATE orders SET total = (SELECT sum(price) FROM lines), n = 1;", []),
    ("insert into orders (total) values (total + 1)", []), ("update orders set", []),
  ])
  func totalsAreAddedTo(_ code: String, _ totals: [String]) {
    let found = TriggerCode(code).totals { $0 }
    #expect(found.map { "\($0.table).\($0.column)" } == totals)
    #expect(found.allSatisfy { !$0.isTakenFrom })
  }

  @Test(arguments: [
    ("update p set stock = stock - new.qty where id = 1 and stock >= new.qty;", true),
    ("select 1 where (select stock from p) < new.qty; update p set stock = stock - new.qty;", true),
    ("update seats set free = free - 1 where id = new.seat_id; perform old.id;", false),
  ])
  func stocksAreTakenFrom(_ code: String, _ isCompared: Bool) {
    let found = TriggerCode(code).totals { $0 }
    #expect(found.map(\.isTakenFrom) == [true])
    #expect(found.map(\.isCompared) == [isCompared])
  }

  @Test func insertedTablesAreFound() {
    let code = """
      begin insert into app.logs (kind) values (new.kind);
        insert or ignore into kinds select name into strict found from others; end
      """
    let found = TriggerCode(code).insertedTables { $0 }.map(\.description)
    #expect(found.sorted() == ["app.logs", "kinds"])
  }

  private func copies(_ code: String) -> [String: String]? {
    let parts = TableSchema(
      TableName("parts"), fields: [FieldSchema("id", .text), FieldSchema("kind", .text)])
    let wheels = TableSchema(
      TableName("wheels"), fields: [FieldSchema("id", .text), FieldSchema("size", .text)])
    let found = TriggerCode(code).insertions { $0 }
    #expect(found.count < 2)
    return found.first?.copies(into: parts, from: wheels)
  }

  @Test(arguments: [
    "begin insert into parts values (new.id, 'wheel'); return new; end;",
    "begin insert into parts (kind, ID) values (upper(new.kind), NEW.id); return new; end;",
    "begin if tg_op = 'INSERT' then insert into public.parts as p (id) values (new.id) returning id into x; end if; end;",
    "begin if (TG_OP = 'DELETE') then return old; end if; insert into parts (id) values (new.id); end;",
    "create trigger t before insert on wheels begin insert into parts (id) values (NEW.id); end",
  ])
  func rowsForEachNewRowCopyItsColumns(_ code: String) {
    #expect(copies(code) == ["id": "id"])
  }

  @Test(arguments: [
    "if new.size is null then insert into parts (id) values (new.id); end if;",
    "if tg_op = 'INSERT' then return new; else insert into parts (id) values (new.id); end if;",
    "insert into parts (id) values (new.id) on conflict do nothing;",
    "insert into parts (id) values (new.id), (new.size);",
    "insert into parts (id) select id from wheels;",
    "perform 1 from parts where id = new.id; if not found then return new; end if; insert into parts (id) values (new.id);",
    "create trigger t before insert on wheels when NEW.size > 1 begin insert into parts (id) values (NEW.id); end",
    "insert into parts (", "insert into parts", "insert into parts (id) values (new.",
  ])
  func rowsForSomeNewRowsAreNotCopies(_ code: String) {
    #expect(copies(code) == nil)
  }

  @Test func variablesAreNoTables() {
    #expect(
      comparisons("select max(version) from versions into current where edition = new.edition;")
        == ["versions.edition = edition"])
  }

  @Test func columnsAreComparedWithThoseOfTheNearestTable() {
    #expect(
      comparisons("SELECT CASE WHEN (SELECT id FROM books WHERE id=NEW.book) IS NULL THEN 1 END")
        == ["books.id = book"])
    #expect(
      comparisons("if not exists (select 1 from app.rooms r where new.room_id = r.id) then")
        == ["app.rooms.id = room_id"])
  }

  @Test func qualifiersNameTheirTable() {
    let code = """
      SELECT 1 FROM events AS e JOIN rooms ON rooms.id = e.room
      WHERE e.event_id = NEW.event_id AND e.room_id <> NEW.room_id AND rooms.kind = new.kind
      """
    #expect(
      comparisons(code) == [
        "events.event_id = event_id", "events.room_id <> room_id", "rooms.kind = kind",
      ])
  }

  @Test func subselectsAndVariablesAreColumnsOfTheirTables() {
    let known = [
      "NEW.section_id <> (SELECT section_id FROM exam WHERE id = NEW.exam_id)",
      "(SELECT e.section_id FROM exams x JOIN exam AS e ON true WHERE x.z > 1) <> NEW.section_id",
      "IF NEW.section_id IS DISTINCT FROM (SELECT section_id FROM exam LIMIT 1) THEN",
      "SELECT z, section_id INTO a, b FROM exam WHERE z > 1; IF b <> NEW.section_id THEN",
      "SELECT section_id INTO b FROM exam WHERE z > 1; IF b IS DISTINCT FROM NEW.section_id THEN",
      "SELECT * INTO STRICT e FROM exam WHERE z > 1; IF NEW.section_id <> e.section_id THEN",
      "v := (SELECT section_id FROM exam WHERE z > 1); IF v != NEW.section_id THEN",
    ]
    for code in known {
      #expect(comparisons(code).contains("exam.section_id <> section_id"), "\(code)")
    }
    let unknown = [
      "NEW.points > (SELECT max_points FROM exam)", "NEW.a <> (SELECT b * 4 FROM exam)",
      "NEW.a <> (SELECT count(*) FROM exam)", "INSERT INTO a VALUES (1); IF a <> NEW.b THEN",
      "SELECT max(x) INTO a FROM t; IF a = NEW.b THEN",
    ]
    for code in unknown { #expect(comparisons(code) == [], "\(code)") }
  }

  /// Each name's statement is known, instead of being searched for up to the last semicolon.
  @Test(arguments: [
    "into b where q.z = new.x ", "select a into v from t where ", "and f((new.x) ", "new.x) ",
    "from a where b = new.c and ", "join ((( t on new.x = z ",
  ])
  func codeOfAnyLengthIsRead(_ part: String) {
    let code = TriggerCode("begin perform a " + String(repeating: part, count: 4000))
    #expect(code.comparisons.count <= 2)
    #expect(code.arguments.count <= 1)
  }

  @Test func tablesAreResolvedWithTheirSchemas() {
    let rooms = TableName("rooms", schema: "app")
    let known: [TableName: TableName] = [
      TableName("Rooms"): TableName("Rooms"), TableName("rooms"): rooms, rooms: rooms,
      TableName("rooms", schema: "old"): TableName("rooms", schema: "old"),
    ]
    func tables(_ code: String) -> Set<String> {
      Set(TriggerCode(code) { known[$0] }.tables.map(\.description))
    }
    #expect(tables("INSERT INTO ROOMS VALUES (new.x)") == ["app.rooms"])
    #expect(tables("SELECT rooms.id FROM other.rooms") == ["app.rooms"])
    #expect(tables("PERFORM 1 FROM old.rooms r WHERE r.rooms > 0") == ["old.rooms"])
    #expect(tables(#"EXECUTE 'DELETE FROM "Rooms" -- it"s'"#) == ["Rooms"])
    #expect(tables("bedrooms, rooms2, new.rooms, -- \"") == [])
    let code = TriggerCode("IF NOT EXISTS (SELECT FROM rooms WHERE id = NEW.room)") { known[$0] }
    #expect(code.comparisons.map(\.table) == [rooms])
    #expect(TriggerCode("FROM other WHERE id = NEW.room") { known[$0] }.comparisons.isEmpty)
  }

  @Test func otherComparisonsSayNothing() {
    let codes = [
      "NEW.a = OLD.a", "NEW.a = NEW.b", "NEW.a = 5", "UPDATE t SET x = 1; SELECT id = NEW.a",
      "FROM t WHERE id > NEW.a", "x.new.a = t.b", "FROM t WHERE 'unclosed = NEW.a", "NEW.",
      "NEW.a =",
    ]
    for code in codes { #expect(comparisons(code) == [], "\(code)") }
  }

  @Test func conversionsAreNearTheirColumn() {
    let code = TriggerCode("SELECT left(regexp_replace(barcode, 'x', ''), 18)::bigint, name FROM t")
    let near = code.distance(ofColumn: "barcode", toConversionTo: "bigint")
    let far = code.distance(ofColumn: "t", toConversionTo: "bigint")
    #expect(near != nil && far != nil)
    #expect(code.distance(ofColumn: "name", toConversionTo: "date") == nil)
    #expect(
      TriggerCode("CAST(a AS integer)").distance(ofColumn: "a", toConversionTo: "integer") == 2)
  }
}
