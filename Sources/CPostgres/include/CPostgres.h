// libpq's functions, from a library that is opened when it is first needed.
//
// Linked the usual way, libpq and what it needs (TLS, Kerberos, LDAP: 22 libraries on Debian) would be loaded by every
// process, also one that only shows its help or writes to SQLite: half of the time such a process takes. And a machine
// without libpq couldn't start it at all.

#ifndef SEEDKIT_CPOSTGRES_H
#define SEEDKIT_CPOSTGRES_H

// Debian's folder and Homebrew's, neither of which compilers search by themselves.
#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#elif __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#elif __has_include("/opt/homebrew/opt/libpq/include/libpq-fe.h")
#include "/opt/homebrew/opt/libpq/include/libpq-fe.h"
#elif __has_include("/usr/local/opt/libpq/include/libpq-fe.h")
#include "/usr/local/opt/libpq/include/libpq-fe.h"
#else
#error "libpq-fe.h was not found: install libpq-dev (Debian), libpq-devel (Fedora) or libpq (Homebrew)."
#endif

/// Opens libpq if it isn't open yet.
///
/// Returns `NULL`, or why libpq can't be used, which stays so for the process. No function of libpq may be called before this has returned
/// `NULL`. May be called by several threads at once.
const char *seedkit_open_libpq(void);

/// The bytes of a value and their number, or `NULL` for NULL, in two calls of libpq instead of three.
const char *seedkit_value(const PGresult *result, int row, int column, int *length);

/// Whether libpq can send several statements in one round trip, as it can since version 14.
int seedkit_has_pipeline(void);

/// `PQenterPipelineMode`, which older headers don't declare. Only if `seedkit_has_pipeline`.
int seedkit_enter_pipeline(PGconn *connection);

/// `PQpipelineSync`. Only if `seedkit_has_pipeline`.
int seedkit_sync_pipeline(PGconn *connection);

/// `PQexitPipelineMode`. Only if `seedkit_has_pipeline`.
int seedkit_exit_pipeline(PGconn *connection);

#endif
