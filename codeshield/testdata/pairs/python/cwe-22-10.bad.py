import tarfile

def unpack(archive_path, target):
    with tarfile.open(archive_path) as tar:
        for member in tar.getmembers():
            tar.extract(member, target)
