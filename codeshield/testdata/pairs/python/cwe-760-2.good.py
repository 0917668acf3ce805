# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import hashlib
import secrets

def hash_pw(pw):
    salt = secrets.token_bytes(16)
    dk = hashlib.pbkdf2_hmac("sha256", pw.encode(), salt, 310000)
    return salt.hex() + dk.hex()
