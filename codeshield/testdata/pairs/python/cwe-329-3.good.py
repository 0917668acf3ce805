import os
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives import padding

BLOCK = 16


def encrypt(key: bytes, plaintext: bytes) -> bytes:
    """AES-CBC with PKCS#7 padding; the IV comes first."""
    iv = os.urandom(BLOCK)
    padder = padding.PKCS7(BLOCK * 8).padder()
    data = padder.update(plaintext) + padder.finalize()
    enc = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return iv + enc.update(data) + enc.finalize()
