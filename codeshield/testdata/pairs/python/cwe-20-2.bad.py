# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def check_origin(origin):
    if "trusted.example.com" in origin:
        return True
    return False
