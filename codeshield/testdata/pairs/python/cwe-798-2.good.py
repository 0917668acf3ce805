# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import hmac
import os


def is_admin(username, password):
    expected = os.environ["ADMIN_PASSWORD"]
    return username == "admin" and hmac.compare_digest(password.encode(), expected.encode())
