import SeedDatabase
@testable import SeedPostgres
import Testing

/// What a failed connection means, in any language.
@Suite struct StartupFailureTests {
  static let cases:
    [(
      text: String, needs: Bool, used: Bool, code: DatabaseError.Code, state: String?,
      message: String
    )] = [
      (
        """
        connection to server at "db", port 5432 failed: FATAL:  28P01: Passwort-Authentifizierung für Benutzer »ann« fehlgeschlagen
        LOCATION:  auth_failed, auth.c:326

        """, false, true, .authentication, "28P01",
        "connection to server at \"db\", port 5432 failed: FATAL: Passwort-Authentifizierung für Benutzer »ann« fehlgeschlagen"
      ),
      (
        """
        connection to server at "db", port 5432 failed: FATAL:  28000: role "ann" does not exist
        ORT:  InitializeSessionUserId, miscinit.c:768

        """, false, false, .authentication, "28000",
        "connection to server at \"db\", port 5432 failed: FATAL: role \"ann\" does not exist"
      ),
      // The password was right.
      (
        """
        connection to server at "db", port 5432 failed: FATAL:  3D000: database "role" does not exist
        LOCATION:  InitPostgres, postinit.c:948

        """, false, true, .connection, "3D000",
        "connection to server at \"db\", port 5432 failed: FATAL: database \"role\" does not exist"
      ),
      (
        """
        connection to server at "a", port 1 failed: Connection refused
        \tIs the server running on that host and accepting TCP/IP connections?
        connection to server at "b", port 5432 failed: FATAL:  57P03: the database system is starting up
        LOCATION:  ProcessStartupPacket, postmaster.c:2370

        """, false, false, .connection, "57P03",
        "connection to server at \"a\", port 1 failed: Connection refused Is the server running on that host and accepting TCP/IP connections? connection to server at \"b\", port 5432 failed: FATAL: the database system is starting up"
      ),
      (
        "connection to server at \"db\", port 5432 failed: fe_sendauth: no password supplied\n",
        true,
        false, .authentication, nil,
        "connection to server at \"db\", port 5432 failed: fe_sendauth: no password supplied"
      ),
      (
        "connection to server at \"db\", port 6432 failed: FATAL:  08P01: SASL authentication failed\n",
        false, true, .authentication, "08P01",
        "connection to server at \"db\", port 6432 failed: FATAL: SASL authentication failed"
      ),
      // Another server's name is no reason to blame the password.
      (
        "could not translate host name \"pg_hba.conf\" to address: Name or service not known\n",
        false,
        false, .connection, nil,
        "could not translate host name \"pg_hba.conf\" to address: Name or service not known"
      ),
    ]

  @Test(arguments: cases)
  func failuresAreClassified(
    _ text: String, _ needs: Bool, _ used: Bool, _ code: DatabaseError.Code, _ state: String?,
    _ message: String
  ) {
    let error = StartupFailure(text).error(needsPassword: needs, usedPassword: used)
    #expect(error.code == code)
    #expect(error.sqlState == state)
    #expect(error.message == "can't connect to PostgreSQL: \(message)")
  }
}
