"""A network between a client and a server that can be lost or fall silent."""

import socket
import threading


class Proxy:
    """Passes on what arrives at a port of this machine, until it cuts the connections or falls silent."""

    def __init__(self, host, port):
        self.target = (host, port)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.lock = threading.Lock()
        self.sockets = set()
        # Set while a direction passes on what it gets; otherwise it reads nothing more.
        self.requests, self.answers = threading.Event(), threading.Event()
        self.flow()
        # A text of a client, and what is called once it is there: with what passes it on.
        self.trigger = None
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(self.target)
            except OSError:
                near.close()
                continue
            with self.lock:
                self.sockets |= {near, far}
            for source, sink, flows in ((near, far, self.requests), (far, near, self.answers)):
                threading.Thread(target=self.copy, args=(source, sink, flows), daemon=True).start()

    def copy(self, source, sink, flows):
        try:
            while data := source.recv(1 << 16):
                trigger = self.trigger
                if trigger and flows is self.requests and trigger[0] in data:
                    self.trigger = None
                    trigger[1](lambda: sink.sendall(data))
                    continue
                flows.wait()
                sink.sendall(data)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        with self.lock:
            self.sockets -= {source, sink}

    def stall(self, requests=False, answers=False):
        """Keeps all connections open, and passes on nothing more of what a client sends, a server answers, or both."""
        if requests:
            self.requests.clear()
        if answers:
            self.answers.clear()

    def flow(self):
        """Ends the silence."""
        self.trigger = None
        self.requests.set()
        self.answers.set()

    def cut(self):
        """Ends all connections."""
        with self.lock:
            sockets, self.sockets = self.sockets, set()
        for end in sockets:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self.flow()

    def close(self):
        self.cut()
        self.listener.close()
