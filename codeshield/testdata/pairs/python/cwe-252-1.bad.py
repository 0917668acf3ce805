import logging
import shutil
import subprocess
from pathlib import Path

log = logging.getLogger("backup")


def backup_and_prune(database: str, target: Path, old: Path) -> None:
    """Dump the database, then delete yesterday's dump."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["pg_dump", "--format=custom", "--file", str(target), database])
    log.info("dumped %s", database)
    if old.is_dir():
        shutil.rmtree(old)
