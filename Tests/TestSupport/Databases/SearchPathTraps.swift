/// Functions and operators that another user has put into a schema of the search path: each is a
/// better match for some arguments than the system's own (CVE-2018-1058).
package enum SearchPathTraps {
  private static let names = [
    "array_agg", "array_to_string", "bool_or", "coalesce", "concat_ws", "count", "current_database",
    "current_schema", "current_schemas", "current_setting", "format", "format_type",
    "generate_series", "has_schema_privilege", "has_sequence_privilege", "host", "max", "min",
    "nextval", "obj_description", "pg_advisory_lock", "pg_backend_pid", "pg_blocking_pids",
    "pg_describe_object", "pg_get_constraintdef", "pg_get_expr", "pg_get_indexdef",
    "pg_get_partition_constraintdef", "pg_get_partkeydef", "pg_get_serial_sequence",
    "pg_has_role", "pg_partition_root", "pg_partition_tree", "pg_relation_size",
    "pg_table_is_visible", "pg_type_is_visible", "quote_ident", "regexp_replace",
    "regexp_split_to_table", "set_config", "setval", "starts_with", "string_agg", "sum",
    "to_regclass", "unnest", "lower", "upper", "char_length", "btrim", "replace", "substr", "abs",
    "round", "lag", "lead", "first_value", "rank", "avg", "bool_and", "length",
    "pg_is_in_recovery", "pg_wal_lsn_diff", "clock_timestamp", "date_part", "extract",
  ]
  private static let types = [
    "text", "name", "int2", "int4", "int8", "float4", "oid", "\"char\"", "text[]", "int2[]",
    "regclass", "varchar", "numeric",
  ]
  private static let operators = [
    "=", "<>", "<", ">", "<=", ">=", "||", "&", "*", "+", "-", "~", "!~",
  ]

  /// All of them, as far as the system has no function of exactly these types.
  package static var sql: String {
    var calls: [String] = []
    for name in names where name != "coalesce" {
      calls.append("('\(name)', '')")
      for first in types {
        calls.append("('\(name)', '\(first)')")
        for second in types { calls.append("('\(name)', '\(first), \(second)')") }
      }
    }
    var pairs: [String] = []
    for symbol in operators {
      for first in types {
        for second in types where first != second {
          pairs.append("('\(symbol)', '\(first)', '\(second)')")
        }
      }
    }
    return """
      CREATE FUNCTION public.trap() RETURNS int LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
      DO $do$ DECLARE f record; BEGIN
        FOR f IN SELECT * FROM (VALUES \(calls.joined(separator: ", "))) AS f (name, args) LOOP
          IF pg_catalog.to_regprocedure('pg_catalog.' || f.name || '(' || f.args || ')') IS NULL THEN
            EXECUTE 'CREATE FUNCTION public.' || f.name || '(' || f.args
              || ') RETURNS text LANGUAGE sql AS ''SELECT public.trap()::text''';
          END IF;
        END LOOP;
        FOR f IN SELECT * FROM (VALUES \(pairs.joined(separator: ", "))) AS f (symbol, a, b) LOOP
          IF pg_catalog.to_regoperator('pg_catalog.' || f.symbol || '(' || f.a || ',' || f.b || ')')
            IS NULL THEN
            EXECUTE 'CREATE OR REPLACE FUNCTION public.trap(' || f.a || ', ' || f.b
              || ') RETURNS bool LANGUAGE sql AS ''SELECT public.trap() = 1''';
            EXECUTE 'CREATE OPERATOR public.' || f.symbol || ' (FUNCTION = public.trap, LEFTARG = '
              || f.a || ', RIGHTARG = ' || f.b || ')';
          END IF;
        END LOOP;
      END $do$
      """
  }
}
