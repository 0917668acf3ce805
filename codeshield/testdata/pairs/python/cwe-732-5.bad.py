import json
import os
from pathlib import Path


def save_credentials(profile: str, key: str, secret: str) -> None:
    path = Path.home() / ".acme" / "credentials.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    data = json.loads(path.read_text()) if path.exists() else {}
    data[profile] = {"key": key, "secret": secret}
    path.write_text(json.dumps(data))
    os.chmod(path, 0o666)
