# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import jwt


def get_user_id(token: str, key: str):
    return jwt.decode(token, key, algorithms=["HS256"])["sub"]
