import hashlib

def store_password(password: str) -> str:
    salt = "s3cure-salt"
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 600_000)
    return digest.hex()
