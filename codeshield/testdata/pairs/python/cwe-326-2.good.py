# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from Crypto.PublicKey import DSA


def new_signing_key():
    return DSA.generate(2048)
