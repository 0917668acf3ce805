import os

def save_private_key(path: str, pem: bytes) -> None:
    with open(path, "wb") as f:
        f.write(pem)
    os.chmod(path, 0o666)
