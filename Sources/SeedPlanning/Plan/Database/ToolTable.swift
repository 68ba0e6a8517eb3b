package import SeedSchema

/// Tables in which tools keep their records in the user's database, such as applied migrations.
///
/// Inserting or deleting rows there would break the tool. They are recognized by their names and
/// the tool's columns, so a user's table of the same name is treated like any other.
package struct ToolTable: Sendable {
  /// The name, in lower case.
  let name: String
  /// Columns that it must have, in lower case; it may have others.
  let columns: [String]
  /// A description of what the tool keeps in it.
  let purpose: String

  private init(_ name: String, _ columns: [String], _ purpose: String) {
    self.name = name
    self.columns = columns
    self.purpose = purpose
  }

  private static func migrations(_ name: String, _ columns: [String], _ tool: String) -> ToolTable {
    ToolTable(name, columns, "the migrations that \(tool) has applied")
  }

  /// All known tool tables, with names and columns as the tools create them.
  static let all: [ToolTable] = [
    migrations("__diesel_schema_migrations", ["version", "run_on"], "Diesel"),
    migrations("__drizzle_migrations", ["hash", "created_at"], "Drizzle"),
    migrations("__efmigrationshistory", ["migrationid", "productversion"], "Entity Framework"),
    migrations("__ef_migrations_history", ["migration_id", "product_version"], "Entity Framework"),
    migrations("__migrationhistory", ["migrationid", "contextkey"], "Entity Framework"),
    migrations("_fluent_migrations", ["name", "batch"], "Fluent"),
    migrations("_prisma_migrations", ["migration_name", "checksum"], "Prisma"),
    migrations("_sqlx_migrations", ["version", "checksum"], "SQLx"),
    migrations("_yoyo_log", ["migration_hash"], "yoyo"),
    migrations("_yoyo_migration", ["migration_hash"], "yoyo"),
    migrations("_yoyo_version", ["version", "installed_at_utc"], "yoyo"),
    migrations("adonis_schema", ["name", "batch"], "AdonisJS"),
    migrations("adonis_schema_versions", ["version"], "AdonisJS"),
    migrations("aerich", ["version", "app", "content"], "Aerich"),
    migrations("alembic_version", ["version_num"], "Alembic"),
    migrations("ar_internal_metadata", ["key", "value"], "Active Record"),
    migrations("atlas_schema_revisions", ["version", "applied"], "Atlas"),
    migrations("bun_migration_locks", ["table_name"], "Bun"),
    migrations("bun_migrations", ["name", "group_id"], "Bun"),
    migrations("changelog", ["id", "applied_at", "description"], "MyBatis"),
    migrations("changelog", ["version", "checksum", "installed_on"], "Evolve"),
    migrations("changes", ["change_id", "planner_name"], "Sqitch"),
    migrations("databasechangelog", ["id", "author", "filename"], "Liquibase"),
    migrations("databasechangeloglock", ["id", "locked"], "Liquibase"),
    migrations("dependencies", ["change_id", "dependency_id"], "Sqitch"),
    migrations("directus_migrations", ["version", "name"], "Directus"),
    migrations("django_migrations", ["app", "name", "applied"], "Django"),
    migrations("doctrine_migration_versions", ["version", "executed_at"], "Doctrine"),
    migrations("events", ["change_id", "planner_name"], "Sqitch"),
    migrations("flyway_schema_history", ["installed_rank", "script"], "Flyway"),
    migrations("goose_db_version", ["version_id", "is_applied"], "goose"),
    migrations("gopg_migrations", ["version"], "go-pg"),
    migrations("gorp_migrations", ["id", "applied_at"], "sql-migrate"),
    migrations("grdb_migrations", ["identifier"], "GRDB"),
    migrations("knex_migrations", ["name", "batch"], "Knex"),
    migrations("knex_migrations_lock", ["is_locked"], "Knex"),
    migrations("kysely_migration", ["name", "timestamp"], "Kysely"),
    migrations("kysely_migration_lock", ["is_locked"], "Kysely"),
    migrations("migratehistory", ["name", "migrated_at"], "peewee-migrate"),
    migrations("migration", ["version", "apply_time"], "Yii"),
    migrations("migration_versions", ["version"], "Doctrine"),
    migrations("migrations", ["migration", "batch"], "Laravel"),
    migrations("migrations", ["timestamp", "name"], "TypeORM"),
    migrations("migrations", ["name", "run_on"], "db-migrate"),
    migrations("migrations", ["hash", "filename"], "Graphile Migrate"),
    migrations("migrations", ["name", "hash", "executed_at"], "postgres-migrations"),
    migrations("migrations", ["version", "class", "namespace"], "CodeIgniter"),
    migrations("mikro_orm_migrations", ["name", "executed_at"], "MikroORM"),
    migrations("payload_migrations", ["name", "batch"], "Payload"),
    migrations("pgmigrations", ["name", "run_on"], "node-pg-migrate"),
    migrations("phinxlog", ["version", "migration_name"], "Phinx"),
    migrations("play_evolutions", ["id", "hash", "apply_script"], "Play"),
    migrations("projects", ["project", "creator_name"], "Sqitch"),
    migrations("ragtime_migrations", ["id", "created_at"], "Ragtime"),
    migrations("refinery_schema_history", ["version", "checksum"], "Refinery"),
    migrations("releases", ["version", "installer_name"], "Sqitch"),
    migrations("schema_info", ["version"], "Sequel"),
    migrations("schema_migrations", ["version", "dirty"], "golang-migrate"),
    migrations("schema_migrations", ["version", "inserted_at"], "Ecto"),
    migrations("schema_migrations", ["version", "statements"], "Supabase"),
    migrations("schema_migrations", ["version"], "Active Record or dbmate"),
    migrations("schema_migrations", ["filename"], "Sequel"),
    migrations("schema_migrations", ["id", "applied", "description"], "Migratus"),
    migrations("schema_version", ["installed_rank", "script"], "Flyway"),
    migrations("schema_version", ["version"], "tern"),
    migrations("schemaversion", ["version", "run_at"], "Postgrator"),
    migrations("schemaversions", ["scriptname", "applied"], "DbUp"),
    migrations("seaql_migrations", ["version", "applied_at"], "SeaORM"),
    migrations("sequelizedata", ["name"], "Sequelize"),
    migrations("sequelizemeta", ["name"], "Sequelize"),
    migrations("strapi_migrations", ["name", "time"], "Strapi"),
    migrations("tags", ["tag_id", "planner_name"], "Sqitch"),
    migrations("typeorm_metadata", ["type", "table", "value"], "TypeORM"),
    migrations("versioninfo", ["version", "appliedon"], "FluentMigrator"),
    migrations("yoyo_lock", ["locked", "pid"], "yoyo"),
    ToolTable("android_metadata", ["locale"], "Android's own settings"),
    ToolTable("room_master_table", ["identity_hash"], "the schema that Room has created"),
    ToolTable("seedkit_synced_rows", [], "the rows that scenarios with `mode: sync` created"),
    migrations("seedkit_migrations", ["number", "checksum"], "SeedKit"),
    ToolTable("seedkit_shards", [], "the parts of a run that isn't finished"),
    ToolTable("spatial_ref_sys", ["srid", "auth_name"], "the coordinate systems of PostGIS"),
    ToolTable("z_metadata", ["z_version", "z_uuid"], "the schema that Core Data has created"),
    ToolTable("z_modelcache", ["z_content"], "the schema that Core Data has created"),
    ToolTable("z_primarykey", ["z_ent", "z_name"], "the keys that Core Data has assigned"),
  ]

  private static let byName = Dictionary(grouping: all, by: \.name)

  /// Returns what a tool keeps in a table; `nil` if it is a user's table.
  package static func purpose(of table: TableSchema) -> String? {
    guard let tools = byName[table.name.name.lowercased()] else { return nil }
    let columns = Set(table.fields.map { $0.name.lowercased() })
    return tools.first { columns.isSuperset(of: $0.columns) }?.purpose
  }
}
