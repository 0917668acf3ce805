# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

def encrypt_block(key, plaintext):
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, plaintext, None)
