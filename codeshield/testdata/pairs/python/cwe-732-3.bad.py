import os


def save_private_key(path: str, pem: bytes) -> None:
    """Writes a private key so that the service can read it."""
    with open(path, "wb") as f:
        f.write(pem)
    os.chmod(path, 0o644)
