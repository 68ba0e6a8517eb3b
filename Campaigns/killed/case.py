"""What all cases have in common."""

import signal

from states import CORRUPT


class Case:
    """A command of `seed`, and the states that may be there after it was killed."""

    # Variables of its processes.
    environment = {}
    # Exit codes that only this command has.
    codes = ()
    # The states before a command and after it; `prepare` sets them if they depend on the try.
    before = after = None

    def __init__(self, owner, name):
        self.owner, self.name = owner, name

    def prepare(self, attempt):
        """Makes everything as it is before the command of a try."""

    def command(self):
        """The arguments of the command."""
        raise NotImplementedError

    def state(self):
        """What is there now."""
        raise NotImplementedError

    def learn(self):
        """Runs the command to its end, and notes the states before and after it."""
        self.prepare(0)
        self.before = self.state()
        self.finish()
        self.after = self.state()

    def finish(self):
        """Runs the command to its end."""
        result = self.owner.run(*self.command(), cwd=self.project, environment=self.environment)
        if result.returncode != 0:
            raise RuntimeError(f"{self.name}: the command fails by itself: {result.stderr.strip()}")

    def problem(self, found):
        """Why a state may not be there after a kill; None if it may."""
        if found in (self.before, self.after):
            return None
        if isinstance(found, dict) and CORRUPT in found:
            return f"corrupt: {found[CORRUPT]}"
        return "neither unchanged nor complete"

    def expected(self, found):
        """The state after the next run, if it is known for the one that the kill left."""
        return self.after if found == self.before else None

    def may_fail(self, found):
        """Whether the next run may fail after a kill that left this state."""
        return False

    def interrupt(self, process, attempt):
        """Ends a process: by the signal that nothing survives, or by the one that asks for it."""
        process.send_signal(self.signal(attempt))

    def signal(self, attempt):
        return signal.SIGTERM if attempt % 2 else signal.SIGKILL

    def leftovers(self):
        """What the next run should have cleared."""
        return []

    def close(self):
        """Removes what isn't in the campaign's folder."""
