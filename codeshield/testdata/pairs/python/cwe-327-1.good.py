# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import hashlib
import os


def hash_password(password: str) -> str:
    salt = os.urandom(16)
    return (salt + hashlib.scrypt(password.encode("utf-8"), salt=salt, n=2**14, r=8, p=1)).hex()
