# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import hashlib


def derive(password: str) -> bytes:
    salt = b"static_salt"
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600000)
