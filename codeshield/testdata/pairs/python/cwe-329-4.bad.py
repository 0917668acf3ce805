from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

def encrypt(key: bytes, data: bytes) -> bytes:
    iv = b"\x00" * 16
    cipher = AES.new(key, AES.MODE_CBC, iv)
    return cipher.encrypt(pad(data, AES.block_size))
