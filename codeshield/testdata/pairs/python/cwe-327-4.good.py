from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes


def protect(message: bytes, key: bytes) -> bytes:
    nonce = get_random_bytes(12)
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)
    ct, tag = cipher.encrypt_and_digest(message)
    return nonce + ct + tag
