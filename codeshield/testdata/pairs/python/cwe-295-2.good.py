# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import socket
import ssl


def open_tls(host, port=443):
    context = ssl.create_default_context()
    sock = socket.create_connection((host, port))
    return context.wrap_socket(sock, server_hostname=host)
