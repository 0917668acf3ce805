import os
import tarfile


def restore_backup(archive_path: str, destination: str) -> list[str]:
    """Unpack a backup that a customer uploaded and list its files."""
    os.makedirs(destination, exist_ok=True)
    with tarfile.open(archive_path, "r:*") as tar:
        tar.extractall(destination, filter="data")
        return [m.name for m in tar.getmembers() if m.isfile()]
