#include <sqlite3.h>

// SQLite casts between its own structures and longer ones of ours that begin with them, so the
// layout has to be C's.

typedef struct {
  sqlite3_vtab base;
  void *context;
} seedkit_vtab;

typedef struct {
  sqlite3_vtab_cursor base;
  void *context;
} seedkit_vtab_cursor;

typedef struct {
  sqlite3_file base;
  void *context;
} seedkit_file;
