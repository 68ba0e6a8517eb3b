// The API of a program that imports SeedORM, in whichever module it is declared.
@_exported public import SeedDatabase
@_exported public import SeedSchema

#if PostgreSQL
  @_exported public import SeedPostgres
#endif
#if SQLite
  @_exported public import SeedSQLite
#endif
