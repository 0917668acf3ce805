# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import secrets

def new_reset_code():
    return "".join(str(secrets.randbelow(10)) for _ in range(6))
