# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os


def ping(host):
    response = os.system("ping -c 1 " + host)
    return response == 0
