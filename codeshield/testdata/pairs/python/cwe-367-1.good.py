import os


def write_report(path: str, text: str) -> bool:
    """Creates a report, never overwriting an older one."""
    try:
        with open(path, "x") as fh:
            fh.write(text)
    except FileExistsError:
        return False
    return True
