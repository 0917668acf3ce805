import os
import zipfile


def install_theme(archive_path: str, themes_dir: str) -> list[str]:
    """Unpacks a theme archive that a user uploaded. Returns the paths that were written."""
    written = []
    with zipfile.ZipFile(archive_path) as zf:
        for info in zf.infolist():
            if info.is_dir():
                continue
            dest = os.path.join(themes_dir, info.filename)
            os.makedirs(os.path.dirname(dest), exist_ok=True)
            with open(dest, "wb") as out:
                out.write(zf.read(info))
            written.append(dest)
    return written
