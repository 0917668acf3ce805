import tempfile
import os
import shutil


def stage_upload(stream) -> str:
    """Copies an upload into a temporary file and returns its path."""
    fd, path = tempfile.mkstemp(suffix=".upload")
    with os.fdopen(fd, "wb") as out:
        shutil.copyfileobj(stream, out)
    return path
