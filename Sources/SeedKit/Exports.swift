// What a program that imports SeedKit works with, whichever module it is declared in.
@_exported public import SeedFormat
@_exported public import SeedGeneration
@_exported public import SeedORM
@_exported public import SeedPlanning
@_exported public import SeedSchema
