import hashlib
import os


def hash_password(password: str) -> str:
    salt = os.urandom(16)
    digest = hashlib.sha1(salt + password.encode()).hexdigest()
    return f"{salt.hex()}${digest}"


def check_password(password: str, stored: str) -> bool:
    salt, digest = stored.split("$")
    return hashlib.sha1(bytes.fromhex(salt) + password.encode()).hexdigest() == digest
