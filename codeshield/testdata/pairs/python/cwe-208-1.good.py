# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import hmac


def verify_token(token, expected_token):
    return hmac.compare_digest(expected_token, token)
