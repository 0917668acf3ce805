from cryptography.fernet import Fernet


class CardVault:
    """Encrypts card numbers before they go into the database."""

    def __init__(self, key: bytes):
        self.fernet = Fernet(key)

    def seal(self, number: str) -> bytes:
        return self.fernet.encrypt(number.encode())

    def open(self, blob: bytes) -> str:
        return self.fernet.decrypt(blob).decode()
