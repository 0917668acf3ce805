# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import hashlib

def hash_pw(pw):
    return hashlib.sha256(("fixed" + pw).encode()).hexdigest()
