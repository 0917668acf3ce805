import os

def read_user_note(base_dir: str, note_name: str) -> str:
    """Return the text of a note that a user has stored below base_dir."""
    root = os.path.realpath(base_dir)
    full = os.path.realpath(os.path.join(root, note_name))
    if os.path.commonpath([root, full]) != root:
        raise ValueError("note is outside of the folder")
    if not os.path.exists(full):
        raise FileNotFoundError("no such note")
    with open(full, "r", encoding="utf-8") as fh:
        return fh.read()
