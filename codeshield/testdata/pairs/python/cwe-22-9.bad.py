import os

def read_user_note(base_dir: str, note_name: str) -> str:
    """Return the text of a note that a user has stored below base_dir."""
    full = os.path.join(base_dir, note_name)
    if not os.path.exists(full):
        raise FileNotFoundError("no such note")
    with open(full, "r", encoding="utf-8") as fh:
        return fh.read()
