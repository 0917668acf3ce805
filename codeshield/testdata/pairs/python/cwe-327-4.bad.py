from Crypto.Cipher import DES3, ARC4
from Crypto.Util.Padding import pad


def protect(message: bytes, key: bytes) -> bytes:
    cipher = ARC4.new(key)
    return cipher.encrypt(message)
