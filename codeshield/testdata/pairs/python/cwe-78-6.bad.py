import subprocess


def git_log(repo: str, branch: str, n: int = 10) -> list[str]:
    """The subject lines of the last n commits on a branch."""
    out = subprocess.run(
        f"git -C {repo} log {branch} -n {n} --format=%s",
        shell=True,
        capture_output=True,
        text=True,
        check=True,
    )
    return out.stdout.splitlines()
