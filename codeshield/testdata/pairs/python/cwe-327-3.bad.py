# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

def encrypt_block(key, plaintext):
    cipher = Cipher(algorithms.AES(key), modes.ECB())
    enc = cipher.encryptor()
    return enc.update(plaintext) + enc.finalize()
