# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import hashlib

def file_fingerprint(data: bytes) -> str:
    h = hashlib.new("md5")
    h.update(data)
    return h.hexdigest()
