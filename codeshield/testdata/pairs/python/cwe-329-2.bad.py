# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

IV = b"initialvector123"

def encrypt(key, data):
    encryptor = Cipher(algorithms.AES(key), modes.CBC(IV)).encryptor()
    return encryptor.update(data) + encryptor.finalize()
