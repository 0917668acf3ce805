import os
import tempfile


def write_token(path: str, token: str) -> None:
    """Store an access token so that only the owner can read it."""
    if os.path.exists(path):
        os.remove(path)
    with open(path, "w") as f:
        f.write(token)
    os.chmod(path, 0o600)
