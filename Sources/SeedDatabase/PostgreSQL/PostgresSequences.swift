package import SeedSchema

/// The SQL that moves a table's sequences past the keys it holds.
///
/// Uses `ALTER SEQUENCE … RESTART`, because `setval` would survive a rollback. Only the owner may
/// run it, so others use `setval`: a gap is better than a conflict. A sequence that can't be set at
/// all is left unchanged, and its name is recorded in ``unmoved``. Sequences only move forwards.
/// The new value depends on the rows, so the server builds the statement in a `DO` block: names
/// reach it as literals and are quoted again by `format`.
package enum PostgresSequences {
  /// A setting of the transaction's own.
  private static let unmoved = "seedkit.unmoved_counters"

  /// The names of those that could not be set, a row each.
  package static let unmovedQuery = SQLStatement(
    sql:
      "SELECT pg_catalog.regexp_split_to_table(pg_catalog.current_setting('\(unmoved)', true), E'\\n') AS name"
  )

  package static func resetStatements(
    for table: TableSchema, reserved: Int64, dialect: PostgresDialect
  ) -> [String] {
    let columns = table.fields.filter { $0.generation == .identity }.map(\.name)
    guard !columns.isEmpty else { return [] }
    let body = columns.map { column in
      block(
        table: PostgresLiteral.singleLine(dialect.quoted(table.name)),
        column: PostgresLiteral.singleLine(column), reserved: reserved)
    }.joined()
    let code = """

      DECLARE seq record; top bigint; reached bigint;
      BEGIN
      \(body)END
      """
    return ["DO " + PostgresLiteral.dollarQuoted(code)]
  }

  /// A sequence belongs to a column that owns it (`serial`, identity) or whose default calls it.
  private static func block(table: String, column: String, reserved: Int64) -> String {
    """
    FOR seq IN
      SELECT s.seqrelid::regclass AS name, s.seqincrement AS step, s.seqmin, s.seqmax, s.seqstart,
        a.attrelid::regclass AS owner, a.attname, pg_catalog.pg_has_role(c.relowner, 'USAGE') AS own,
        pg_catalog.has_sequence_privilege(c.oid, 'UPDATE') AS settable,
        pg_catalog.has_sequence_privilege(c.oid, 'SELECT') AS readable
      FROM pg_catalog.pg_attribute a
      CROSS JOIN LATERAL (
        SELECT d.objid AS sequence FROM pg_catalog.pg_depend d
        WHERE d.classid = 'pg_catalog.pg_class'::regclass::oid AND d.deptype IN ('a', 'i')
          AND d.refclassid = 'pg_catalog.pg_class'::regclass::oid
          AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
        UNION
        SELECT d.refobjid FROM pg_catalog.pg_depend d
        JOIN pg_catalog.pg_attrdef f ON f.oid = d.objid
        WHERE d.classid = 'pg_catalog.pg_attrdef'::regclass::oid
          AND d.refclassid = 'pg_catalog.pg_class'::regclass::oid
          AND f.adrelid = a.attrelid AND f.adnum = a.attnum) AS used
      JOIN pg_catalog.pg_sequence s ON s.seqrelid = used.sequence
      JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
      WHERE a.attrelid = \(table)::regclass::oid AND a.attname = \(column)
    LOOP
      EXECUTE pg_catalog.format('SELECT pg_catalog.%s(%I)::bigint FROM %s',
        CASE WHEN seq.step > 0 THEN 'max' ELSE 'min' END, seq.attname, seq.owner)
        INTO top;
      IF seq.step > 0 AND \(reserved) > 0 THEN
        top := greatest(coalesce(top, 0), least(\(reserved), seq.seqmax - 1));
      END IF;
      CONTINUE WHEN top IS NULL OR top NOT BETWEEN seq.seqmin AND seq.seqmax;
      IF seq.readable THEN
        EXECUTE pg_catalog.format('SELECT last_value + CASE WHEN is_called THEN %s ELSE 0 END FROM %s',
          seq.step, seq.name) INTO reached;
      ELSE
        reached := seq.seqstart;
      END IF;
      CONTINUE WHEN NOT (seq.step > 0 AND reached <= top AND top < seq.seqmax
        OR seq.step < 0 AND reached >= top AND top > seq.seqmin);
      IF seq.own THEN
        EXECUTE pg_catalog.format('ALTER SEQUENCE %s RESTART WITH %s', seq.name,
          top + CASE WHEN seq.step > 0 THEN 1 ELSE -1 END);
      ELSIF seq.settable AND seq.readable THEN
        PERFORM pg_catalog.setval(seq.name, top);
      ELSE
        PERFORM pg_catalog.set_config('\(unmoved)', pg_catalog.concat_ws(E'\\n',
          nullif(pg_catalog.current_setting('\(unmoved)', true), ''), seq.name), true);
      END IF;
    END LOOP;

    """
  }
}
