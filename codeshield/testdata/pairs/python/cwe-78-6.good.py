import re
import subprocess


def git_log(repo: str, branch: str, n: int = 10) -> list[str]:
    """The subject lines of the last n commits on a branch."""
    if not re.fullmatch(r"[A-Za-z0-9_./-]+", branch) or branch.startswith("-"):
        raise ValueError("bad branch name")
    out = subprocess.run(
        ["git", "-C", repo, "log", "-n", str(int(n)), "--format=%s", branch, "--"],
        capture_output=True,
        text=True,
        check=True,
    )
    return out.stdout.splitlines()
