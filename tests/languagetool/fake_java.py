"""Stands in for Java: tells a version, or is a server that says it is LanguageTool.

``behaviour.json`` beside it says how to behave; ``starts.txt`` gets a line for each server.
"""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).parent
HOW = json.loads((HERE / "behaviour.json").read_text())


class Handler(BaseHTTPRequestHandler):
    limit = "0"

    def log_message(self, *_):
        pass

    def give(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def do_GET(self):
        self.give(200, self.limit)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        if HOW.get("dies"):
            sys.stderr.write("java.lang.OutOfMemoryError: Java heap space\n\tat org.example.Main\n")
            sys.stderr.flush()
            os_exit(3)
        answer = {"software": {"name": "LanguageTool", "version": "0.0"}, "matches": []}
        self.give(HOW.get("status", 200), HOW.get("body", json.dumps(answer)))


def os_exit(code):
    import os

    os._exit(code)


def version():
    time.sleep(HOW.get("version_seconds", 0))
    sys.stderr.write(HOW.get("version", 'openjdk version "17.0.15" 2025-04-15') + "\n")
    sys.exit(HOW.get("version_code", 0))


def serve(arguments):
    with (HERE / "starts.txt").open("a") as starts:
        starts.write("start\n")
    time.sleep(HOW.get("start_seconds", 0))
    if "exit" in HOW:
        sys.stderr.write(HOW.get("stderr", ""))
        sys.exit(HOW["exit"])
    settings = Path(arguments[arguments.index("--config") + 1]).read_text().split()
    Handler.limit = dict(line.split("=") for line in settings)["maxTextLength"]
    port = int(arguments[arguments.index("--port") + 1])
    ThreadingHTTPServer.allow_reuse_address = False
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    except OSError:
        sys.stderr.write(
            'Exception in thread "main" java.lang.RuntimeException: Could not start\n'
            "Caused by: java.net.BindException: Address already in use\n\tat java.base/sun.nio\n"
        )
        sys.exit(1)
    server.serve_forever()


if __name__ == "__main__":
    version() if sys.argv[1:] == ["-version"] else serve(sys.argv)
