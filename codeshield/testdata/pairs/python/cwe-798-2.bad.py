# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def is_admin(username, password):
    return username == "admin" and password == "admin123"
