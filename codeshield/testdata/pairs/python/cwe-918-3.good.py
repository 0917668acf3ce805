# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import ipaddress
import socket
import urllib.request
from urllib.parse import urlparse

def load_image(image_url):
    host = urlparse(image_url).hostname
    if ipaddress.ip_address(socket.gethostbyname(host)).is_private:
        raise ValueError("private address")
    with urllib.request.urlopen(image_url) as resp:
        return resp.read()
