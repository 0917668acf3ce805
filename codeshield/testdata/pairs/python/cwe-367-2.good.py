import os
import tempfile


def write_token(path: str, token: str) -> None:
    """Store an access token so that only the owner can read it."""
    fd, tmp = tempfile.mkstemp(dir=os.path.dirname(path) or ".")
    try:
        with os.fdopen(fd, "w") as f:
            f.write(token)
        os.replace(tmp, path)
    except BaseException:
        os.unlink(tmp)
        raise
