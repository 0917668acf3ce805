# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import jwt


def read_claims(token, key):
    return jwt.decode(token, key, algorithms=["HS256"])
