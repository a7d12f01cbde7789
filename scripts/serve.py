#!/usr/bin/env python3
"""serve.py FOLDER [--port N] [--under PATH]: serves a folder of static files on the loopback address.

Types are right whatever the machine's own tables say, nothing is cached (the next build shows at
once), and a .gz or .br beside a file is sent where the browser takes it. --under serves the folder
below a path, as a shared host would. Prints one line, the address, when it listens.
"""
import argparse
import functools
import http.server
import os
import sys

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
}
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
FIRST_PORT = 8000


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    under = "/"

    def do_GET(self):
        self.answer(with_body=True)

    def do_HEAD(self):
        self.answer(with_body=False)

    def answer(self, with_body):
        path = self.path.split("?")[0].split("#")[0]
        if not path.startswith(self.under):
            return self.send_error(404)
        place = self.translate_path("/" + path[len(self.under):])
        if os.path.isdir(place):
            place = os.path.join(place, "index.html")
        accepted = self.headers.get("Accept-Encoding", "")
        encoding, ending = next(
            ((name, end) for name, end in ENCODINGS if name in accepted and os.path.isfile(place + end)), (None, ""))
        try:
            with open(place + ending, "rb") as file:
                body = file.read()
        except OSError:
            return self.send_error(404)
        self.send_response(200)
        self.send_header("Content-Type", TYPES.get(os.path.splitext(place)[1], "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-cache")
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, *args):
        pass


def listen(handler, port):
    """A server at this port; where none is asked for, at the first free one from 8000 on."""
    if port is not None:
        return http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    for candidate in range(FIRST_PORT, FIRST_PORT + 100):
        try:
            return http.server.ThreadingHTTPServer(("127.0.0.1", candidate), handler)
        except OSError:
            continue
    return http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--port", type=int)
    parser.add_argument("--under", default="/")
    arguments = parser.parse_args()
    if not os.path.isdir(arguments.folder):
        sys.exit(f"serve.py: there is no folder {arguments.folder}")
    Handler.under = "/" + arguments.under.strip("/") + "/" if arguments.under.strip("/") else "/"
    try:
        server = listen(functools.partial(Handler, directory=arguments.folder), arguments.port)
    except OSError as error:
        sys.exit(f"serve.py: port {arguments.port} cannot be had: {error.strerror}")
    print(f"http://127.0.0.1:{server.server_port}{Handler.under}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
