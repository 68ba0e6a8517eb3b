"""A small disk of a campaign's own, which can be full or read-only."""

import os
import pathlib
import subprocess
import sys


def enter_namespace():
    """Starts the script again where its mounts are its own; returns False if this system forbids that."""
    if os.environ.get("SEEDKIT_CAMPAIGN_MOUNTS"):
        return True
    command = ["unshare", "--mount", *([] if os.getuid() == 0 else ["--user", "--map-root-user"])]
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"]
    if subprocess.run([*command, *mount], stdin=subprocess.DEVNULL, capture_output=True).returncode != 0:
        return False
    os.execvpe(command[0], [*command, sys.executable, *sys.argv], {**os.environ, "SEEDKIT_CAMPAIGN_MOUNTS": "1"})


class Disk:
    """A disk in memory; what is left of it, a file takes up."""

    def __init__(self, path, megabytes):
        self.path = pathlib.Path(path)
        self.path.mkdir(parents=True)
        self.size = megabytes << 20
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self.size}", "tmpfs", self.path], check=True)
        self.ballast = self.path / "ballast"

    def leave(self, free):
        """Leaves some bytes free, as far as pages allow."""
        self.release()
        state = os.statvfs(self.path)
        size = max(0, state.f_bavail * state.f_frsize - free)
        with open(self.ballast, "wb") as file:
            if size:
                os.posix_fallocate(file.fileno(), 0, size)

    def release(self):
        self.ballast.unlink(missing_ok=True)

    def read_only(self, value):
        subprocess.run(["mount", "-o", f"remount,{'ro' if value else 'rw'}", self.path], check=True)

    def close(self):
        subprocess.run(["umount", "-l", self.path], check=False)
