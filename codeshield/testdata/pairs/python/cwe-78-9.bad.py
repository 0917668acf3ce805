import os
import sys


def archive_logs(folder, label):
    """Compress a folder of logs into /var/archive/LABEL.tar.gz."""
    target = f"/var/archive/{label}.tar.gz"
    status = os.system(f"tar -czf {target} -C {folder} .")
    if status != 0:
        raise RuntimeError("tar failed")
    return target


if __name__ == "__main__":
    print(archive_logs(sys.argv[1], sys.argv[2]))
