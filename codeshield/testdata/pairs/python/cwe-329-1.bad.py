# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad


def encrypt_message(key: bytes, message: bytes) -> bytes:
    iv = b"\x00" * 16
    cipher = AES.new(key, AES.MODE_CBC, iv)
    return cipher.encrypt(pad(message, AES.block_size))
