import os
import shutil
import sys


def archive_logs(folder, label):
    """Compress a folder of logs into /var/archive/LABEL.tar.gz."""
    if not label.isidentifier():
        raise ValueError("label may have letters, digits and _ only")
    return shutil.make_archive(os.path.join("/var/archive", label), "gztar", folder)


if __name__ == "__main__":
    print(archive_logs(sys.argv[1], sys.argv[2]))
