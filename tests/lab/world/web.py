# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The web sites of the lab: every page says from where, how and for which host it was asked."""
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        family = "IPv6" if self.server.address_family == socket.AF_INET6 else "IPv4"
        body = f"{self.headers.get('Host')} over {family} for {self.client_address[0]}\n".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(address):
    class Server(ThreadingHTTPServer):
        address_family = socket.AF_INET6 if ":" in address else socket.AF_INET

    threading.Thread(target=Server((address, 80), Page).serve_forever).start()


for each in sys.argv[1:]:
    serve(each)
