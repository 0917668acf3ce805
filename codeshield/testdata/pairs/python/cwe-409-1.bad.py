import zlib

def inflate(blob: bytes) -> bytes:
    """Decompress what a client has uploaded."""
    return zlib.decompress(blob)
