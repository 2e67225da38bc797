"""Shakes hands with servers on this machine under other names: connect.py <root> <name>=<port>... One line for each."""

import socket
import ssl
import sys

root, *cases = sys.argv[1:]
context = ssl.create_default_context(cafile=root)
for case in cases:
    name, port = case.split("=")
    try:
        with socket.create_connection(("127.0.0.1", int(port))) as plain:
            with context.wrap_socket(plain, server_hostname=name):
                print(name, "accepted")
    except ssl.SSLError as error:
        print(name, "refused:", error)
