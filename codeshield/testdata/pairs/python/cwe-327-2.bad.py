# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from Crypto.Cipher import DES
from Crypto.Util.Padding import pad


def encrypt(key, data):
    cipher = DES.new(key, DES.MODE_ECB)
    return cipher.encrypt(pad(data, 8))
