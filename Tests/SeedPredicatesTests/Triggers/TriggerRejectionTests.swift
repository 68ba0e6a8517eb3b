@testable import SeedPredicates
import SeedSchema
import Testing

/// The conditions under which the code of triggers rejects a row.
@Suite struct TriggerRejectionTests {
  private func conditions(_ code: String) -> [String] {
    TriggerRejections.conditions(of: code).map { $0.replacing(" . ", with: ".") }
  }

  @Test(arguments: [
    (
      "if new.qty > 10 then raise exception 'too many'; end if; return new;",
      ["(NEW.qty > 10)"]
    ),
    (
      "select status into s from orders where id = new.order_id; if s = 'closed' then raise exception 'x'; end if;",
      [
        "((SELECT status from orders where id = NEW.order_id LIMIT 1) = 'closed')"
      ]
    ),
    (
      "s := (select status from orders o where o.id = new.order_id); if s <> 'open' then raise 'x'; end if;",
      ["((( select status from orders o where o.id = NEW.order_id )) <> 'open')"]
    ),
    (
      "select * into strict r from rooms where id = new.room_id for update; if new.guests > r.beds then raise exception 'x'; end if;",
      ["(NEW.guests > (SELECT beds from rooms where id = NEW.room_id LIMIT 1))"]
    ),
    (
      "perform 1 from rooms where id = new.room_id; if not found then raise exception 'x'; end if;",
      ["(not EXISTS (SELECT 1 from rooms where id = NEW.room_id))"]
    ),
    (
      "select count(*) into n from seats where room = new.room; if found and n >= 3 then raise exception 'x'; end if;",
      ["(TRUE and (SELECT count ( * ) from seats where room = NEW.room LIMIT 1) >= 3)"]
    ),
    (
      "if tg_op = 'DELETE' then return old; end if; if new.a then raise exception 'x'; end if;",
      ["(('INSERT' = 'DELETE')) IS NOT TRUE AND (NEW.a)"]
    ),
    (
      "if new.a then raise notice 'x'; elsif new.b then raise exception 'b'; else assert new.c, 'm'; end if;",
      [
        "(NEW.a) IS NOT TRUE AND (NEW.b)",
        "(NEW.a) IS NOT TRUE AND (NEW.b) IS NOT TRUE AND (TRUE) AND (NEW.c) IS NOT TRUE",
      ]
    ),
    (
      "case when new.a is null then raise exception 'a'; when new.b is null then raise exception 'b'; else end case; if new.c then raise 'c'; end if;",
      [
        "(NEW.a is null)", "(NEW.a is null) IS NOT TRUE AND (NEW.b is null)", "(NEW.c)",
      ]
    ),
    (
      "case new.kind when 'a', 'b' then raise exception 'x'; else assert new.c; end case;",
      [
        "((NEW.kind) IN ('a' , 'b'))",
        "((NEW.kind) IN ('a' , 'b')) IS NOT TRUE AND (TRUE) AND (NEW.c) IS NOT TRUE",
      ]
    ),
    (
      "new.total := new.qty * new.price; if new.total > 100 then raise exception 'x'; end if;",
      ["((NEW.qty * NEW.price) > 100)"]
    ),
    (
      "if new.a then v := 1; end if; if v = 1 then raise exception 'x'; end if; if new.b is distinct from 'it''s' then raise exception 'x'; end if;",
      ["(NEW.b is distinct from 'it''s')"]
    ),
    (
      "if case when new.a then true else false end then raise exception 'x'; end if;",
      ["(case when NEW.a then true else false end)"]
    ),
  ])
  func functionsRaiseErrors(_ body: String, _ expected: [String]) {
    #expect(
      conditions("declare s text; r record; n int := 0; v int; begin \(body) end") == expected)
  }

  @Test(arguments: [
    "raise exception 'always';",
    "for i in 1..3 loop if new.a then raise exception 'x'; end if; end loop;",
    "if new.a then raise exception 'x'; end if; exception when others then return null;",
    "for i in 1..3 loop if new.a > i then return new; end if; end loop; if new.b then raise exception 'x'; end if;",
    "begin if new.a then return new; end if; end; if new.b then raise exception 'x'; end if;",
    "if nextval('s') > 3 then raise exception 'x'; end if;",
    "execute 'select 1' into n; if n = 1 then raise exception 'x'; end if;",
    "if tg_argv[0] = 'a' then raise exception 'x'; end if;", "if new.a then", "if", "select into",
    "raise", "end end end", "case when then else elsif", "perform", "into x from",
  ])
  func whatCodeDoesNotTellIsLeftToTheTable(_ body: String) {
    #expect(conditions("declare n int := random(); begin \(body) end") == [])
  }

  @Test(arguments: [
    (
      "create trigger t before insert on lines when new.qty > 9 begin select raise(abort, 'x'); end",
      ["(NEW.qty > 9)"]
    ),
    (
      "create trigger t before insert on lines begin update a set b = 1; select case when (select status from orders where id = new.o) = 'closed' then raise(abort, 'x') end; end",
      ["(( select status from orders where id = NEW.o ) = 'closed')"]
    ),
    (
      "create trigger t after insert on lines begin select raise(fail, 'x') from orders where id = new.o and closed; end",
      [
        "EXISTS (SELECT 1 FROM (SELECT 'seedkit_raised' AS seedkit_result from orders where id = NEW.o and closed) AS seedkit_query WHERE seedkit_result = 'seedkit_raised')"
      ]
    ),
    (
      "create trigger t before insert on lines when new.a begin select raise(rollback, 'x') where new.b is null; end",
      ["(NEW.a) AND (NEW.b is null)"]
    ),
    (
      "create trigger t before insert on lines begin select case when new.a then raise(fail, 'a') when new.b then raise(fail, 'b') end; end",
      [
        "EXISTS (SELECT 1 FROM (SELECT case when NEW.a then 'seedkit_raised' when NEW.b then 'seedkit_raised' end AS seedkit_result) AS seedkit_query WHERE seedkit_result = 'seedkit_raised')"
      ]
    ),
    ("create trigger t before insert on lines begin select raise(abort, 'x'); end", []),
    ("create trigger t before update on lines begin select raise(abort, 'x'); end", []),
    ("create trigger t before insert on lines begin select 1, raise(abort, 'x'); end", []),
    ("create trigger t before insert on lines begin insert into a values (new.b); end", []),
    ("create trigger", []), ("create trigger t insert on x begin select", []),
  ])
  func queriesRaiseErrors(_ code: String, _ expected: [String]) {
    #expect(conditions(code) == expected)
  }

  /// Variables that are read several times make each other longer.
  @Test func conditionsOfAnyLengthAreNotWritten() {
    let body = String(repeating: "v := v || v || v; ", count: 60)
    #expect(
      conditions(
        "declare v text := 'a'; begin \(body) if v = 'b' then raise exception 'x'; end if; end")
        == [])
  }

  @Test func stringsStayClosed() {
    let code =
      "declare v text; begin if new.a = 'a''\u{301}b' then raise exception 'x'; end if; end"
    #expect(conditions(code) == ["(NEW.a = 'a''\u{301}b')"])
    #expect(TriggerRejections.functions(in: "app.f ( NEW.a ) and \"G\" ( 1 )") == ["f", "G"])
  }

  @Test func conditionsOnSingleColumnsAreChecks() {
    let table = TableSchema(
      TableName("t"),
      fields: [
        FieldSchema("a", .text, isNullable: true), FieldSchema("b", .text, isNullable: true),
        FieldSchema("n", .integer()),
      ])
    let checks = TriggerChecks.checks(
      of: [
        "(NEW.a is null)", "(NEW.b IS NOT NULL)", "(NEW.n is not null)", "(NEW.n > 10)",
        "(NEW.n > 10) IS NOT TRUE AND (NEW.n < 3)", "(NEW.a is null) IS NOT TRUE AND (NEW.z > 1)",
        "(NEW.n > (SELECT max(n) FROM t))", "(NEW.z > 1)", "(TRUE)",
        "(NEW.a is not null)",
      ], in: table)
    #expect(
      checks.map(\.expression) == [
        "((NEW.a is null)) IS NOT TRUE", "((NEW.b IS NOT NULL)) IS NOT TRUE",
        "((NEW.n > 10)) IS NOT TRUE", "((NEW.n < 3)) IS NOT TRUE",
      ])
  }

  @Test func checksOfCopiesAreChecksOfTheirSources() {
    let table = TableSchema(
      TableName("wheels"),
      fields: [
        FieldSchema("code", .text), FieldSchema("label", .text, isNullable: true),
        FieldSchema("size", .integer()),
      ])
    let parts = TableSchema(
      TableName("parts"),
      fields: [
        FieldSchema("id", .text), FieldSchema("name", .text), FieldSchema("size", .integer()),
      ],
      checks: [
        CheckConstraint("(length((id)::text) > 3)"), CheckConstraint("size > 5"),
        CheckConstraint("is_known(id)"),
      ])
    let checks = TriggerChecks.checks(
      of: parts, copying: ["id": "code", "name": "label"], in: table)
    #expect(
      checks.map(\.expression) == [
        "\"label\" IS NOT NULL", "( length ( ( \"code\" ) :: text ) > 3 )",
      ])
  }
}
