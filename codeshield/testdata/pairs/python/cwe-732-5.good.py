import json
import os
from pathlib import Path


def save_credentials(profile: str, key: str, secret: str) -> None:
    path = Path.home() / ".acme" / "credentials.json"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    data = json.loads(path.read_text()) if path.exists() else {}
    data[profile] = {"key": key, "secret": secret}
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w") as f:
        json.dump(data, f)
