# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A captive portal's web server: sends everybody to its login page. usage: portal.py PORT"""
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Portal(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", "http://portal.example/login")
        self.send_header("Content-Length", "0")
        self.end_headers()


ThreadingHTTPServer(("", int(sys.argv[1])), Portal).serve_forever()
