import zlib

LIMIT = 10 * 1024 * 1024

def inflate(blob: bytes) -> bytes:
    """Decompress what a client has uploaded."""
    d = zlib.decompressobj()
    out = d.decompress(blob, LIMIT)
    if d.unconsumed_tail:
        raise ValueError("too large")
    return out
