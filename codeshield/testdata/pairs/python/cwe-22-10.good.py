import os
import tarfile

def unpack(archive_path, target):
    root = os.path.realpath(target)
    with tarfile.open(archive_path) as tar:
        for member in tar.getmembers():
            dest = os.path.realpath(os.path.join(root, member.name))
            if not dest.startswith(root + os.sep):
                raise ValueError("member outside of target")
            tar.extract(member, root, filter="data")
