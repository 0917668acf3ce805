import os


def write_report(path: str, text: str) -> bool:
    """Creates a report, never overwriting an older one."""
    if os.path.exists(path):
        return False
    with open(path, "w") as fh:
        fh.write(text)
    return True
