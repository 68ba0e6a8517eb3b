"""A PostgreSQL server of a campaign's own, which it may restart."""

import glob
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile


class Server:
    """An empty server on a free port of this machine; as root, it runs as the user `postgres`."""

    @staticmethod
    def folder_of_programs():
        """Where its programs are; None if this machine has none."""
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: float(path.split("/")[-2]))
        initdb = shutil.which("initdb")
        default = found[-1] if found else str(pathlib.Path(initdb).parent) if initdb else "/none"
        programs = pathlib.Path(os.environ.get("SEEDKIT_POSTGRES_PROGRAMS", default))
        return programs if (programs / "initdb").exists() else None

    def __init__(self, disk=None):
        """Keeps the data on a disk, if one is given, but not the write-ahead log: without that, a server stops."""
        self.programs = self.folder_of_programs()
        if not self.programs:
            print("PostgreSQL's initdb is missing (Debian: postgresql)", file=sys.stderr)
            sys.exit(69)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="seedkit-server-"))
        self.user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        if self.user:
            shutil.chown(self.folder, "postgres")
        self.data = self.folder / "data"
        if disk:
            self.data = disk / "data"
            self.data.mkdir(mode=0o700)
            shutil.chown(self.data, "postgres")
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"postgres://seedkit@127.0.0.1:{self.port}/postgres"
        try:
            self.call("initdb", "-U", "seedkit", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync",
                      "-X", self.folder / "wal")
            self.start()
        except BaseException:
            self.close()
            raise

    def call(self, program, *arguments):
        subprocess.run(
            [*self.user, self.programs / program, "-D", self.data, *arguments], check=True,
            cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)

    def start(self):
        # A crash of the server alone loses nothing without fsync.
        settings = (f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off "
                    "-c autovacuum=off -c max_connections=50")
        self.call("pg_ctl", "-l", self.folder / "log", "-w", "-t", "120", "-o", settings, "start")

    def restart(self, mode):
        """Stops the server, `fast` or `immediate` (a crash), and starts it again."""
        self.call("pg_ctl", "-m", mode, "-w", "-t", "120", "stop")
        self.start()

    def close(self):
        try:
            self.call("pg_ctl", "-m", "immediate", "-w", "stop")
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)
