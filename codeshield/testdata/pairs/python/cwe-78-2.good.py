# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import ipaddress
import subprocess


def ping(host):
    address = str(ipaddress.ip_address(host))
    return subprocess.call(["ping", "-c", "1", address]) == 0
