import tempfile
import os
import shutil


def stage_upload(stream) -> str:
    """Copies an upload into a temporary file and returns its path."""
    path = tempfile.mktemp(suffix=".upload")
    with open(path, "wb") as out:
        shutil.copyfileobj(stream, out)
    return path
