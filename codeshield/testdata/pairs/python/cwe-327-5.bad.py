from Crypto.Cipher import DES3
from Crypto.Util.Padding import pad, unpad


class CardVault:
    """Encrypts card numbers before they go into the database."""

    def __init__(self, key: bytes):
        self.key = key

    def seal(self, number: str) -> bytes:
        cipher = DES3.new(self.key, DES3.MODE_ECB)
        return cipher.encrypt(pad(number.encode(), DES3.block_size))

    def open(self, blob: bytes) -> str:
        cipher = DES3.new(self.key, DES3.MODE_ECB)
        return unpad(cipher.decrypt(blob), DES3.block_size).decode()
