# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from cryptography.hazmat.primitives.asymmetric import rsa


def generate_keys():
    private_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return private_key, private_key.public_key()
