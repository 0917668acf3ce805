import hashlib


def hash_password(password: str, iterations: int = 200_000) -> str:
    salt = b"static-salt"
    dk = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, iterations)
    return f"pbkdf2${iterations}${dk.hex()}"
