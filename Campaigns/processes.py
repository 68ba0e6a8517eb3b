"""The list of processes, as other users of the machine see it."""

import pathlib
import threading


class ProcessList:
    """Looks for a text in the arguments of all processes, over and over, but not in those of one that got it from the campaign: it
    has copies for a moment whenever it starts another one."""

    def __init__(self, text, command):
        self.text, self.command = text.encode(), command.encode()
        self.found = set()
        self.ends = threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)
        self.thread.start()

    def look(self):
        while not self.ends.is_set():
            for folder in pathlib.Path("/proc").iterdir():
                if folder.name.isdigit():
                    try:
                        arguments = (folder / "cmdline").read_bytes()
                    except OSError:
                        continue
                    program = arguments.split(b"\0")[0]
                    if self.text in arguments and program != self.command:
                        self.found.add(program.decode(errors="replace"))
            self.ends.wait(0.005)

    def end(self):
        """The programs in whose arguments the text was."""
        self.ends.set()
        self.thread.join()
        return self.found
