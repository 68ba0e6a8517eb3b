#include "CPostgres.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

// Each function that SeedPostgres calls: its result, name, parameters and arguments.
#define FUNCTIONS(X)                                                                                                   \
  X(PGconn *, PQconnectStartParams, (const char *const *names, const char *const *values, int expand),                 \
    (names, values, expand))                                                                                           \
  X(PostgresPollingStatusType, PQconnectPoll, (PGconn * connection), (connection))                                     \
  X(void, PQfinish, (PGconn * connection), (connection))                                                               \
  X(PQconninfoOption *, PQconninfo, (PGconn * connection), (connection))                                               \
  X(void, PQconninfoFree, (PQconninfoOption * options), (options))                                                     \
  X(PGcancel *, PQgetCancel, (PGconn * connection), (connection))                                                      \
  X(void, PQfreeCancel, (PGcancel * cancel), (cancel))                                                                 \
  X(int, PQcancel, (PGcancel * cancel, char *error, int size), (cancel, error, size))                                  \
  X(ConnStatusType, PQstatus, (const PGconn *connection), (connection))                                                \
  X(PGTransactionStatusType, PQtransactionStatus, (const PGconn *connection), (connection))                            \
  X(char *, PQerrorMessage, (const PGconn *connection), (connection))                                                  \
  X(char *, PQhost, (const PGconn *connection), (connection))                                                          \
  X(char *, PQport, (const PGconn *connection), (connection))                                                          \
  X(char *, PQhostaddr, (const PGconn *connection), (connection))                                                      \
  X(int, PQserverVersion, (const PGconn *connection), (connection))                                                    \
  X(int, PQsocket, (const PGconn *connection), (connection))                                                           \
  X(int, PQbackendPID, (const PGconn *connection), (connection))                                                       \
  X(int, PQconnectionNeedsPassword, (const PGconn *connection), (connection))                                          \
  X(int, PQconnectionUsedPassword, (const PGconn *connection), (connection))                                           \
  X(PGVerbosity, PQsetErrorVerbosity, (PGconn * connection, PGVerbosity verbosity), (connection, verbosity))           \
  X(PQnoticeReceiver, PQsetNoticeReceiver, (PGconn * connection, PQnoticeReceiver receiver, void *context),            \
    (connection, receiver, context))                                                                                   \
  X(PGresult *, PQexec, (PGconn * connection, const char *sql), (connection, sql))                                     \
  X(int, PQsendQueryParams,                                                                                            \
    (PGconn * connection, const char *sql, int count, const Oid *types, const char *const *values, const int *lengths, \
     const int *formats, int format),                                                                                  \
    (connection, sql, count, types, values, lengths, formats, format))                                                 \
  X(int, PQsendPrepare, (PGconn * connection, const char *name, const char *sql, int count, const Oid *types),         \
    (connection, name, sql, count, types))                                                                             \
  X(int, PQsendQueryPrepared,                                                                                          \
    (PGconn * connection, const char *name, int count, const char *const *values, const int *lengths,                  \
     const int *formats, int format),                                                                                  \
    (connection, name, count, values, lengths, formats, format))                                                       \
  X(int, PQsendQuery, (PGconn * connection, const char *sql), (connection, sql))                                       \
  X(PGresult *, PQgetResult, (PGconn * connection), (connection))                                                      \
  X(int, PQisBusy, (PGconn * connection), (connection))                                                                \
  X(int, PQconsumeInput, (PGconn * connection), (connection))                                                          \
  X(PGnotify *, PQnotifies, (PGconn * connection), (connection))                                                       \
  X(int, PQputCopyData, (PGconn * connection, const char *bytes, int count), (connection, bytes, count))               \
  X(int, PQputCopyEnd, (PGconn * connection, const char *error), (connection, error))                                  \
  X(int, PQgetCopyData, (PGconn * connection, char **bytes, int nonblocking), (connection, bytes, nonblocking))        \
  X(int, PQsetnonblocking, (PGconn * connection, int nonblocking), (connection, nonblocking))                          \
  X(int, PQflush, (PGconn * connection), (connection))                                                                 \
  X(ExecStatusType, PQresultStatus, (const PGresult *result), (result))                                                \
  X(char *, PQresultErrorMessage, (const PGresult *result), (result))                                                  \
  X(char *, PQresultErrorField, (const PGresult *result, int field), (result, field))                                  \
  X(int, PQntuples, (const PGresult *result), (result))                                                                \
  X(int, PQnfields, (const PGresult *result), (result))                                                                \
  X(char *, PQfname, (const PGresult *result, int column), (result, column))                                           \
  X(Oid, PQftype, (const PGresult *result, int column), (result, column))                                              \
  X(int, PQfformat, (const PGresult *result, int column), (result, column))                                            \
  X(char *, PQcmdStatus, (PGresult * result), (result))                                                                \
  X(char *, PQcmdTuples, (PGresult * result), (result))                                                                \
  X(char *, PQgetvalue, (const PGresult *result, int row, int column), (result, row, column))                          \
  X(int, PQgetlength, (const PGresult *result, int row, int column), (result, row, column))                            \
  X(int, PQgetisnull, (const PGresult *result, int row, int column), (result, row, column))                            \
  X(void, PQclear, (PGresult * result), (result))                                                                      \
  X(void, PQfreemem, (void *memory), (memory))

// The functions under libpq's own names. Hidden: libpq's calls to itself must not come here.
#define FORWARD(RESULT, NAME, PARAMETERS, ARGUMENTS)                                                                   \
  static RESULT(*found_##NAME) PARAMETERS;                                                                             \
  __attribute__((visibility("hidden"))) RESULT NAME PARAMETERS { return found_##NAME ARGUMENTS; }
FUNCTIONS(FORWARD)

static int (*enter_pipeline)(PGconn *);
static int (*sync_pipeline)(PGconn *);
static int (*exit_pipeline)(PGconn *);

#if defined(__APPLE__)
// Homebrew doesn't link libpq into a folder that the loader searches.
static const char *const names[] = {"libpq.5.dylib", "/opt/homebrew/opt/libpq/lib/libpq.5.dylib",
                                    "/usr/local/opt/libpq/lib/libpq.5.dylib"};
#else
static const char *const names[] = {"libpq.so.5"};
#endif

static char problem[512];
static const char *result;

static void open_libpq(void) {
  void *library = NULL;
  for (size_t place = 0; library == NULL && place < sizeof names / sizeof *names; place++) {
    library = dlopen(names[place], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL && place == 0) {
      const char *reason = dlerror();
      snprintf(problem, sizeof problem, "libpq can't be loaded: %s", reason ? reason : names[0]);
    }
  }
  result = problem;
  if (library == NULL) return;
#define FIND(RESULT, NAME, PARAMETERS, ARGUMENTS)                                                                      \
  *(void **)&found_##NAME = dlsym(library, #NAME);                                                                     \
  if (found_##NAME == NULL) {                                                                                          \
    snprintf(problem, sizeof problem, "libpq is too old: it has no %s", #NAME);                                        \
    return;                                                                                                            \
  }
  FUNCTIONS(FIND)
  *(void **)&enter_pipeline = dlsym(library, "PQenterPipelineMode");
  *(void **)&sync_pipeline = dlsym(library, "PQpipelineSync");
  *(void **)&exit_pipeline = dlsym(library, "PQexitPipelineMode");
  result = NULL;
}

const char *seedkit_value(const PGresult *rows, int row, int column, int *length) {
  *length = found_PQgetlength(rows, row, column);
  // NULL has no length, either.
  if (*length == 0 && found_PQgetisnull(rows, row, column)) return NULL;
  return found_PQgetvalue(rows, row, column);
}

int seedkit_has_pipeline(void) {
  return enter_pipeline != NULL && sync_pipeline != NULL && exit_pipeline != NULL;
}

int seedkit_enter_pipeline(PGconn *connection) { return enter_pipeline(connection); }

int seedkit_sync_pipeline(PGconn *connection) { return sync_pipeline(connection); }

int seedkit_exit_pipeline(PGconn *connection) { return exit_pipeline(connection); }

const char *seedkit_open_libpq(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_libpq);
  return result;
}
