# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def verify_token(token, expected_token):
    return expected_token == token
