// What a program that imports SeedORM works with, whichever module it is declared in.
@_exported public import SeedDatabase
@_exported public import SeedSchema

#if PostgreSQL
  @_exported public import SeedPostgres
#endif
#if SQLite
  @_exported public import SeedSQLite
#endif
