# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import secrets


def make_otp():
    return str(secrets.randbelow(900000) + 100000)
